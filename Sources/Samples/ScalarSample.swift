import APIModel
import JSONDocument

/// Values of a scalar: one that satisfies its constraints, and those at and beyond its bounds.
struct ScalarSample {
  private let scalar: Scalar

  init(_ scalar: Scalar) {
    self.scalar = scalar
  }

  /// A value that satisfies the constraints, as far as they can be satisfied without solving riddles.
  var value: JSONValue {
    if let only = scalar.onlyValue { return only }
    if let first = scalar.values.first(where: { $0.pattern == nil && $0.deprecation == nil }) {
      return wire(first.wire)
    }
    switch scalar.kind {
    case .string: return .string(text)
    case .integer, .long, .float, .double: return .number(number)
    case .boolean: return .bool(true)
    case .binary: return .string("Ynl0ZXM=")
    }
  }

  /// A value of an enumeration as JSON.
  func wire(_ text: String) -> JSONValue {
    switch scalar.kind {
    case .integer, .long, .float, .double: JSONNumber(text).map(JSONValue.number) ?? .string(text)
    case .boolean: .bool(text == "true")
    case .string, .binary: .string(text)
    }
  }

  private var text: String {
    if let pattern = scalar.pattern, let match = PatternSampler.match(pattern, length: scalar.length) { return match }
    if let pattern = scalar.values.first?.pattern, let match = PatternSampler.match(pattern, length: nil) {
      return match
    }
    if let format = scalar.format { return format.sample }
    if scalar.range != nil { return number.description }
    return Self.text(ofLength: min(max(4, scalar.length?.lowest ?? 0), scalar.length?.highest ?? .max))
  }

  /// A number inside the range: its lower end if it has one, and 1 where that will do.
  private var number: JSONNumber {
    let one = JSONNumber(1)
    guard let range = scalar.range, !range.contains(one) else { return one }
    let ends = [range.lower, range.upper].compactMap { $0 }
    for end in ends {
      let candidates = [end.value, end.value.shifted(by: 1), end.value.shifted(by: -1), end.value.shifted(by: 0.5)]
      if let inside = candidates.first(where: { range.contains($0) && isSuitable($0) }) { return inside }
    }
    let whole = ends.compactMap { Int(exactly: $0.value.double.rounded(.up)) }.map { JSONNumber($0) }
    if let inside = whole.first(where: range.contains) { return inside }
    return one
  }

  /// Whether the type can hold a number: one with a fraction is no whole number.
  private func isSuitable(_ number: JSONNumber) -> Bool {
    switch scalar.kind {
    case .integer, .long: number.int != nil
    case .string, .float, .double, .boolean, .binary: true
    }
  }

  /// A text with a number of characters, or with very many where more are wanted.
  static func text(ofLength length: Int) -> String {
    if length == 4 { return "text" }
    return String(decoding: [UInt8](repeating: UInt8(ascii: "x"), count: min(max(0, length), 65_536)), as: UTF8.self)
  }
}

extension Bounds where Value == Int {
  /// The lowest number within.
  var lowest: Int? { lower.map { $0.isExclusive ? $0.value + 1 : $0.value } }
  /// The highest number within.
  var highest: Int? { upper.map { $0.isExclusive ? $0.value - 1 : $0.value } }
}

extension JSONNumber {
  /// The number moved by a small distance; whole numbers stay whole when moved by a whole distance.
  func shifted(by distance: Double) -> JSONNumber {
    if let int, distance == distance.rounded() {
      let moved = int.addingReportingOverflow(Int(distance))
      if !moved.overflow { return JSONNumber(moved.partialValue) }
    }
    return JSONNumber("\(double + distance)") ?? self
  }
}

extension Format {
  /// A text in the format.
  var sample: String {
    switch self {
    case .dateTime: "2024-01-31T12:30:00Z"
    case .date: "2024-01-31"
    case .time: "12:30:00"
    case .epochSeconds: "1706704200"
    case .epochMilliseconds: "1706704200000"
    case .uuid: "6f1c9e2a-5b7d-4c3e-8a90-1d2e3f4a5b6c"
    case .ipv4, .ip: "192.168.0.1"
    case .ipv6: "2001:db8::1"
    case .cidr: "192.168.0.0/16"
    case .uri: "https://example.com/path"
    case .email: "user@example.com"
    case .hostname: "www.example.com"
    case .base64: "dGV4dA=="
    case .json: "{}"
    case .xml: "<a/>"
    }
  }

  /// A text that breaks the format, or nil where every text fits.
  var counterexample: String? {
    switch self {
    case .dateTime, .date, .time, .uuid, .ipv4, .ipv6, .ip, .cidr: "no"
    case .email: "no at sign"
    case .hostname: "no spaces here"
    case .base64: "*"
    case .json: "{"
    case .uri: "no uri"
    case .xml, .epochSeconds, .epochMilliseconds: nil
    }
  }
}
