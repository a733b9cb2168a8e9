import TestSupport

/// Ways in which a page can be damaged.
enum PageMutation: CaseIterable {
  case cut, deleteLines, doubleLines, shuffleLines, changeBytes, insertBytes, mix, repeatWords

  /// A damaged page; `other` is one that stretches are taken from.
  func apply(to page: [UInt8], with other: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    guard !page.isEmpty else { return other }
    switch self {
    case .cut:
      return Array(page.prefix(Int.random(in: 0..<page.count, using: &random)))
    case .changeBytes:
      var bytes = page
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = PageMutation.byte(&random)
      }
      return bytes
    case .insertBytes:
      let place = Int.random(in: 0..<page.count, using: &random)
      let inserted = (0..<Int.random(in: 1...40, using: &random)).map { _ in PageMutation.byte(&random) }
      return Array(page[..<place]) + inserted + Array(page[place...])
    case .mix:
      let place = Int.random(in: 0..<page.count, using: &random)
      guard !other.isEmpty else { return page }
      return Array(page[..<place]) + Array(other[Int.random(in: 0..<other.count, using: &random)...])
    case .deleteLines, .doubleLines, .shuffleLines, .repeatWords:
      return changeLines(of: page, &random)
    }
  }

  private func changeLines(of page: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var lines = page.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    let start = Int.random(in: 0..<lines.count, using: &random)
    let stretch = start..<min(lines.count, start + Int.random(in: 1...12, using: &random))
    switch self {
    case .deleteLines: lines.removeSubrange(stretch)
    case .doubleLines: lines.insert(contentsOf: lines[stretch], at: start)
    case .shuffleLines: lines[stretch].shuffle(using: &random)
    case .cut, .changeBytes, .insertBytes, .mix, .repeatWords:
      lines[start] += Array(repeating: lines[start], count: 30).joined()
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  /// A byte that means something in pages, or any.
  private static func byte(_ random: inout SeededGenerator) -> UInt8 {
    Bool.random(using: &random) ? UInt8.random(in: 0...255, using: &random) : marks.randomElement(using: &random) ?? 0
  }

  private static let marks = Array("+-=|*`:_<>[]{}\"\\,.0123456789/?&# \n".utf8)
}
