import APIModel
import Diagnostics
import YAMLDocument

extension SchemaDecoder {
  /// Reads how results are divided into pages.
  mutating func paging(_ entry: YAMLMapping.Entry) -> Paging? {
    guard let keyed = keyedNodes(entry.value, .paging) else { return nil }
    let items = require(.items, in: keyed).flatMap { fieldPath($0, .items) }
    let scheme = pagingScheme(in: keyed)
    let limit = text(.limit, in: keyed)
    let total = keyed[.total].flatMap { fieldPath($0, .total) }
    let origin = origin(entry.range, keyed)
    guard let items, let scheme else { return nil }
    return Paging(scheme: scheme, limit: limit, items: items, total: total, origin: origin)
  }

  private mutating func pagingScheme(in keyed: KeyedNodes) -> Paging.Scheme? {
    let stated = [Keyword.page, .offset, .marker].filter { keyed[$0] != nil }
    guard let key = stated.first, stated.count == 1, let node = keyed[key] else {
      let found = stated.isEmpty ? "none is" : "\(stated.map(\.rawValue).listed("and")) are"
      report(.schemaPaging, "paging needs one of 'page', 'offset' and 'marker'; \(found) there", at: keyed.range)
      return nil
    }
    guard let parameter = text(node, key) else { return nil }
    switch key {
    case .page, .offset:
      for extra in [Keyword.next, .item] {
        guard let node = keyed[extra] else { continue }
        report(.schemaPaging, "\(extra.rawValue.quoted) goes with 'marker' only", at: node.range)
      }
      return key == .page ? .page(parameter: parameter) : .offset(parameter: parameter)
    default:
      return markerScheme(parameter, in: keyed)
    }
  }

  private mutating func markerScheme(_ parameter: String, in keyed: KeyedNodes) -> Paging.Scheme? {
    let next = keyed[.next].flatMap { fieldPath($0, .next) }
    let item = text(.item, in: keyed)
    if (keyed[.next] == nil) == (keyed[.item] == nil) {
      report(
        .schemaPaging,
        "'marker' needs either 'next', a response field, or 'item', a field of the last item",
        at: keyed.range
      )
    }
    return .marker(parameter: parameter, next: next, item: item)
  }

  /// Reads a path of field names: with dots, or as a list where a name has a dot of its own.
  private mutating func fieldPath(_ node: YAMLNode, _ key: Keyword) -> [String]? {
    if let elements = node.elements {
      let names = elements.compactMap { text($0, key) }
      if !elements.isEmpty { return names.count == elements.count ? names : nil }
    } else {
      guard let text = text(node, key) else { return nil }
      let names = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if names.allSatisfy({ !$0.isEmpty }) { return names }
    }
    report(
      .schemaInvalidValue,
      "\(key.rawValue.quoted) names a field, or fields inside each other with dots between",
      at: node.range
    )
    return nil
  }
}
