import APIModel
import JSONDocument

/// An interval as descriptions write it: `[0, 1]`, `(0,1]`, `[0-1]`.
struct IntervalText {
  /// The numbers between its ends.
  let bounds: Bounds<JSONNumber>
  /// How many bytes it takes.
  let count: Int

  /// Reads the interval that some bytes begin with; nil where they begin with none.
  ///
  /// One of its brackets must be square, for two numbers in round ones are anything; and what stands in a regular
  /// expression, such as `[0-9]+`, is none.
  init?(_ bytes: some RandomAccessCollection<UInt8>) {
    guard let open = bytes.first, open == UInt8(ascii: "[") || open == UInt8(ascii: "(") else { return nil }
    let inside = bytes.dropFirst().prefix(40).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: ")") }
    guard inside.count < 40, inside.endIndex < bytes.endIndex else { return nil }
    let close = bytes[inside.endIndex]
    guard open == UInt8(ascii: "[") || close == UInt8(ascii: "]") else { return nil }
    let rest = bytes[bytes.index(after: inside.endIndex)...]
    if let next = rest.first, next.isLetter || IntervalText.continuations.contains(next) { return nil }
    guard let (low, high) = IntervalText.numbers(inside) else { return nil }
    bounds = Bounds(
      lower: Bounds.End(low, isExclusive: open == UInt8(ascii: "(")),
      upper: Bounds.End(high, isExclusive: close == UInt8(ascii: ")"))
    )
    guard !bounds.isEmpty else { return nil }
    count = bytes.distance(from: bytes.startIndex, to: rest.startIndex)
  }

  private static let continuations = ByteSet("[{+*?_")

  /// The two numbers on the sides of the comma or hyphen.
  private static func numbers(_ text: some BidirectionalCollection<UInt8>) -> (JSONNumber, JSONNumber)? {
    for mark in ",-".utf8 {
      guard let place = text.dropFirst().firstIndex(of: mark) else { continue }
      let low = NumberText.number(Array(text[..<place]).trimmingBlanks)
      let high = NumberText.number(Array(text[text.index(after: place)...]).trimmingBlanks)
      if let low, let high { return (low, high) }
    }
    return nil
  }
}

extension Prose {
  /// The numbers of the interval that is all of a token; nil where a token is anything else.
  func interval(_ index: Int) -> Bounds<JSONNumber>? {
    guard tokens[index].kind == .interval || tokens[index].isDistinct else { return nil }
    let bytes = text[tokens[index].bytes]
    guard let interval = IntervalText(bytes), interval.count == bytes.count else { return nil }
    return interval.bounds
  }
}

extension [UInt8] {
  /// The bytes without blanks at their ends.
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    var rest = self[...]
    while rest.first?.isBlank == true { rest.removeFirst() }
    while rest.last?.isBlank == true { rest.removeLast() }
    return rest
  }
}
