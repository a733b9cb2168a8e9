import APIModel
import JSONDocument

extension SwiftText {
  /// A value of the model as a literal of the Swift type for a kind of scalar; nil where it is no such value.
  static func literal(_ value: JSONValue, as kind: Scalar.Kind) -> SwiftText? {
    switch (value, kind) {
    case (.string(let text), .string), (.string(let text), .binary): .stringLiteral(text)
    case (.bool(let isTrue), .boolean): isTrue ? SwiftText("true") : SwiftText("false")
    case (.number(let number), .integer), (.number(let number), .long), (.number(let number), .float),
      (.number(let number), .double):
      .number(number, as: kind)
    default: nil
    }
  }

  /// A number as a literal; nil where a whole number is needed and this is none, or none that fits.
  static func number(_ number: JSONNumber, as kind: Scalar.Kind) -> SwiftText? {
    switch kind {
    case .integer, .long: number.int.map { .integer($0) }
    case .float, .double:
      // The digits come from a parsed number, so they are nothing but a number.
      // What a `Double` cannot tell from zero would be a warning.
      number.double.isFinite && (number.double != 0 || number == .zero) ? .floatingPoint(number) : nil
    case .string, .boolean, .binary: nil
    }
  }

  /// A value of an enumeration as a literal of its raw type; nil where the type cannot hold it.
  static func rawValue(_ wire: String, as type: SwiftType) -> SwiftText? {
    switch type {
    case .int, .int64: JSONNumber(wire).flatMap { .number($0, as: .long) }
    case .double: JSONNumber(wire).flatMap { .number($0, as: .double) }
    default: .stringLiteral(wire)
    }
  }

  /// Bounds as the runtime's `Limits`; empty where no end can be written as a number of the kind.
  static func limits(_ bounds: Bounds<JSONNumber>, as kind: Scalar.Kind) -> SwiftText {
    let lower = bounds.lower.flatMap { end($0, as: kind, roundedBy: .up) }
    let upper = bounds.upper.flatMap { end($0, as: kind, roundedBy: .down) }
    return limits(lower: lower, upper: upper)
  }

  /// An end of bounds; one between two whole numbers moves to the next within, where a whole number is needed.
  private static func end(
    _ end: Bounds<JSONNumber>.End,
    as kind: Scalar.Kind,
    roundedBy rule: FloatingPointRoundingRule
  ) -> (isExclusive: Bool, text: SwiftText)? {
    if let text = number(end.value, as: kind) { return (end.isExclusive, text) }
    guard kind == .integer || kind == .long else { return nil }
    return Int(exactly: end.value.double.rounded(rule)).map { (false, .integer($0)) }
  }

  /// Bounds of a count as the runtime's `Limits`.
  static func limits(_ bounds: Bounds<Int>) -> SwiftText {
    limits(
      lower: bounds.lower.map { ($0.isExclusive, .integer($0.value)) },
      upper: bounds.upper.map { ($0.isExclusive, .integer($0.value)) }
    )
  }

  private static func limits(
    lower: (isExclusive: Bool, text: SwiftText)?,
    upper: (isExclusive: Bool, text: SwiftText)?
  ) -> SwiftText {
    if let lower, let upper, !lower.isExclusive, !upper.isExclusive {
      return SwiftText("Limits(") + lower.text + SwiftText(", ") + upper.text + SwiftText(")")
    }
    var arguments: [SwiftText] = []
    if let lower { arguments.append((lower.isExclusive ? SwiftText("above: ") : SwiftText("from: ")) + lower.text) }
    if let upper { arguments.append((upper.isExclusive ? SwiftText("below: ") : SwiftText("upTo: ")) + upper.text) }
    guard !arguments.isEmpty else { return SwiftText("") }
    return SwiftText("Limits(") + .joined(arguments, separator: ", ") + SwiftText(")")
  }

  /// A format as a case of the runtime's `ValueFormat`.
  static func format(_ format: Format) -> SwiftText {
    switch format {
    case .dateTime: SwiftText(".dateTime")
    case .date: SwiftText(".date")
    case .time: SwiftText(".time")
    case .epochSeconds: SwiftText(".epochSeconds")
    case .epochMilliseconds: SwiftText(".epochMilliseconds")
    case .uuid: SwiftText(".uuid")
    case .ipv4: SwiftText(".ipv4")
    case .ipv6: SwiftText(".ipv6")
    case .ip: SwiftText(".ip")
    case .cidr: SwiftText(".cidr")
    case .uri: SwiftText(".uri")
    case .email: SwiftText(".email")
    case .hostname: SwiftText(".hostname")
    case .base64: SwiftText(".base64")
    case .json: SwiftText(".json")
    case .xml: SwiftText(".xml")
    }
  }
}
