import APIModel
import JSONDocument

extension OperationLinker {
  mutating func linkBodies() {
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
        isRequired: bodies.first?.rows.contains { $0.isMandatory == true } ?? true || operation.method != .delete,
        origin: bodies.first.map { origin(of: $0) } ?? Origin()
      )
    } else if let body = undescribedBody {
      operation.requestBody = Body(shownBy: body, for: operation.method)
    }
    linkResponses()
  }

  private var undescribedBody: JSONValue? {
    page.examples.lazy.filter { $0.side == .request }.compactMap { $0.undescribedBody(for: operation.method) }.first
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
      let stated = page.statuses.first { $0.status == status }
      var response = Response(status: status, origin: Origin(stated?.range ?? request.range))
      response.documentation = options.descriptions.documentation(stated?.text)
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
    return Body(content: value.isBinary ? .binary : .json, value: value, origin: origin(of: first))
  }

  /// Where the table stands that describes a body.
  private func origin(of root: Root) -> Origin { Origin(page.tables[root.key.table].range) }
}
