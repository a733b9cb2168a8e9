import APIModel
import JSONDocument

/// Finds out how an operation divides its results.
enum PagingDetection {
  /// How the next page is asked for, as the parameters of an operation show; where the results are is still open.
  static func scheme(of operation: Operation, countsPages: Set<String>) -> Paging? {
    guard operation.method == .get || operation.method == .post else { return nil }
    let query = operation.parameters.filter { $0.location == .query }.map(\.field)
    guard let limit = query.first(where: { limits.contains($0.name) }) else { return nil }
    var paging: Paging
    if let field = query.first(where: { offsets.contains($0.name) }) {
      let countsPages = countsPages.contains(field.name)
      let scheme = countsPages ? Paging.Scheme.page(parameter: field.name) : .offset(parameter: field.name)
      paging = Paging(scheme: scheme, limit: limit.name, items: [], origin: field.origin)
    } else if let field = query.first(where: { markers.contains($0.name) }) {
      let scheme = Paging.Scheme.marker(parameter: field.name, next: nil, item: nil)
      paging = Paging(scheme: scheme, limit: limit.name, items: [], origin: field.origin)
    } else {
      return nil
    }
    if let place = limit.origin.range { paging.origin.note(.limit, at: place) }
    return paging
  }

  /// Paging with the fields of the response that it needs; nil where the response does not have them.
  static func completed(_ paging: Paging, of operation: Operation, types: [String: ObjectType]) -> Paging? {
    guard case .reference(let name)? = operation.success?.body?.value.shape, let response = types[name] else {
      return nil
    }
    let lists = response.fields.filter { if case .array = $0.value.shape { $0.evidence == .documented } else { false } }
    let structures = lists.filter { !$0.value.references.isEmpty && !$0.name.hasSuffix("links") }
    guard let items = structures.count == 1 ? structures.first : lists.count == 1 ? lists.first : nil else {
      return nil
    }
    var result = paging
    result.items = [items.name]
    if let place = items.origin.range { result.origin.note(.items, at: place) }
    result.total = path(response, types) { totals.contains($0.name) && $0.value.isNumber }
    if case .marker(let parameter, _, _) = paging.scheme {
      if let next = path(response, types, where: { $0.name == "next_marker" || $0.name == "next_\(parameter)" }) {
        result.scheme = .marker(parameter: parameter, next: next, item: nil)
      } else {
        guard let element = items.value.references.first.flatMap({ types[$0] }),
          element.fields.contains(where: { $0.name == "id" })
        else { return nil }
        result.scheme = .marker(parameter: parameter, next: nil, item: "id")
      }
    }
    return result
  }

  /// The first field that satisfies a condition, in the response or in an object it holds.
  private static func path(_ response: ObjectType, _ types: [String: ObjectType], where isWanted: (Field) -> Bool)
    -> [String]?
  {
    if let field = response.fields.first(where: isWanted) { return [field.name] }
    for outer in response.fields {
      guard case .reference(let name) = outer.value.shape, let inner = types[name] else { continue }
      if let field = inner.fields.first(where: isWanted) { return [outer.name, field.name] }
    }
    return nil
  }

  private static let limits: Set<String> = ["limit", "page_size", "pageSize", "per_page", "size"]
  private static let offsets: Set<String> = ["offset"]
  private static let markers: Set<String> = ["marker"]
  private static let totals: Set<String> = ["total_count", "total", "totalCount", "count", "total_num", "total_size"]
}

extension ValueType {
  /// Whether it is a number.
  fileprivate var isNumber: Bool {
    if case .scalar(let scalar) = shape { scalar.kind.jsonKind == .number } else { false }
  }
}
