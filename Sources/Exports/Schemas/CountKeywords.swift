import APIModel
import JSONDocument

/// The keywords that bound how many of something there are.
struct CountKeywords {
  let minimum: String
  let maximum: String
  /// Carries what the two cannot say: an end that is itself outside.
  let exact: ExtensionKey

  static let items = CountKeywords(minimum: "minItems", maximum: "maxItems", exact: .items)
  static let properties = CountKeywords(minimum: "minProperties", maximum: "maxProperties", exact: .items)
  static let characters = CountKeywords(minimum: "minLength", maximum: "maxLength", exact: .length)
}

extension JSONMembers {
  /// Adds bounds of a count. JSON Schema only knows counts from 0 that are themselves inside.
  mutating func add(_ bounds: Bounds<Int>?, as keywords: CountKeywords) {
    guard let bounds else { return }
    add(keywords.minimum, bounds.lower.flatMap { count($0, inward: 1) })
    add(keywords.maximum, bounds.upper.flatMap { count($0, inward: -1) })
    let ends = [bounds.lower, bounds.upper].compactMap(\.self)
    guard ends.isEmpty || ends.contains(where: { $0.isExclusive || $0.value < 0 }) else { return }
    add(keywords.exact, JSONMembers(bounds) { JSONNumber($0) }.object)
  }

  private func count(_ end: Bounds<Int>.End, inward step: Int) -> JSONValue? {
    let (next, isOverflow) = end.value.addingReportingOverflow(step)
    let count = end.isExclusive ? next : end.value
    return count < 0 || end.isExclusive && isOverflow ? nil : .number(JSONNumber(count))
  }

  /// The keywords that bound a number.
  init<Value>(_ bounds: Bounds<Value>, number: (Value) -> JSONNumber) {
    if let lower = bounds.lower {
      add(lower.isExclusive ? "exclusiveMinimum" : "minimum", .number(number(lower.value)))
    }
    if let upper = bounds.upper {
      add(upper.isExclusive ? "exclusiveMaximum" : "maximum", .number(number(upper.value)))
    }
  }
}
