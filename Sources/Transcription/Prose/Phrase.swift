import APIModel

/// A turn of phrase of the dialect, as data: a row of words with places for numbers and values.
///
/// | in the notation | stands for |
/// | --- | --- |
/// | `ranges` | the word, whatever its case |
/// | `is\|:` | one of the words and marks |
/// | `be?` | the word, or nothing |
/// | `:` `,` `(` `)` `[` `]` `-` `<` `>` | the mark; with `?`, the mark or nothing |
/// | `#` | a number, in bold or not, with a unit after it or not; captured |
/// | `@` | a value: a phrase in bold, in a fixed font, in quotes, a number or a single word; captured |
/// | `!` | a value that is set off: in bold, in a fixed font or in quotes; captured |
/// | `%` | an interval such as `[0, 1]`, in bold or not; captured |
/// | `~3` | up to three words, numbers, or phrases that are set off |
struct Phrase: Sendable {
  /// What a phrase says.
  enum Meaning: Sendable, Hashable {
    /// What follows is the list of values, after a colon or at once.
    case valuesFollow
    /// What follows is the list of values, if they are set off from the text.
    case distinctValuesFollow
    /// The capture is the value everywhere.
    case constant
    /// The capture is the default.
    case defaultValue
    /// Bounds of a number, or of the number that a string spells.
    case bounds(Ends)
    /// Bounds of what the type suggests: of a number, of the length of a string, of the count of a list.
    case size(Ends)
    /// Bounds of the number of characters.
    case length(Ends)
    /// Bounds of the number of elements.
    case items(Ends)
    /// What the number counts.
    case unit(String)
    /// What the value stands for.
    case format(Format)
    /// The text between the parts of a list.
    case separator(String)
    /// That it should no longer be used.
    case deprecated
    /// That only the service sets it.
    case readOnly
    /// That it is required under a condition, which the rest of the sentence states.
    case requiredWhen
    /// The capture is a regular expression.
    case pattern
    /// That `null` is a value of its own.
    case nullable
    /// That the number counts pages.
    case countsPages

    /// Whether values follow.
    var announcesValues: Bool { self == .valuesFollow || self == .distinctValuesFollow }
  }

  /// Which ends of a range the captured numbers are, in their order.
  enum Ends: Sendable, Hashable {
    case between, atLeast, atMost, above, below, exactly
  }

  indirect enum Element: Sendable {
    case word(Word)
    /// Any of the words and marks.
    case words([Word])
    case mark(UInt8)
    case number
    case interval
    case value
    case distinctValue
    case skip(Int)
    case optional(Element)
  }

  /// What it says.
  let meaning: Meaning
  /// The elements, the first of which is a word, a number or a value that is set off.
  let elements: [Element]

  /// Reads the notation.
  ///
  /// There are hundreds of phrases; inlined into each, this would take the compiler minutes.
  @inline(never)
  init(_ notation: String, _ meaning: Meaning) {
    self.meaning = meaning
    elements = notation.split(separator: " ").map(Phrase.element)
  }

  /// Whether it begins with a number or a value that is set off.
  var startsWithValue: Bool {
    switch elements.first {
    case .number, .distinctValue: true
    default: false
    }
  }

  /// The words a text must have at the place where the phrase starts; none where it starts with a value.
  var firstWords: [Word] {
    switch elements.first {
    case .word(let word): [word]
    case .words(let words): words
    default: []
    }
  }

  /// The words of which a text must have one behind the start of the phrase; none where it may have something else.
  var secondWords: [Word] {
    switch elements.dropFirst().first {
    case .word(let word): [word]
    case .words(let words): words
    default: []
    }
  }

  private static func element(_ part: Substring) -> Element {
    if part.count > 1, part.hasSuffix("?") { return .optional(element(part.dropLast())) }
    switch part {
    case "#": return .number
    case "%": return .interval
    case "@": return .value
    case "!": return .distinctValue
    default: break
    }
    if part.hasPrefix("~"), let count = Int(part.dropFirst()) { return .skip(count) }
    if let byte = part.utf8.first, part.utf8.count == 1, !byte.isLetter { return .mark(byte) }
    let words = part.split(separator: "|").map { Word($0.utf8) }
    return words.count == 1 ? .word(words[0]) : .words(words)
  }
}

/// A place where a text uses a phrase.
struct PhraseMatch: Sendable {
  /// What the phrase says.
  var meaning: Phrase.Meaning
  /// The tokens of the whole phrase.
  var tokens: Range<Int>
  /// The tokens at the phrase's places for numbers and values.
  var captures: [Int]
}
