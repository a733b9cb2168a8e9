import APIModel
import JSONDocument

/// A documented request line, taken apart into the values of a call.
struct ExampleRequest {
  /// Values by `location.name`.
  private(set) var values: [String: JSONValue] = [:]
  /// The target that the call must produce, with the path parameters filled in as they are written.
  let target: String

  /// Takes apart a target such as `/v2/{project_id}/tasks?limit=10`; nil where it does not fit the operation.
  ///
  /// A path parameter that the example leaves in braces has its name as its value.
  init?(_ target: String, of call: CallPlan) {
    let line = target.split(separator: " ").last.map(String.init) ?? target
    let pieces = line.split(separator: "?", maxSplits: 1)
    guard let path = pieces.first, let pathValues = Self.match(String(path), call.operation.path) else { return nil }
    for (name, value) in pathValues { values["path.\(name)"] = .string(value) }
    let configured = Set(call.parameters.filter(\.isConfigured).map(\.property.field.name))
    for name in configured { values["path.\(name)"] = nil }

    for item in pieces.dropFirst().first?.split(separator: "&") ?? [] {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].contains("{"),
        let parameter = call.parameters.first(where: { $0.location == .query && $0.property.field.name == parts[0] }),
        let value = Self.value(parts[1], parameter.property.type)
      else { return nil }
      values["query.\(parts[0])"] = value
    }
    let filled = call.operation.path.parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): configured.contains(name) ? name : pathValues[name] ?? name
      }
    }
    self.target = ([filled.joined()] + pieces.dropFirst().map(String.init)).joined(separator: "?")
  }

  /// The values of the path parameters in a path; a place in braces stands for a value that is its name.
  private static func match(_ path: String, _ template: PathTemplate) -> [String: String]? {
    let given = path.split(separator: "/", omittingEmptySubsequences: false)
    let wanted = template.description.split(separator: "/", omittingEmptySubsequences: false)
    guard given.count == wanted.count else { return nil }
    var values: [String: String] = [:]
    for (given, wanted) in zip(given, wanted) where given != wanted || wanted.hasPrefix("{") {
      guard wanted.hasPrefix("{"), wanted.hasSuffix("}") else { return nil }
      let name = String(wanted.dropFirst().dropLast())
      let isPlaceholder = given.hasPrefix("{") && given.hasSuffix("}")
      values[name] = isPlaceholder ? String(given.dropFirst().dropLast()) : String(given)
    }
    return values.values.contains { $0.contains("%") || $0.contains("{") } ? nil : values
  }

  /// The text of a query as a value; nil where it is escaped, or no such value.
  private static func value(_ text: String, _ type: SwiftType) -> JSONValue? {
    guard !text.contains("%"), !text.contains("+") else { return nil }
    switch type {
    case .string, .named: return .string(text)
    case .int, .int64, .double: return JSONNumber(text).map { .number($0) }
    case .bool: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
    default: return nil
    }
  }
}
