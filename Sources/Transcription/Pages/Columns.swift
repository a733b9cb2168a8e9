/// The columns of a table of parameters.
struct Columns: Sendable, Hashable {
  var name: Int
  var mandatory: Int?
  var type: Int?
  var descriptions: [Int]

  /// Reads the titles of the columns; nil where the table is none of parameters.
  init?(titles: [String]) {
    var name: Int?, mandatory: Int?, type: Int?
    var descriptions: [Int] = []
    var misnamedType: Int?
    for (index, title) in titles.enumerated() {
      let text = Word(title)
      if Columns.names.contains(text) {
        name = name ?? index
      } else if Columns.mandatory.contains(text) {
        mandatory = mandatory ?? index
      } else if Columns.types.contains(text) {
        type = type ?? index
      } else if Columns.descriptions.contains(text) {
        descriptions.append(index)
      } else if text == Word("string") {
        misnamedType = index
      } else if title.isEmpty {
        descriptions.append(index)
      } else {
        return nil
      }
    }
    guard let name, name == 0 else { return nil }
    self.name = name
    self.mandatory = mandatory
    self.type = type ?? misnamedType
    self.descriptions = descriptions
    if descriptions.isEmpty, self.type == nil { return nil }
  }

  /// Whether a column says what only tables of parameters say.
  var isTyped: Bool { type != nil || mandatory != nil }

  private static let names = WordSet(
    [
      "parameter", "parameters", "name", "element", "attribute", "response item", "field", "header", "property", "key",
      "parameter name", "sub-parameter",
    ].map(Word.init(_:))
  )
  private static let mandatory = WordSet(
    ["mandatory", "required", "mandatory or optional", "mandatory/optional"].map(Word.init(_:))
  )
  private static let types = WordSet(
    ["type", "data type", "parameter type", "value type"].map(Word.init(_:))
  )
  private static let descriptions = WordSet(
    [
      "description", "remarks", "constraint", "constraints", "remark", "meaning", "definition", "default value",
      "value range", "example", "in", "crud",
    ].map(Word.init(_:))
  )
}
