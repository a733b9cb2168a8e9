/// A generator of numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes broken pages out of good ones. A number always stands for the same page.
struct PageMutator {
  private static let special =
    Array("+-|=*`_:\\.<>[]{}#(),; \t\r\"0".utf8) + [0x00, 0x0C, 0xC3, 0xE2, 0xFF, 0xCC, 0xE6]

  let pages: [[UInt8]]
  let seed: UInt64

  /// The page with a number.
  func page(_ number: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0xD6E8_FEB8_6659_FD93)
    var page = pages.randomElement(using: &generator) ?? []
    if Int.random(in: 0..<4, using: &generator) == 0 { page = spliced(page, &generator) }
    var lines = page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    for _ in 0..<Int.random(in: 1...20, using: &generator) where !lines.isEmpty { change(&lines, &generator) }
    page = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    if Int.random(in: 0..<10, using: &generator) == 0 { page.removeLast(page.count % 1024) }
    return page
  }

  /// The beginning of a page and the end of another.
  private func spliced(_ page: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    let other = pages.randomElement(using: &generator) ?? []
    return page.prefix(Int.random(in: 0...page.count, using: &generator))
      + other.suffix(Int.random(in: 0...other.count, using: &generator))
  }

  private func change(_ lines: inout [[UInt8]], _ generator: inout SeededGenerator) {
    let line = Int.random(in: lines.indices, using: &generator)
    let other = Int.random(in: lines.indices, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[other], at: line)
    case 2: lines.swapAt(line, other)
    case 3: lines.insert([], at: line)
    case 4: if Int.random(in: 0..<20, using: &generator) == 0 { lines.removeSubrange(line...) }
    case 5: lines[line].insert(contentsOf: repeatElement(0x20, count: Int.random(in: 1...6, using: &generator)), at: 0)
    case 6: lines[line].removeLast(Int.random(in: 0...lines[line].count, using: &generator))
    case 7: exchangeWords(in: &lines, line, other, &generator)
    default: changeBytes(of: &lines[line], &generator)
    }
  }

  /// Puts a word of one line in the place of a word of another that is as long, so that tables stay drawn.
  private func exchangeWords(in lines: inout [[UInt8]], _ line: Int, _ other: Int, _ generator: inout SeededGenerator) {
    let words = lines[other].split(separator: 0x20).filter { $0.count > 1 }
    guard let word = words.randomElement(using: &generator), word.count < lines[line].count else { return }
    let start = Int.random(in: 0...lines[line].count - word.count, using: &generator)
    lines[line].replaceSubrange(start..<start + word.count, with: word)
  }

  private func changeBytes(of line: inout [UInt8], _ generator: inout SeededGenerator) {
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !line.isEmpty {
      let place = Int.random(in: line.indices, using: &generator)
      line[place] = Self.special.randomElement(using: &generator) ?? 0
    }
  }
}
