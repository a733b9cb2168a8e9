import APIModel

/// The path of an operation, ready to be compared with the paths of requests.
struct Route {
  /// A segment of a path: stretches of text and places of parameters.
  private typealias Segment = ArraySlice<PathTemplate.Part>

  let operation: Operation
  private let segments: [Segment]

  init(_ operation: Operation) {
    self.operation = operation
    segments = Self.segments(of: operation.path)
  }

  /// The values of the path parameters, decoded, if a path is one of this route.
  func match(_ path: [Substring]) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (text, segment) in zip(path, segments) where !Self.match(text, segment, &values) { return nil }
    return values
  }

  /// Whether this route says more about a path that both fit: its first segment that differs in kind has less left open.
  func isMoreSpecific(than other: Route) -> Bool {
    let (own, others) = (segments.map(Self.openness), other.segments.map(Self.openness))
    return own.lexicographicallyPrecedes(others)
  }

  /// 0 for a segment that is text, 1 for one with text and parameters, 2 for a parameter alone.
  private static func openness(of segment: Segment) -> Int {
    var literals = 0
    for case .literal in segment { literals += 1 }
    return literals == segment.count ? 0 : literals > 0 ? 1 : 2
  }

  private static func match(_ text: Substring, _ segment: Segment, _ values: inout [String: String]) -> Bool {
    switch segment.first {
    case nil:
      return text.isEmpty
    case .literal(let literal):
      guard text.hasPrefix(literal) else { return false }
      return match(text.dropFirst(literal.count), segment.dropFirst(), &values)
    case .parameter(let name):
      let rest = segment.dropFirst()
      for end in ends(in: text, before: rest.first) where match(text[end...], rest, &values) {
        values[name] = text[..<end].percentDecoded
        return true
      }
      return false
    }
  }

  /// Where the value of a parameter can end: at its last place first, and never at once.
  private static func ends(in text: Substring, before next: PathTemplate.Part?) -> [Substring.Index] {
    guard !text.isEmpty else { return [] }
    guard case .literal(let literal)? = next else { return [text.endIndex] }
    return text.indices.dropFirst().filter { text[$0...].hasPrefix(literal) }.reversed()
  }

  private static func segments(of path: PathTemplate) -> [Segment] {
    var segments: [Segment] = [[]]
    for part in path.parts {
      guard case .literal(let text) = part else {
        segments[segments.count - 1].append(part)
        continue
      }
      for (index, piece) in text.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { segments.append([]) }
        if !piece.isEmpty { segments[segments.count - 1].append(.literal(String(piece))) }
      }
    }
    return segments
  }
}
