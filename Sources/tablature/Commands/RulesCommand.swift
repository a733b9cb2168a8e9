import ArgumentParser
import JSONDocument
import SchemaDiff

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "Lists and explains the rules that diff judges by."
  )

  /// How the rules are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  @Argument(help: "The rules to explain; all without any.")
  var ids: [String] = []

  @Option(help: "The form of the output: text, json or markdown.")
  var format = Format.text

  func validate() throws {
    for id in ids where RuleID(rawValue: id) == nil {
      throw ValidationError("There is no rule '\(id)'; 'tablature rules' lists them.")
    }
  }

  func run() {
    let rules = RuleSet.v1.rules.filter { ids.isEmpty || ids.contains($0.id.rawValue) }
    switch format {
    case .text:
      for rule in rules { print("\(rule.id.rawValue): \(rule.title)\n    \(rule.rationale)") }
    case .json:
      print(JSONValue.array(rules.map(\.json)).text(.pretty))
    case .markdown:
      print(RuleSet.v1.documentation)
    }
  }
}

extension Rule {
  fileprivate var json: JSONValue {
    .object([
      JSONValue.Member("id", .string(id.rawValue)),
      JSONValue.Member("area", .string(area.rawValue)),
      JSONValue.Member("action", .string(action.rawValue)),
      JSONValue.Member("basis", .string(basis.rawValue)),
      JSONValue.Member("mirror", .string(mirror.rawValue)),
      JSONValue.Member("title", .string(title)),
      JSONValue.Member("rationale", .string(rationale)),
      JSONValue.Member("since", .string(since.rawValue)),
    ])
  }
}
