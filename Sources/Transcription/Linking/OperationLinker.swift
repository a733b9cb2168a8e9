import APIModel
import Diagnostics
import JSONDocument

/// Puts an operation together from the tables of its page.
struct OperationLinker {
  let page: PageFacts
  let number: Int
  let request: RequestLine
  let index: TableIndex
  let options: TranscriptionOptions
  var types: TypeLinker
  var operation: Operation
  var bodies: [Root] = []
  var responses: [Root] = []
  var headers: [(status: Int, field: Field)] = []
  var findings: [Diagnostic] = []
  /// The parameters that count pages.
  var pageCounters: Set<String> = []

  /// A table whose rows, or some of them, are a body.
  struct Root {
    var key: TableKey
    var rows: [RowFacts]
    var isForm = false
    var status = 0
  }

  /// What an operation consists of.
  struct Result: Sendable {
    var operation: DraftOperation
    var types: [TableKey: DraftType]
    var findings: [Diagnostic]
    /// The rows of tables that belong to nothing.
    var unreachedRows: Int
  }

  /// Links the operation of a page; nil where it describes none.
  static func link(_ number: Int, _ page: PageFacts, name: String, _ index: TableIndex, _ options: TranscriptionOptions)
    -> Result?
  {
    guard let request = page.request else { return nil }
    var linker = OperationLinker(number, page, request, name: name, index, options)
    linker.divideTables()
    linker.linkBodies()
    linker.placeUnreached()
    linker.addUndescribedParameters()
    linker.operation.paging = PagingDetection.scheme(of: linker.operation, countsPages: linker.pageCounters)
    let unreached = linker.reportUnreached()
    return Result(
      operation: DraftOperation(page: number, operation: linker.operation),
      types: linker.types.types,
      findings: linker.findings + linker.types.findings,
      unreachedRows: unreached
    )
  }

  private init(
    _ number: Int,
    _ page: PageFacts,
    _ request: RequestLine,
    name: String,
    _ index: TableIndex,
    _ options: TranscriptionOptions
  ) {
    self.page = page
    self.number = number
    self.request = request
    self.index = index
    self.options = options
    types = TypeLinker(index: index, descriptions: options.descriptions)
    operation = Operation(
      name: name,
      page: page.identity,
      group: page.group,
      method: request.method,
      path: request.path,
      origin: Origin(request.range)
    )
    operation.documentation = options.descriptions.documentation(page.summary.joined(separator: "\n\n"))
    operation.deprecation = page.isDeprecated ? Deprecation() : nil
  }

  var pathNames: Set<String> { Set(request.path.parameterNames) }

  /// Gives each root table, or each of its rows, its place in the operation.
  private mutating func divideTables() {
    for (position, table) in page.tables.enumerated() {
      let key = TableKey(page: number, table: position)
      switch table.role {
      case .path, .query, .uri: for row in table.rows { addTargetParameter(row, key) }
      case .requestHeader: for row in table.rows { add(row, key, .header) }
      case .requestBody: bodies.append(Root(key: key, rows: table.rows))
      case .form: bodies.append(Root(key: key, rows: table.rows, isForm: true))
      case .request: if bodies.isEmpty || !isTypeOfRow(key) { divideRequest(table, key) }
      case .responseHeader: for row in table.rows { addHeader(row, key, table.status) }
      case .responseBody: divideResponse(table, key)
      case .response: if !hasResponse(table) || !isTypeOfRow(key) { divideResponse(table, key) }
      case .nested, .reference: break
      }
    }
  }

  /// Whether a table is the type of a row of another table on its side: then its caption, `Parameters`, is the name of a
  /// type, and not that of a message.
  private func isTypeOfRow(_ key: TableKey) -> Bool {
    let side = page.tables[key.table].side
    return page.tables.enumerated().contains { position, table in
      guard position != key.table, table.side == side else { return false }
      let other = TableKey(page: key.page, table: position)
      return table.rows.contains { row in
        guard case .table? = row.type?.open else { return false }
        return index.child(of: row, in: other) == key
      }
    }
  }

  /// Whether the response that a table is about has a table already.
  private func hasResponse(_ table: TableFacts) -> Bool {
    let status = table.status ?? successStatus
    return responses.contains { $0.status == status }
  }

  private mutating func divideRequest(_ table: TableFacts, _ key: TableKey) {
    let headers = table.rows.filter { HeaderNames.isHeader($0.name) }
    let paths = table.rows.filter { pathNames.contains($0.name) && !HeaderNames.isHeader($0.name) }
    for row in headers { add(row, key, .header) }
    let rest = table.rows.filter { !HeaderNames.isHeader($0.name) }
    guard !rest.isEmpty else { return }
    if isQuery(rest) || (paths.count == rest.count && !hasRequestExample) {
      for row in rest { addTargetParameter(row, key) }
    } else {
      bodies.append(Root(key: key, rows: rest))
    }
  }

  /// Whether parameters of a request that names no place for them go into the query.
  private func isQuery(_ rows: [RowFacts]) -> Bool {
    if rows.contains(where: { $0.type?.open != nil && !($0.type?.isListOfScalars ?? false) }) { return false }
    switch operation.method {
    case .get, .head: return true
    case .delete, .options: return !hasRequestExample
    case .post, .put, .patch: return false
    }
  }

  private var hasRequestExample: Bool { requestExample != nil }

  /// The first body that is shown for a request.
  var requestExample: JSONValue? {
    page.examples.lazy.filter { $0.side == .request }.compactMap { $0.body(for: operation.method) }.first
  }

  mutating func divideResponse(_ table: TableFacts, _ key: TableKey) {
    let status = table.status ?? successStatus
    let headers = table.role == .response ? table.rows.filter { HeaderNames.isHeader($0.name) } : []
    for row in headers { addHeader(row, key, status) }
    let rest = table.role == .response ? table.rows.filter { !HeaderNames.isHeader($0.name) } : table.rows
    guard !rest.isEmpty else { return }
    responses.append(Root(key: key, rows: rest, status: status))
  }

  var successStatus: Int {
    page.statuses.first { 200..<300 ~= $0.status }?.status
      ?? page.examples.first { $0.side == .response && 200..<300 ~= ($0.status ?? 0) }?.status ?? 200
  }
}
