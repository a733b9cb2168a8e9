import APIModel
import JSONDocument
import Samples

/// A documented request line, taken apart into the values of a call.
struct ExampleRequest {
  /// Values by `location.name`.
  private(set) var values: [String: JSONValue] = [:]
  /// The target that the call must produce, with the path parameters filled in as they are written.
  let target: String

  private let call: CallPlan
  private let samples: SampleBuilder

  /// Takes apart a target such as `/v2/{project_id}/tasks?limit=10`; nil where it does not fit the operation, or where
  /// the call would write it in another way.
  ///
  /// A path parameter that the example leaves in braces has its name as its value.
  init?(_ target: String, of call: CallPlan, samples: SampleBuilder) {
    self.call = call
    self.samples = samples
    let line = target.pieces(at: " ").last { !$0.isEmpty } ?? target[...]
    let pieces = line.utf8.split(separator: UInt8(ascii: "?"), maxSplits: 1).map { String(Substring($0)) }
    guard let path = pieces.first, let pathValues = Self.match(path, call.operation.path) else { return nil }
    let configured = Set(call.configuredParameters.map(\.property.field.name))
    let filled = call.operation.path.parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter(let name): configured.contains(name) ? name : pathValues[name] ?? name
      }
    }
    self.target = ([filled.joined()] + pieces.dropFirst()).joined(separator: "?")
    guard read(path: pathValues), read(query: pieces.count > 1 ? pieces[1] : "") else { return nil }
  }

  /// The values of the path parameters in a path, each of which takes up a segment; nil where another path is meant.
  private static func match(_ path: String, _ template: PathTemplate) -> [String: String]? {
    let given = path.pieces(at: "/")
    let wanted = template.description.pieces(at: "/")
    guard given.count == wanted.count else { return nil }
    var values: [String: String] = [:]
    for (given, wanted) in zip(given, wanted) where given != wanted || wanted.utf8.contains(UInt8(ascii: "{")) {
      guard let name = inBraces(wanted) else { return nil }
      values[name] = inBraces(given) ?? String(given)
    }
    return values
  }

  private static func inBraces(_ segment: Substring) -> String? {
    guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return nil }
    let name = segment.dropFirst().dropLast()
    return name.utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") } ? nil : String(name)
  }

  private mutating func read(path pathValues: [String: String]) -> Bool {
    for parameter in call.ownParameters where parameter.location == .path {
      let name = parameter.property.field.name
      guard let text = pathValues[name], let value = value(text, parameter) else { return false }
      values["path.\(name)"] = value
    }
    return true
  }

  /// Reads the items of a query; they must be all that the call would send.
  private mutating func read(query: String) -> Bool {
    guard !call.configuredParameters.contains(where: { $0.location == .query }) else { return false }
    let parameters = call.ownParameters.filter { $0.location == .query }
    for item in query.split(separator: "&") {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let parameter = parameters.first(where: { $0.property.field.name == parts[0] }),
        let value = value(parts[1], parameter),
        values.updateValue(value, forKey: "query.\(parts[0])") == nil
      else { return false }
    }
    return parameters.allSatisfy { $0.property.isOptional || values["query.\($0.property.field.name)"] != nil }
  }

  /// A text as the value of a parameter; nil where the call would write the value in another way.
  private func value(_ text: String, _ parameter: ParameterPlan) -> JSONValue? {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(\.isUnreserved)
    guard isPlain, let scalar = samples.scalar(of: parameter.property.field.value) else { return nil }
    switch scalar.kind {
    case .string: return .string(text)
    case .integer, .long: return Int(text).flatMap { "\($0)" == text ? .number(JSONNumber($0)) : nil }
    case .boolean: return text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
    case .float, .double, .binary: return nil
    }
  }
}

extension String {
  /// The pieces between separators, which are ASCII and so never part of another character; empty ones, too.
  fileprivate func pieces(at separator: Unicode.Scalar) -> [Substring] {
    utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: separator) }.map { Substring($0) }
  }
}

extension UInt8 {
  /// Whether it is one of the characters that stand for themselves everywhere in a URL.
  fileprivate var isUnreserved: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    default: false
    }
  }
}
