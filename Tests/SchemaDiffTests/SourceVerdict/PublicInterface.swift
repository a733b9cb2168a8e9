/// What a module offers, as the compiler lists it in the module's interface.
struct PublicInterface {
  /// A declaration that code can use.
  struct Declaration {
    /// The type it stands in; empty at the top.
    var owner: String
    var kind: Kind
  }

  enum Kind {
    case property(name: String, type: String, isSettable: Bool)
    case constant(name: String, type: String)
    case initializer(parameters: [Parameter], isThrowing: Bool)
    case method(name: String, parameters: [Parameter], effects: Effects, result: String?, isStatic: Bool)
  }

  struct Effects {
    var isAsync: Bool
    var isThrowing: Bool
  }

  struct Parameter {
    var label: String?
    var type: String
    var hasDefault: Bool
  }

  private(set) var declarations: [Declaration] = []

  /// Reads an interface; types lose the names of their modules.
  init(_ text: String, module: String) {
    var plain = text
    for name in [module, "Swift", "Foundation", "FoundationEssentials", "TablatureRuntime", "_Concurrency"] {
      plain = plain.replacing(" \(name).", with: " ").replacing("[\(name).", with: "[")
        .replacing("(\(name).", with: "(").replacing("<\(name).", with: "<")
    }
    var scopes: [String] = []
    let lines = plain.split(separator: "\n").map { $0.drop { $0 == " " } }
    for (index, line) in lines.enumerated() {
      if line == "}" {
        scopes.removeLast()
        continue
      }
      let owner = scopes.filter { !$0.isEmpty }.joined(separator: ".")
      let accessors = lines[(index + 1)...].prefix { $0 != "}" }
      if let kind = Self.kind(of: line, isSettable: !line.hasSuffix("{") || accessors.contains("set")) {
        declarations.append(Declaration(owner: owner, kind: kind))
      }
      if line.hasSuffix("{") { scopes.append(Self.typeName(line) ?? "") }
    }
  }

  /// The name of the type that a line opens or extends.
  private static func typeName(_ line: Substring) -> String? {
    for start in ["public struct ", "public enum ", "extension "] where line.hasPrefix(start) {
      return String(line.dropFirst(start.count).prefix { $0 != " " && $0 != ":" && $0 != "<" })
    }
    return nil
  }

  private static func kind(of line: Substring, isSettable: Bool) -> Kind? {
    let text = line.hasSuffix(" {") ? line.dropLast(2) : line
    if let (name, type) = variable(text, after: "public static var ") ?? variable(text, after: "public static let ") {
      return .constant(name: name, type: type)
    }
    if let (name, type) = variable(text, after: "public var ") ?? variable(text, after: "public let ") {
      return .property(name: name, type: type, isSettable: isSettable && !text.hasPrefix("public let "))
    }
    return callable(text)
  }

  private static func variable(_ text: Substring, after start: String) -> (String, String)? {
    guard text.hasPrefix(start), let colon = text.firstIndex(of: ":") else { return nil }
    return (String(text[..<colon].dropFirst(start.count)), String(text[colon...].dropFirst(2)))
  }

  /// An initializer or a method; those that every value has, or that only the runtime calls, are left out.
  private static func callable(_ text: Substring) -> Kind? {
    guard let open = text.firstIndex(of: "("), let close = Self.end(of: text, from: open) else { return nil }
    let parameters = split(text[text.index(after: open)..<close]).map(parameter)
    guard !parameters.contains(where: { $0.type.hasPrefix("inout ") || $0.type.contains("Decoder") }) else {
      return nil
    }
    let tail = text[close...].dropFirst()
    if text.hasPrefix("public init(") {
      return .initializer(parameters: parameters, isThrowing: tail.contains("throws"))
    }
    let isStatic = text.hasPrefix("public static func ")
    let start = isStatic ? "public static func " : "public func "
    guard text.hasPrefix(start) else { return nil }
    let name = String(text[..<open].dropFirst(start.count))
    guard name.first?.isLetter == true, name != "encode", !name.contains("<") else { return nil }
    let result = tail.firstRange(of: "-> ").map { String(tail[$0.upperBound...]) }
    let effects = Effects(isAsync: tail.contains("async"), isThrowing: tail.contains("throws"))
    return .method(name: name, parameters: parameters, effects: effects, result: result, isStatic: isStatic)
  }

  private static func parameter(_ text: Substring) -> Parameter {
    let parts = text.split(separator: ":", maxSplits: 1)
    let label = parts[0].split(separator: " ").first.map(String.init)
    let value = parts.count > 1 ? parts[1].drop { $0 == " " } : ""
    let type = value.firstRange(of: " = ").map { value[..<$0.lowerBound] } ?? value
    return Parameter(label: label == "_" ? nil : label, type: String(type), hasDefault: type.count != value.count)
  }

  /// The parts of a list between the commas that stand in no brackets.
  private static func split(_ text: Substring) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      if "([<".contains(text[index]) { depth += 1 }
      if ")]>".contains(text[index]) { depth -= 1 }
      guard text[index] == ",", depth == 0 else { continue }
      parts.append(text[start..<index])
      start = text.index(after: index)
    }
    parts.append(text[start...])
    return parts.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
  }

  private static func end(of text: Substring, from open: Substring.Index) -> Substring.Index? {
    var depth = 0
    return text[open...].indices.first { index in
      if text[index] == "(" { depth += 1 }
      if text[index] == ")" { depth -= 1 }
      return depth == 0
    }
  }
}
