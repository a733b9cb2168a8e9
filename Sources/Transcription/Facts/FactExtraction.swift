import APIModel
import JSONDocument

/// Finds the facts that a description states.
///
/// The description is read once into sentences and phrases; each kind of fact then looks at those it understands.
struct FactExtraction {
  let prose: Prose
  let clauses: Clauses
  let subject: FactSubject
  /// The phrases of each sentence, in its order.
  let matches: [[PhraseMatch]]

  /// Reads a description of a value.
  init(_ prose: Prose, subject: FactSubject) {
    self.prose = prose
    self.subject = subject
    let clauses = Clauses(prose)
    self.clauses = clauses
    matches = clauses.all.map { FactExtraction.book.matches(in: prose, tokens: $0.tokens) }
  }

  private static let book = PhraseBook(
    BoundPhrases.all + DefaultPhrases.all + FormatPhrases.all + ConditionPhrases.all + ValueLeads.all
  )

  /// The facts.
  func facts() -> Facts {
    var facts = Facts()
    guard !prose.isEmpty else { return facts }
    readConditions(into: &facts)
    if subject.element.isScalar {
      let list = valueList()
      readValues(list, into: &facts)
      readDefault(list, into: &facts)
      addDefault(list, to: &facts)
      readConstant(into: &facts)
      readFormats(outside: list, into: &facts)
      // What is listed for a text in JSON are its shapes or its keys.
      if facts.format == .json { facts.values = [] }
    }
    readBounds(into: &facts)
    readExamples(into: &facts)
    return facts
  }

  /// The phrases of the description that satisfy a condition, with their sentences.
  func uses(_ isWanted: (Phrase.Meaning) -> Bool) -> [(clause: Clause, match: PhraseMatch)] {
    var found: [(Clause, PhraseMatch)] = []
    for (clause, matches) in zip(clauses.all, matches) {
      for match in matches where isWanted(match.meaning) { found.append((clause, match)) }
    }
    return found
  }

  /// Whether what a sentence states holds only under a condition other than that the value is missing.
  func isConditional(_ clause: Clause) -> Bool {
    guard let first = clause.tokens.first, FactExtraction.conditions.contains(prose.tokens[first].word) else {
      return false
    }
    let opening = clause.tokens.prefix { !prose.isMark($0, ",") }
    return !opening.contains { FactExtraction.absences.contains(prose.tokens[$0].word) }
  }

  /// Whether a sentence opens with a condition of any kind.
  func opensWithCondition(_ clause: Clause) -> Bool {
    clause.tokens.first.map { FactExtraction.conditions.contains(prose.tokens[$0].word) } ?? false
  }

  private static let conditions: WordSet = Word.set("if when for otherwise to generally after in")

  private static let absences: WordSet = Word.set("no not without blank empty omitted unspecified default")

  /// Whether an example is being given at a token.
  func isInExample(_ index: Int, of clause: Clause) -> Bool {
    clause.tokens.prefix { $0 < index }.suffix(6).contains {
      let word = prose.tokens[$0].word
      return word == FactExtraction.example || word == FactExtraction.examples || word == FactExtraction.such
    }
  }

  private static let example = Word("example")
  private static let examples = Word("examples")
  private static let such = Word("such")
}
