import APIModel
import SchemaDiff
import Testing

/// Two versions of a small service that differ in one thing.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// The rule the one finding falls under.
  var rule: RuleID
  /// The rule of the finding that cannot be had without it, if there is one.
  var cause: RuleID?
  var base: [String: String]
  var revision: [String: String]

  var testDescription: String { rule.rawValue }

  init(_ rule: RuleID, _ base: Document, _ revision: Document, cause: RuleID? = nil) {
    self.rule = rule
    self.cause = cause
    self.base = base.texts
    self.revision = revision.texts
  }

  /// Two versions of the fields of a type that is sent and received.
  static func fields(_ rule: RuleID, _ base: [String], _ revision: [String]) -> Fixture {
    Fixture(rule, Document(fields: base), Document(fields: revision))
  }

  /// Two versions of a field of a type that is sent and received.
  static func field(_ rule: RuleID, _ base: String, _ revision: String) -> Fixture {
    fields(rule, ["x: \(base)"], ["x: \(revision)"])
  }

  /// Two versions of the parameters of an operation.
  static func parameters(_ rule: RuleID, _ base: [String], _ revision: [String]) -> Fixture {
    Fixture(rule, Document(parameters: base), Document(parameters: revision))
  }

  /// Two versions of a query parameter.
  static func parameter(_ rule: RuleID, _ base: String, _ revision: String) -> Fixture {
    parameters(rule, ["{name: q, in: query, \(base)}"], ["{name: q, in: query, \(revision)}"])
  }

  /// Two versions of the responses of an operation.
  static func responses(_ rule: RuleID, _ base: [String], _ revision: [String]) -> Fixture {
    Fixture(rule, Document(responses: base), Document(responses: revision))
  }

  /// Two versions of further attributes of an operation.
  static func attributes(_ rule: RuleID, _ base: [String], _ revision: [String]) -> Fixture {
    Fixture(rule, Document(attributes: base), Document(attributes: revision))
  }
}

/// A small service as schema text.
struct Document: Sendable {
  var service = ["service: Shop"]
  var name = "PutItem"
  var page = "PutItem.html"
  var method = "PUT"
  var path = "/v1/items/{id}"
  var pathParameters = ["id"]
  var parameters: [String] = []
  var request: String? = "{body: Item}"
  var responses = ["200: {body: Item}", "404: {}"]
  var attributes: [String] = []
  var fields: [String] = []
  /// Types beside `Item`, as lines.
  var types: [String] = []
  /// Further files.
  var others: [String: String] = [:]

  var texts: [String: String] {
    var lines = ["operation: \(name)", "page: \(page)"] + attributes + ["method: \(method)", "path: \(path)"]
    let all = pathParameters.map { "{name: \($0), in: path, type: string, required: true}" } + parameters
    if !all.isEmpty { lines += ["parameters:"] + all.map { "  - " + $0 } }
    if let request { lines.append("request: \(request)") }
    lines += ["responses:"] + responses.map { "  " + $0 }
    lines += ["types:", "  Item:", "    fields:", "      name: string", "      size: integer"]
    lines += fields.map { "      " + $0 } + types.map { "  " + $0 }
    var texts = others
    texts["service.yaml"] = service.joined(separator: "\n") + "\n"
    texts["PutItem.yaml"] = lines.joined(separator: "\n") + "\n"
    return texts
  }
}
