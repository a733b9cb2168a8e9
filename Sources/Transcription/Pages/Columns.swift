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
      let text = title.lowercased()
      if Columns.names.contains(text) {
        name = name ?? index
      } else if Columns.mandatory.contains(text) {
        mandatory = mandatory ?? index
      } else if Columns.types.contains(text) {
        type = type ?? index
      } else if Columns.descriptions.contains(text) {
        descriptions.append(index)
      } else if text == "string" {
        misnamedType = index
      } else if text.isEmpty {
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

  private static let names: Set<String> = [
    "parameter", "parameters", "name", "element", "attribute", "response item", "field", "header", "property", "key",
    "parameter name", "sub-parameter",
  ]
  private static let mandatory: Set<String> = ["mandatory", "required", "mandatory or optional", "mandatory/optional"]
  private static let types: Set<String> = ["type", "data type", "parameter type", "value type"]
  private static let descriptions: Set<String> = [
    "description", "remarks", "constraint", "constraints", "remark", "meaning", "definition", "default value",
    "value range", "example", "in", "crud",
  ]
}
