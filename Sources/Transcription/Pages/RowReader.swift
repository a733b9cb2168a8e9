import APIModel
import Diagnostics
import RSTDocument

/// Reads the rows of a table of parameters or fields.
struct RowReader {
  private let columns: Columns
  private let keepsText: Bool
  private(set) var findings: [Diagnostic] = []

  /// Makes a reader of the rows of a table.
  init(columns: Columns, keepsText: Bool) {
    self.columns = columns
    self.keepsText = keepsText
  }

  /// The parameters a row describes: one, or several where its name cell has several names.
  mutating func read(_ row: RSTRow, _ cache: inout CellCache) -> [RowFacts] {
    let cells = row.cells
    guard columns.name < cells.count else { return [] }
    let nameCell = cells[columns.name]
    let names = cache.names(in: nameCell)
    guard !names.names.isEmpty else {
      report(.unreadableName, .warning, "the row has no name and is left out", nameCell)
      return []
    }
    var type = columns.type.flatMap { cell($0, cells) }.flatMap { cache.type(in: $0) }
    var isMandatory = columns.mandatory.flatMap { cell($0, cells) }.flatMap { cache.mandatory(in: $0) }
    if columns.asksForOptional { isMandatory?.answerToOptional() }
    if type == nil, let swapped = swapped(cells, &cache) {
      (type, isMandatory) = swapped
      report(.swappedColumns, .note, "the cells under Mandatory and Type are taken in each other's place", nameCell)
    } else if type == nil, let shifted = shifted(cells, &cache) {
      (type, isMandatory) = shifted
      report(.swappedColumns, .note, "the type is taken from the beginning of the description", nameCell)
    } else if type == nil, let index = columns.type, let cell = cell(index, cells) {
      report(.unknownType, .warning, "'\(cell.plainText)' spells no known type; any value is accepted", cell)
    }
    if isMandatory == nil, let index = columns.mandatory, let cell = cell(index, cells), !cell.isEmpty {
      report(.unclearMandatory, .note, "'\(cell.plainText)' says neither yes nor no; taken as no", cell)
    }
    return rows(names, cells, type: type, mandatory: isMandatory, &cache)
  }

  private func rows(
    _ names: RowNames,
    _ cells: [RSTCell],
    type: StatedType?,
    mandatory: Mandatory?,
    _ cache: inout CellCache
  ) -> [RowFacts] {
    var facts = SharedFacts.none
    var references: [TableReference] = []
    var text: String?
    var words: Set<Word>?
    var places: [String: SourceRange] = [:]
    for (position, column) in columns.descriptions.enumerated() where column.index < cells.count {
      let cell = cells[column.index]
      let description = cache.description(in: cell, behind: column.lead, of: type?.subject ?? .string)
      facts = position == 0 ? description.facts : SharedFacts(facts.stated.filled(with: description.facts.stated))
      places.merge(ValuePlaces.find(description.facts.stated.values, in: cell)) { first, _ in first }
      references += description.references
      if type?.open != nil { words = description.leadWords }
      if keepsText, text == nil, column.lead == nil { text = cell.plainText }
    }
    if facts.stated.requiredWhen == nil, let condition = mandatory?.condition {
      var stated = facts.stated
      stated.requiredWhen = condition
      facts = SharedFacts(stated)
    }
    return names.names.map { name in
      RowFacts(
        name: name,
        nameReference: names.reference,
        isMandatory: names.names.count > 1 ? mandatory.map { _ in false } : mandatory?.isMandatory,
        type: type,
        references: references,
        facts: facts.stated.areAbout(name) ? facts : SharedFacts(facts.stated.withoutValues),
        valuePlaces: places,
        leadWords: words,
        text: text,
        range: cells[columns.name].range
      )
    }
  }

  private func cell(_ index: Int, _ cells: [RSTCell]) -> RSTCell? { index < cells.count ? cells[index] : nil }

  /// The type and the mandate of a row that has them in each other's column.
  private func swapped(_ cells: [RSTCell], _ cache: inout CellCache) -> (StatedType, Mandatory)? {
    guard let mandatory = columns.mandatory.flatMap({ cell($0, cells) }),
      let type = columns.type.flatMap({ cell($0, cells) }),
      let isMandatory = cache.mandatory(in: type), isMandatory.isStated, let stated = cache.type(in: mandatory)
    else { return nil }
    if case .named = stated { return nil }
    return (stated, isMandatory)
  }

  /// The type and the mandate of a row that has them one column too far to the right, in a table that has no column for
  /// the mandate.
  private func shifted(_ cells: [RSTCell], _ cache: inout CellCache) -> (StatedType, Mandatory)? {
    guard columns.mandatory == nil, let type = columns.type.flatMap({ cell($0, cells) }),
      let isMandatory = cache.mandatory(in: type), isMandatory.isStated,
      let description = columns.descriptions.first.flatMap({ cell($0.index, cells) }),
      case .paragraph(let first)? = description.blocks.first, let stated = StatedType(first), stated.open != nil
    else { return nil }
    if case .named? = stated.open { return nil }
    return (stated, isMandatory)
  }

  private mutating func report(_ id: DiagnosticID, _ severity: Diagnostic.Severity, _ message: String, _ cell: RSTCell)
  {
    findings.append(Diagnostic(id, severity, message, at: cell.range))
  }
}

/// What a Mandatory cell says.
struct Mandatory: Sendable, Hashable {
  /// Whether the value must be there.
  var isMandatory: Bool
  /// Whether the cell says so with a word made for it.
  var isStated: Bool
  /// When it must be there although it need not be in general.
  var condition: String?
  /// Whether the cell answers the title of its column with yes or no.
  private var isAnswer = true

  /// Reads a cell; nil where it says neither yes nor no.
  init?(_ cell: RSTCell) {
    let builder = ProseBuilder(cell.blocks)
    guard let first = builder.prose.tokens.first?.word else { return nil }
    switch first {
    case Mandatory.yes, Mandatory.y, Mandatory.true: isMandatory = true
    case Mandatory.no, Mandatory.n, Mandatory.false: isMandatory = false
    case Mandatory.mandatory, Mandatory.required, Mandatory.m: (isMandatory, isAnswer) = (true, false)
    case Mandatory.optional, Mandatory.o, Mandatory.not: (isMandatory, isAnswer) = (false, false)
    default: return nil
    }
    isStated = builder.prose.tokens.count == 1
    if !isStated {
      condition = FactExtraction(builder.prose, subject: .structure).facts().requiredWhen
      if condition != nil { isMandatory = false }
    }
  }

  /// Takes a yes for what it means where the title asks whether the parameter is optional.
  mutating func answerToOptional() {
    if isAnswer { isMandatory.toggle() }
  }

  private static let yes = Word("yes")
  private static let no = Word("no")
  private static let y = Word("y")
  private static let n = Word("n")
  private static let `true` = Word("true")
  private static let `false` = Word("false")
  private static let m = Word("m")
  private static let o = Word("o")
  private static let not = Word("not")
  private static let mandatory = Word("mandatory")
  private static let required = Word("required")
  private static let optional = Word("optional")
}

/// The names in a name cell.
struct RowNames: Sendable, Hashable {
  /// The names, usually one.
  var names: [String]
  /// The reference in the cell, if any.
  var reference: TableReference?

  /// Reads a name cell.
  init(_ cell: RSTCell) {
    names = []
    for case .paragraph(let paragraph) in cell.blocks {
      for inline in paragraph.inlines {
        if case .reference(let found) = inline.content, let label = found.label, reference == nil {
          reference = TableReference(label: label, text: found.text)
        }
      }
      names += RowNames.split(paragraph.plainText)
    }
  }

  /// The names in a paragraph: `a or b` are two; white space inside a name is an accident of layout, except in braces.
  private static func split(_ text: String) -> [String] {
    let words = text.utf8.split(whereSeparator: \.isBlank).map { String(Substring($0)) }
    guard words.count > 1 else { return words }
    if text.hasPrefix("{") || text.hasPrefix("<") { return [words.joined(separator: " ")] }
    if words.count == 3, words[1] == "or" || words[1] == "and" { return [words[0], words[2]] }
    if words.dropFirst().contains(where: { $0.hasPrefix("(") }) { return [words[0]] }
    let isBroken = zip(words, words.dropFirst()).allSatisfy { first, second in
      "_-.:".contains(first.last ?? " ") || "_-.:".contains(second.first ?? " ")
    }
    return [words.joined(separator: isBroken ? "" : " ")]
  }
}

extension Facts {
  /// Whether the values are those of the parameter with a name: a list that holds this name, as in `Either **a** or **b**
  /// is required`, is one of parameters, and one of something else in bold is one of a part of the value.
  func areAbout(_ name: String) -> Bool {
    if let valuesSubject, Facts.letters(valuesSubject) != Facts.letters(name) { return false }
    return values.count < 2 || !values.contains { $0.wire == name }
  }

  /// The facts without a list of values.
  var withoutValues: Facts {
    var facts = self
    facts.values = []
    return facts
  }

  /// The letters and digits of a name, in small letters.
  private static func letters(_ name: String) -> [UInt8] {
    name.lowercased().utf8.filter { $0.isLetter || $0.isDigit }
  }

  /// The facts with what another column of the same row adds.
  func filled(with other: Facts) -> Facts {
    var facts = self
    if facts.values.isEmpty { facts.values = other.values }
    facts.defaultText = facts.defaultText ?? other.defaultText
    facts.constant = facts.constant ?? other.constant
    facts.range = facts.range ?? other.range
    facts.length = facts.length ?? other.length
    facts.items = facts.items ?? other.items
    facts.pattern = facts.pattern ?? other.pattern
    facts.format = facts.format ?? other.format
    facts.separator = facts.separator ?? other.separator
    facts.unit = facts.unit ?? other.unit
    facts.requiredWhen = facts.requiredWhen ?? other.requiredWhen
    facts.deprecation = facts.deprecation ?? other.deprecation
    facts.isReadOnly = facts.isReadOnly || other.isReadOnly
    facts.isNullable = facts.isNullable || other.isNullable
    facts.examples += other.examples
    return facts
  }
}
