/// All phrases of the dialect, found in one pass over a text.
struct PhraseBook: Sendable {
  private let phrases: [Phrase]
  private let byFirstWord: [Word: [Int]]
  /// A bit for each word some phrase starts with, so that most words are passed over without a look-up.
  private let starts: [Bool]

  /// Makes a book; where several phrases match at one place, the one that covers most of the text counts.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var byFirstWord: [Word: [Int]] = [:]
    var starts = [Bool](repeating: false, count: 0x1000)
    for (index, phrase) in phrases.enumerated() {
      for word in phrase.firstWords {
        byFirstWord[word, default: []].append(index)
        starts[word.slot] = true
      }
    }
    self.byFirstWord = byFirstWord
    self.starts = starts
  }

  /// The phrases used in a stretch of a text, in their order, none inside another.
  func matches(in prose: Prose, tokens: Range<Int>) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    var end = tokens.lowerBound
    for index in tokens where prose.tokens[index].kind == .word && starts[prose.tokens[index].word.slot] {
      guard index >= end else { continue }
      guard let candidates = byFirstWord[prose.tokens[index].word] else { continue }
      var best: PhraseMatch?
      for candidate in candidates {
        var matcher = PhraseMatcher(prose: prose, limit: tokens.upperBound)
        guard let next = matcher.match(phrases[candidate].elements[...], at: index) else { continue }
        if next > best?.tokens.upperBound ?? 0 {
          best = PhraseMatch(
            meaning: phrases[candidate].meaning,
            tokens: index..<next,
            captures: matcher.captures
          )
        }
      }
      if let best {
        found.append(best)
        // What announces values may be the beginning of another phrase, such as `value range: 1 to 5`.
        if !best.meaning.announcesValues { end = best.tokens.upperBound }
      }
    }
    return found
  }
}

/// Compares a phrase with a text at one place.
private struct PhraseMatcher {
  let prose: Prose
  let limit: Int
  var captures: [Int] = []

  /// One past the last token of the match, or nil for none.
  mutating func match(_ elements: ArraySlice<Phrase.Element>, at index: Int) -> Int? {
    guard let element = elements.first else { return index }
    let rest = elements.dropFirst()
    switch element {
    case .optional(let inner):
      return match([inner] + rest, at: index) ?? match(rest, at: index)
    case .skip(let count):
      return matchSkipping(upTo: count, rest, at: index)
    case .words(let words):
      guard index < limit, isWord(index), words.contains(prose.tokens[index].word) else { return nil }
      return match(rest, at: index + 1)
    case .mark(let byte):
      guard index < limit, isMark(index, byte) else { return nil }
      return match(rest, at: index + 1)
    case .number:
      guard index < limit, isNumber(index) else { return nil }
      return capture(index, rest)
    case .value:
      guard index < limit, prose.tokens[index].kind != .mark, prose.tokens[index].kind != .reference else { return nil }
      return capture(index, rest)
    case .distinctValue:
      guard index < limit, prose.tokens[index].isDistinct else { return nil }
      return capture(index, rest)
    }
  }

  private mutating func capture(_ index: Int, _ rest: ArraySlice<Phrase.Element>) -> Int? {
    captures.append(index)
    if let end = match(rest, at: index + 1) { return end }
    captures.removeLast()
    return nil
  }

  private mutating func matchSkipping(upTo count: Int, _ rest: ArraySlice<Phrase.Element>, at index: Int) -> Int? {
    for skipped in 0...count {
      if let end = match(rest, at: index + skipped) { return end }
      guard index + skipped < limit, prose.tokens[index + skipped].kind != .mark else { return nil }
    }
    return nil
  }

  private func isWord(_ index: Int) -> Bool { prose.tokens[index].kind != .mark }

  private func isMark(_ index: Int, _ byte: UInt8) -> Bool {
    prose.tokens[index].kind == .mark && prose.text[prose.tokens[index].bytes.lowerBound] == byte
  }

  private func isNumber(_ index: Int) -> Bool {
    switch prose.tokens[index].kind {
    case .number: true
    case .strong, .literal, .emphasis, .quoted: NumberText.isNumber(prose.text[prose.tokens[index].bytes])
    case .word, .mark, .reference: false
    }
  }
}

extension Token {
  /// Whether the token is set off from the running text as values are.
  var isDistinct: Bool { kind == .strong || kind == .literal || kind == .quoted || kind == .emphasis }
}
