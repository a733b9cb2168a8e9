import APIModel
import Diagnostics
import JSONDocument

/// Puts an operation together from the tables of its page.
struct OperationLinker {
  private let page: PageFacts
  private let number: Int
  private let request: RequestLine
  private let index: TableIndex
  private let options: TranscriptionOptions
  private var types: TypeLinker
  private var operation: Operation
  private var bodies: [Root] = []
  private var responses: [Root] = []
  private var headers: [(status: Int, field: Field)] = []
  private var findings: [Diagnostic] = []
  /// The parameters that count pages.
  private var pageCounters: Set<String> = []

  /// A table whose rows, or some of them, are a body.
  private struct Root {
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

  private var pathNames: Set<String> { Set(request.path.parameterNames) }

  /// Gives each root table, or each of its rows, its place in the operation.
  private mutating func divideTables() {
    for (position, table) in page.tables.enumerated() {
      let key = TableKey(page: number, table: position)
      switch table.role {
      case .path, .query, .uri: for row in table.rows { addTargetParameter(row, key) }
      case .requestHeader: for row in table.rows { add(row, key, .header) }
      case .requestBody: bodies.append(Root(key: key, rows: table.rows))
      case .form: bodies.append(Root(key: key, rows: table.rows, isForm: true))
      case .request: divideRequest(table, key)
      case .responseHeader: for row in table.rows { addHeader(row, key, table.status) }
      case .responseBody, .response: divideResponse(table, key)
      case .nested, .reference: break
      }
    }
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
  private var requestExample: JSONValue? {
    page.examples.lazy.filter { $0.side == .request }.compactMap { $0.body(for: operation.method) }.first
  }

  private mutating func divideResponse(_ table: TableFacts, _ key: TableKey) {
    let status = table.status ?? successStatus
    let headers = table.role == .response ? table.rows.filter { HeaderNames.isHeader($0.name) } : []
    for row in headers { addHeader(row, key, status) }
    let rest = table.role == .response ? table.rows.filter { !HeaderNames.isHeader($0.name) } : table.rows
    guard !rest.isEmpty else { return }
    responses.append(Root(key: key, rows: rest, status: status))
  }

  private var successStatus: Int {
    page.statuses.first { 200..<300 ~= $0.status }?.status
      ?? page.examples.first { $0.side == .response && 200..<300 ~= ($0.status ?? 0) }?.status ?? 200
  }

  private mutating func addTargetParameter(_ row: RowFacts, _ key: TableKey) {
    if HeaderNames.isHeader(row.name), !pathNames.contains(row.name) { return add(row, key, .header) }
    add(row, key, pathNames.contains(row.name) ? .path : .query)
  }

  private mutating func add(_ row: RowFacts, _ key: TableKey, _ location: Parameter.Location) {
    var field = types.field(row, in: key, .request)
    field.value = ParameterShape.flattened(field.value)
    if location == .path { field.isRequired = true }
    if row.facts.stated.countsPages { pageCounters.insert(row.name) }
    if let twin = operation.parameters.first(where: { $0.location == location && $0.field.name == row.name }) {
      findings.append(
        Diagnostic(
          .duplicateRow,
          .note,
          "the parameter '\(row.name)' is described twice; the first description counts",
          at: row.range,
          notes: twin.field.origin.range.map { [Diagnostic.Note("the first description", at: $0)] } ?? []
        )
      )
      return
    }
    operation.parameters.append(Parameter(location: location, field: field))
  }

  private mutating func addHeader(_ row: RowFacts, _ key: TableKey, _ status: Int?) {
    var field = types.field(row, in: key, .response)
    field.value = ParameterShape.flattened(field.value)
    headers.append((status ?? successStatus, field))
  }

  /// Adds the parameters that the path and its query name and no row describes.
  private mutating func addUndescribedParameters() {
    let described = Set(operation.parameters.filter { $0.location == .path }.map(\.field.name))
    for name in request.path.parameterNames where !described.contains(name) {
      reportUndescribed(name)
      let field = Field(name: name, value: .scalar(.string), isRequired: true, origin: Origin(request.range))
      operation.parameters.append(Parameter(location: .path, field: field))
    }
    let known = Set(operation.parameters.filter { $0.location != .header }.map(\.field.name))
    for name in request.query where !known.contains(name) {
      reportUndescribed(name)
      let field = Field(name: name, value: .scalar(.string), origin: Origin(request.range))
      operation.parameters.append(Parameter(location: .query, field: field))
    }
  }

  private mutating func reportUndescribed(_ name: String) {
    findings.append(
      Diagnostic(
        .undescribedParameter,
        .note,
        "no row describes the parameter '\(name)'; taken as a string",
        at: request.range
      )
    )
  }

  private mutating func linkBodies() {
    promoteUnreached()
    var values: [ValueType] = []
    for (position, root) in bodies.enumerated() {
      let kind = position == 0 ? DraftType.Root.request : .requestAlternative(position)
      values.append(types.body(root.key, rows: root.rows, root: kind, side: .request))
    }
    if let first = values.first {
      operation.requestBody = Body(
        content: content(first),
        value: first,
        alternatives: Array(values.dropFirst()),
        isRequired: bodies.first?.rows.contains { $0.isMandatory == true } ?? true || operation.method != .delete
      )
    } else if let body = requestExample {
      operation.requestBody = Body(value: ValueType(opaque: body), isRequired: operation.method != .delete)
    }
    linkResponses()
  }

  private func content(_ value: ValueType) -> Body.Content {
    if bodies.contains(where: \.isForm) { return .multipart }
    if case .scalar(let scalar) = value.shape, scalar.kind == .binary { return .binary }
    let fields = value.references.compactMap(TableKey.init(name:)).flatMap { types.types[$0]?.object.fields ?? [] }
    if case .reference = value.shape, fields.contains(where: \.isBinary) { return .multipart }
    let names = Set(fields.map(\.name))
    if case .array = value.shape, operation.method == .patch, names.contains("op"), names.contains("path") {
      return .jsonPatch
    }
    return .json
  }

  private mutating func linkResponses() {
    var statuses = page.statuses.map(\.status)
    for status in responses.map(\.status) + headers.map(\.status) + exampleStatuses where !statuses.contains(status) {
      statuses.append(status)
    }
    if statuses.isEmpty { statuses = [successStatus] }
    for status in statuses.sorted() {
      var response = Response(status: status, origin: Origin(request.range))
      response.documentation = options.descriptions.documentation(page.statuses.first { $0.status == status }?.text)
      response.headers = uniqueHeaders(status)
      response.body = responseBody(status)
      operation.responses.append(response)
    }
  }

  private var exampleStatuses: [Int] {
    page.examples.filter { $0.side == .response && $0.body != nil }.map { $0.status ?? successStatus }
  }

  private func uniqueHeaders(_ status: Int) -> [Field] {
    var fields: [Field] = []
    for header in headers where header.status == status && !fields.contains(where: { $0.name == header.field.name }) {
      fields.append(header.field)
    }
    return fields
  }

  /// The body of a response. Several tables of one response show it in several cases: its type has the fields of all, and
  /// requires none.
  private mutating func responseBody(_ status: Int) -> Body? {
    let roots = responses.filter { $0.status == status }
    guard let first = roots.first else {
      let example = page.examples.first {
        $0.side == .response && ($0.status ?? successStatus) == status && $0.body != nil
      }
      return example?.body.map { Body(value: ValueType(opaque: $0)) }
    }
    let kind = DraftType.Root.response(status: status, isSuccess: 200..<300 ~= status)
    let value = types.body(first.key, rows: first.rows, root: kind, side: .response)
    for root in roots.dropFirst() { types.add(root.rows, of: root.key, to: first.key) }
    return Body(content: value.isBinary ? .binary : .json, value: value)
  }

  /// Takes tables that no row refers to as bodies: the first of a side that has no other body, and, in requests, those
  /// whose caption names no object.
  private mutating func promoteUnreached() {
    let keys = page.tables.indices.map { TableKey(page: number, table: $0) }
    guard page.tables.contains(where: mayBeBody) else { return }
    let reached = Set(keys.flatMap { key in page.tables[key.table].rows.compactMap { index.child(of: $0, in: key) } })
    for key in keys where page.tables[key.table].role == .nested && !reached.contains(key) {
      let table = page.tables[key.table]
      guard table.isTyped, !table.rows.isEmpty else { continue }
      switch table.side {
      case .request: if bodies.isEmpty || table.name.isEmpty { bodies.append(Root(key: key, rows: table.rows)) }
      case .response: if responses.isEmpty { divideResponse(table, key) }
      }
    }
  }

  /// Whether a table is taken as a body if nothing leads to it.
  private func mayBeBody(_ table: TableFacts) -> Bool {
    guard table.role == .nested, table.isTyped, !table.rows.isEmpty else { return false }
    return table.side == .request ? bodies.isEmpty || table.name.isEmpty : responses.isEmpty
  }

  /// Asks the examples what the tables describe that nothing leads to.
  private mutating func placeUnreached() {
    guard !unreached.isEmpty else { return }
    for example in page.examples {
      guard let shown = example.body(for: operation.method) else { continue }
      switch example.side {
      case .request:
        if let body = operation.requestBody?.value {
          let value = types.place(unreached, shownBy: shown, in: body, side: .request)
          operation.requestBody?.value = value
        }
      case .response:
        let status = example.status ?? successStatus
        guard let position = operation.responses.firstIndex(where: { $0.status == status }),
          let body = operation.responses[position].body?.value
        else { continue }
        let value = types.place(unreached, shownBy: shown, in: body, side: .response)
        operation.responses[position].body?.value = value
      }
    }
  }

  /// The tables of structures that nothing leads to.
  private var unreached: [TableKey] {
    page.tables.indices.map { TableKey(page: number, table: $0) }.filter { key in
      let table = page.tables[key.table]
      return table.role == .nested && table.isTyped && !table.rows.isEmpty && !types.holds(key)
    }
  }

  /// Reports the tables of the page that nothing leads to, and counts their rows.
  private mutating func reportUnreached() -> Int {
    var rows = 0
    for (position, table) in page.tables.enumerated() where table.isTyped && !table.rows.isEmpty {
      let key = TableKey(page: number, table: position)
      if table.role == .reference { reportForeign(table) }
      guard table.role == .nested, !types.holds(key) else { continue }
      if types.types.keys.contains(where: { $0 != key && index.areTwins($0, key) }) { continue }
      if index.repeatsItsPredecessor(key) { continue }
      rows += table.rows.count
      findings.append(
        Diagnostic(
          .unreachedTable,
          .warning,
          "nothing refers to the table '\(table.caption)'; its \(table.rows.count) rows are left out",
          at: table.range
        )
      )
    }
    return rows
  }

  private mutating func reportForeign(_ table: TableFacts) {
    findings.append(
      Diagnostic(
        .unreachedTable,
        .note,
        "the table '\(table.caption)' describes no part of a message; its \(table.rows.count) rows are left out",
        at: table.range
      )
    )
  }
}
