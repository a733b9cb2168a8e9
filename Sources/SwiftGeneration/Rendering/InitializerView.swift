/// What the templates see of an initializer that takes a value for each stored property.
struct InitializerView {
  /// The stored properties with the text of each parameter, in the order of the parameters.
  var members: [Member]

  /// A stored property and its parameter.
  struct Member {
    var name: SwiftName
    var parameter: SwiftText
    /// Whether the property cannot be set together with others.
    var standsAlone = false
  }

  /// Its part of the context of a type.
  var context: TemplateContext {
    let statements = statements
    let parameters = SwiftText.joined(members.map(\.parameter), separator: ", ")
    let body = statements.count == 1 ? statements[0].width : 0
    let length = "  public init() {  }".utf8.count + parameters.width + body
    let isShort = statements.count <= 1 && length <= ParameterList.width
    return TemplateContext([
      "parameters": .text(
        isShort
          ? parameters
          : ParameterList.text(members.map(\.parameter), indentation: 2, used: "public init() {".utf8.count)
      ),
      "isShort": .flag(isShort),
      "assignments": .list(statements.map { TemplateContext(["assignment": .text($0)]) }),
    ])
  }

  /// The statements that set the properties: as many properties in each as fit on a line.
  private var statements: [SwiftText] {
    var statements: [SwiftText] = []
    var line: [SwiftName] = []
    var width = Self.indentation
    for member in members {
      let added = Self.width(of: member.name)
      if !line.isEmpty, member.standsAlone || width + added > ParameterList.width {
        statements.append(Self.assignment(line))
        line = []
      }
      if member.standsAlone {
        statements.append(Self.assignment([member.name]))
      } else {
        width = (line.isEmpty ? Self.indentation : width) + added
        line.append(member.name)
      }
    }
    return line.isEmpty ? statements : statements + [Self.assignment(line)]
  }

  /// What stands on a line before the first name, and between the names and at the end: `(`, `) = (` and `)`, less the
  /// two separators that the last names do not have.
  private static let indentation = "    () = ()".utf8.count - 2 * ", ".utf8.count

  /// How much wider a line becomes with a name: `self.name, ` and `name, `.
  private static func width(of name: SwiftName) -> Int {
    "self., , ".utf8.count + 2 * name.text.utf8.count + (name.needsQuotes ? 2 : 0)
  }

  private static func assignment(_ names: [SwiftName]) -> SwiftText {
    var (targets, values) = (SwiftText(""), SwiftText(""))
    for (index, name) in names.enumerated() {
      targets += index == 0 ? "self" : ", self"
      targets += .member(name)
      if index > 0 { values += ", " }
      values += .declaration(name)
    }
    guard names.count > 1 else { return targets + SwiftText(" = ") + values }
    return SwiftText("(") + targets + SwiftText(") = (") + values + SwiftText(")")
  }
}
