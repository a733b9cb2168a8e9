import APIModel
import Diagnostics

extension OperationLinker {
  mutating func addTargetParameter(_ row: RowFacts, _ key: TableKey) {
    if HeaderNames.isHeader(row.name), !pathNames.contains(row.name) { return add(row, key, .header) }
    add(row, key, pathNames.contains(row.name) ? .path : .query)
  }

  mutating func add(_ row: RowFacts, _ key: TableKey, _ location: Parameter.Location) {
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

  mutating func addHeader(_ row: RowFacts, _ key: TableKey, _ status: Int?) {
    var field = types.field(row, in: key, .response)
    field.value = ParameterShape.flattened(field.value)
    headers.append((status ?? successStatus, field))
  }

  /// Adds the parameters that the path and its query name and no row describes.
  mutating func addUndescribedParameters() {
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
}
