import APIModel
import Diagnostics

extension ServiceCheck {
  mutating func check(_ paging: Paging, of operation: Operation) {
    switch paging.scheme {
    case .page(let parameter): checkParameter(parameter, .page, of: operation)
    case .offset(let parameter): checkParameter(parameter, .offset, of: operation)
    case .marker(let parameter, _, _): checkParameter(parameter, .marker, of: operation)
    }
    if let limit = paging.limit { checkParameter(limit, .limit, of: operation) }
    guard let body = operation.success?.body?.value else {
      return reportPaging("paging needs a successful response with a body", .items, of: operation)
    }
    let items = checkField(paging.items, .items, in: body, of: operation)
    if let total = paging.total { _ = checkField(total, .total, in: body, of: operation) }
    let element = checkItems(items, of: operation)
    guard case .marker(_, let next, let item) = paging.scheme else { return }
    if let next { _ = checkField(next, .next, in: body, of: operation) }
    if let item, let element { _ = checkField([item], .item, in: element, of: operation) }
  }

  private mutating func checkParameter(_ name: String, _ key: Keyword, of operation: Operation) {
    let names = operation.parameters.filter { $0.location != .path }.map(\.field.name)
    guard !names.contains(name) else { return }
    let clause = Suggestion.clause(for: name, in: names)
    reportPaging("there is no query or header parameter \(name.quoted)\(clause)", key, of: operation)
  }

  /// Follows a path of field names; returns the type at its end where it can be told.
  private mutating func checkField(
    _ path: [String],
    _ key: Keyword,
    in type: ValueType,
    of operation: Operation
  ) -> ValueType? {
    var type = type
    for name in path {
      switch type.shape {
      case .any, .object: return nil
      case .map(let value, _): type = value
      case .reference(let owner):
        guard case .object(let object) = types[owner]?.kind else { return nil }
        if let field = object.fields.first(where: { $0.name == name }) {
          type = field.value
        } else if let additional = object.additional {
          type = additional
        } else {
          let clause = Suggestion.clause(for: name, in: object.fields.map(\.name))
          reportPaging("\(owner.quoted) has no field \(name.quoted)\(clause)", key, of: operation)
          return nil
        }
      case .scalar, .array:
        reportPaging("there is no field \(name.quoted), because this is no object", key, of: operation)
        return nil
      }
    }
    return type
  }

  /// The type of the items; reports items that are neither in a list nor in a map.
  private mutating func checkItems(_ type: ValueType?, of operation: Operation) -> ValueType? {
    switch type?.shape {
    case .array(let element, _), .map(let element, _): return element
    case nil, .any, .object: return nil
    case .scalar, .reference:
      reportPaging("the items are in a list or a map, and this field is neither", .items, of: operation)
      return nil
    }
  }

  private mutating func reportPaging(_ message: String, _ key: Keyword, of operation: Operation) {
    let owner = TypeOwner(origin: operation.origin, steps: [.key(.paging)])
    report(.schemaPaging, message, at: owner, key)
  }
}
