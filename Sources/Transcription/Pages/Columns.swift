import RSTDocument

/// The columns of a table of parameters.
struct Columns: Sendable, Hashable {
  var name: Int
  var mandatory: Int?
  /// Whether the column for the mandate asks the other way round: whether the parameter is optional.
  var asksForOptional = false
  var type: Int?
  var descriptions: [Description]

  /// A column that describes the parameter.
  struct Description: Sendable, Hashable {
    var index: Int
    /// The title, where a cell is to be read as if it began with it: `5` under "Default value" says something.
    var lead: String?
  }

  /// Reads the titles of the columns; nil where the table is none of parameters.
  ///
  /// A column that nobody has heard of makes no difference in a table that has types or mandates, as only tables of
  /// parameters have them.
  init?(titles: [String]) {
    let kinds = titles.map(ColumnKind.init)
    guard let name = kinds.firstIndex(of: .name), kinds[..<name].allSatisfy({ $0 == .number }) else { return nil }
    self.name = name
    if let index = kinds.firstIndex(where: \.isMandate) {
      mandatory = index
      asksForOptional = kinds[index] == .optional
    }
    type =
      kinds.firstIndex(of: .type) ?? kinds.firstIndex(of: .vagueType)
      ?? titles.firstIndex { Word($0) == Word("string") }
    descriptions = kinds.indices.compactMap { index in
      kinds[index] == .description ? Description(index: index, lead: ColumnKind.lead(of: titles[index])) : nil
    }
    let isKnown = !kinds.indices.contains { kinds[$0] == .other && $0 != type }
    guard isTyped || isKnown && !descriptions.isEmpty else { return nil }
  }

  /// Whether a column says what only tables of parameters say.
  var isTyped: Bool { type != nil || mandatory != nil }
}

extension RSTTable {
  /// The row with the titles of the columns, which a table without a header may have as its first.
  var titleRow: RSTRow? { header.last ?? body.first }

  /// The rows below the titles.
  var rowsBelowTitles: ArraySlice<RSTRow> { header.isEmpty ? body.dropFirst() : body[...] }
}

/// What a column of a table says of a parameter, by its title.
enum ColumnKind: Sendable, Hashable {
  case name, mandatory, optional, type, description, number, other
  /// A title that means the type in some tables and the place in others.
  case vagueType

  /// Reads a title.
  init(_ title: String) {
    let words = Word.letters(of: title)
    self =
      switch true {
      case words.isEmpty: title.isEmpty ? .description : title == "#" ? .number : .other
      case ColumnKind.numberTitles.contains(words): .number
      case words == ColumnKind.optionalTitle: .optional
      case words.are(ColumnKind.mandates, with: ColumnKind.besideMandates): .mandatory
      case words == ColumnKind.parameterType: .vagueType
      case words.are(ColumnKind.types, with: ColumnKind.besideTypes): .type
      case words.are(ColumnKind.descriptions, with: ColumnKind.besideDescriptions): .description
      case words.are(ColumnKind.names, with: ColumnKind.besideNames): .name
      default: .other
      }
  }

  /// Whether the column says whether a parameter must be there.
  var isMandate: Bool { self == .mandatory || self == .optional }

  /// Whether only tables of parameters have such a column.
  var isOfParameters: Bool { isMandate || self == .type || self == .vagueType }

  /// How a cell under the title begins, where it only makes sense together with the title.
  static func lead(of title: String) -> String? {
    let words = Word.letters(of: title)
    if words.first == Word("default") { return "Default value: " }
    let isRange = words.are(ranges, with: besideRanges)
    return isRange ? "Value range: " : nil
  }

  private static let numberTitles = ["no", "s n", "serial number"].map { Word.letters(of: $0) }
  private static let optionalTitle = [Word("optional")]
  private static let parameterType = Word.letters(of: "parameter type")

  private static let mandates = Word.set("mandatory required compulsory m")
  private static let besideMandates = Word.set("is it or not if whether yes no optional o")
  private static let types = Word.set("type types")
  private static let besideTypes = Word.set("data value field attribute element and or length max maximum of the")
  private static let descriptions = Word.set(
    """
    description descriptions remark remarks note notes constraint constraints restriction restrictions meaning \
    definition explanation details default range values example examples in location position crud
    """
  )
  private static let besideDescriptions = Word.set("value valid of and the parameter parameters field sample")
  private static let ranges = Word.set("range values")
  private static let besideRanges = Word.set("value valid possible of")
  private static let names = Word.set(
    """
    parameter parameters name names element elements attribute attributes field fields header headers property \
    properties key keys argument arguments item items variable variables
    """
  )
  private static let besideNames = Word.set(
    "request response body query path uri sub of the form input output json data"
  )
}

extension [Word] {
  /// Whether one of them is in the first set, and each in one of the two.
  fileprivate func are(_ central: WordSet, with others: WordSet) -> Bool {
    contains(where: central.contains) && allSatisfy { central.contains($0) || others.contains($0) }
  }
}
