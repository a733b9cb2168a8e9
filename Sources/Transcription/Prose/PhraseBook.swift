/// All phrases of the dialect, found in one pass over a text.
struct PhraseBook: Sendable {
  private let phrases: [Phrase]
  private let byFirstWord: [Word: [Candidate]]
  /// A bit for each word some phrase starts with, so that most words are passed over without a look-up.
  private let starts: [Bool]
  /// The phrases that start with a number or a value.
  private let startingWithValues: [Candidate]

  /// A phrase that may begin at a place.
  private struct Candidate {
    var phrase: Int
    /// A bit for each word that may come next, which other words have as well; none where anything may.
    var next: UInt64

    init(_ phrase: Int, next words: [Word]) {
      self.phrase = phrase
      next = words.reduce(0) { $0 | $1.bit }
    }
  }

  /// Makes a book; where several phrases match at one place, the one that covers most of the text counts.
  init(_ phrases: [Phrase]) {
    self.phrases = phrases
    var byFirstWord: [Word: [Candidate]] = [:]
    var starts = [Bool](repeating: false, count: 0x1000)
    for (index, phrase) in phrases.enumerated() {
      for word in phrase.firstWords {
        byFirstWord[word, default: []].append(Candidate(index, next: phrase.secondWords))
        starts[word.slot] = true
      }
    }
    self.byFirstWord = byFirstWord
    self.starts = starts
    startingWithValues = phrases.indices.filter { phrases[$0].startsWithValue }.map {
      Candidate($0, next: phrases[$0].secondWords)
    }
  }

  /// The phrases used in a stretch of a text, in their order, none inside another.
  func matches(in prose: Prose, tokens: Range<Int>) -> [PhraseMatch] {
    var found: [PhraseMatch] = []
    var matcher = PhraseMatcher(prose: prose, limit: tokens.upperBound)
    var end = tokens.lowerBound
    for index in tokens where index >= end {
      let following = index + 1 < tokens.upperBound ? prose.tokens[index + 1].word.bit : 0
      var best: PhraseMatch?
      for candidate in candidates(prose.tokens[index]) {
        guard candidate.next == 0 || candidate.next & following != 0,
          let next = matcher.match(phrases[candidate.phrase], at: index)
        else { continue }
        if next > best?.tokens.upperBound ?? 0 {
          best = PhraseMatch(
            meaning: phrases[candidate.phrase].meaning,
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

  /// The phrases that may start with a token.
  private func candidates(_ token: Token) -> [Candidate] {
    switch token.kind {
    case .word: starts[token.word.slot] ? byFirstWord[token.word] ?? [] : []
    case .number, .strong, .literal, .quoted: startingWithValues
    case .mark, .interval, .emphasis, .reference: []
    }
  }
}

/// Compares phrases with a text.
private struct PhraseMatcher {
  private let prose: Prose
  private let limit: Int
  private var elements: [Phrase.Element] = []
  /// The tokens at the places for numbers and values of the phrase that was matched last.
  private(set) var captures: [Int] = []

  init(prose: Prose, limit: Int) {
    self.prose = prose
    self.limit = limit
  }

  /// One past the last token of a phrase that begins at a token, or nil where it does not.
  mutating func match(_ phrase: Phrase, at index: Int) -> Int? {
    elements = phrase.elements
    captures.removeAll(keepingCapacity: true)
    return match(from: 0, at: index)
  }

  /// Matches the elements of the phrase from one of them on.
  private mutating func match(from place: Int, at index: Int) -> Int? {
    guard place < elements.count else { return index }
    guard case .optional(let element) = elements[place] else {
      return match(elements[place], before: place + 1, at: index)
    }
    return match(element, before: place + 1, at: index) ?? match(from: place + 1, at: index)
  }

  private mutating func match(_ element: Phrase.Element, before next: Int, at index: Int) -> Int? {
    switch element {
    case .optional(let inner):
      return match(inner, before: next, at: index) ?? match(from: next, at: index)
    case .skip(let count):
      return matchSkipping(upTo: count, next, at: index)
    case .word(let word):
      guard index < limit, isWord(index), prose.tokens[index].word == word else { return nil }
      return match(from: next, at: index + 1)
    case .words(let words):
      guard index < limit, words.contains(prose.tokens[index].word) else { return nil }
      return match(from: next, at: index + 1)
    case .mark(let byte):
      guard index < limit, isMark(index, byte) else { return nil }
      return match(from: next, at: index + 1)
    case .number:
      guard index < limit, isNumber(index) else { return nil }
      return capture(index, next)
    case .interval:
      guard index < limit, prose.interval(index) != nil else { return nil }
      return capture(index, next)
    case .value:
      guard index < limit, prose.tokens[index].isPossibleValue else { return nil }
      return capture(index, next)
    case .distinctValue:
      guard index < limit, prose.tokens[index].isDistinct else { return nil }
      return capture(index, next)
    }
  }

  private mutating func capture(_ index: Int, _ next: Int) -> Int? {
    captures.append(index)
    if let end = match(from: next, at: index + 1) { return end }
    captures.removeLast()
    return nil
  }

  private mutating func matchSkipping(upTo count: Int, _ next: Int, at index: Int) -> Int? {
    for skipped in 0...count {
      if let end = match(from: next, at: index + skipped) { return end }
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
    case .word, .mark, .interval, .reference: false
    }
  }
}

extension Token {
  /// Whether the token may be a value at all.
  fileprivate var isPossibleValue: Bool {
    switch kind {
    case .word, .number, .strong, .emphasis, .literal, .quoted: true
    case .mark, .interval, .reference: false
    }
  }

  /// Whether the token is set off from the running text as values are.
  var isDistinct: Bool { kind == .strong || kind == .literal || kind == .quoted || kind == .emphasis }
}
