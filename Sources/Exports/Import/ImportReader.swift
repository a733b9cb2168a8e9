import Diagnostics
import JSONDocument

/// Takes values out of a document, and reports those that cannot stand where they do.
struct ImportReader {
  /// What the user calls the document, or nil where it is no file.
  let file: String?
  private(set) var diagnostics = DiagnosticCollector()
  /// The places that refer to types, with their names.
  private var references: [(name: String, node: ImportNode)] = []

  init(file: String?) {
    self.file = file
  }

  /// Reports an error at a place of the document.
  mutating func report(_ id: DiagnosticID, _ message: String, at node: ImportNode) {
    let range = file.map { SourceRange(file: $0, start: .start) }
    diagnostics.error(id, "\(message) (at \(node.pointer))", at: range)
  }

  // MARK: Objects

  /// The object, whose names must be among those given, or start with `x-` and be no name of Tablature's.
  mutating func object(_ node: ImportNode, _ level: ImportLevel) -> ImportObject? {
    guard let members = members(node) else { return nil }
    for member in members where !level.names.contains(member.name) {
      let isForeign = member.name.hasPrefix("x-") && !member.name.hasPrefix(ExtensionKey.prefix)
      if isForeign { continue }
      report(
        .importUnknownKey,
        "no exported document says \(quoted(member.name)) here, so its meaning would be lost",
        at: node
      )
    }
    return ImportObject(node, members)
  }

  /// The members of an object whose names are not known beforehand.
  mutating func entries(_ node: ImportNode?) -> [(name: String, node: ImportNode)] {
    guard let node, let members = members(node) else { return [] }
    return members.map { ($0.name, node.child($0.name, $0.value)) }
  }

  /// The members of an object, none twice.
  private mutating func members(_ node: ImportNode) -> [JSONValue.Member]? {
    guard case .object(let members) = node.value else {
      reportKind(node, "an object")
      return nil
    }
    var seen: Set<String> = []
    return members.filter { member in
      if seen.insert(member.name).inserted { return true }
      report(.importName, "\(quoted(member.name)) stands here twice", at: node)
      return false
    }
  }

  /// The value under a name that must be there.
  mutating func require(_ name: String, in object: ImportObject) -> ImportNode? {
    if let node = object[name] { return node }
    report(.importMissingKey, "\(quoted(name)) is missing", at: object.node)
    return nil
  }

  // MARK: Values

  /// The elements of a list; none where there is no list.
  mutating func elements(_ node: ImportNode?) -> [ImportNode] {
    guard let node else { return [] }
    guard case .array(let elements) = node.value else {
      reportKind(node, "a list")
      return []
    }
    return elements.enumerated().map { node.child(String($0), $1) }
  }

  /// The text, where there is one.
  mutating func text(_ node: ImportNode?) -> String? {
    guard let node else { return nil }
    if case .string(let text) = node.value { return text }
    reportKind(node, "a text")
    return nil
  }

  /// The texts of a list; none where there is no list.
  mutating func texts(_ node: ImportNode?) -> [String] {
    elements(node).compactMap { text($0) }
  }

  /// Whether there is `true`.
  mutating func flag(_ node: ImportNode?) -> Bool {
    guard let node else { return false }
    if case .bool(let flag) = node.value { return flag }
    reportKind(node, "true or false")
    return false
  }

  /// The number, where there is one.
  mutating func number(_ node: ImportNode?) -> JSONNumber? {
    guard let node else { return nil }
    if case .number(let number) = node.value { return number }
    reportKind(node, "a number")
    return nil
  }

  /// The whole number, where there is one.
  mutating func int(_ node: ImportNode?) -> Int? {
    guard let node, let number = number(node) else { return nil }
    if number.int == nil { report(.importInvalidValue, "\(number) is no whole number, or a huge one", at: node) }
    return number.int
  }

  /// One of a few words, where there is one.
  mutating func word<Word>(_ node: ImportNode?, of _: Word.Type = Word.self) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    guard let node, let text = text(node) else { return nil }
    if let word = Word(rawValue: text) { return word }
    let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
    report(.importInvalidValue, "this is one of \(words), not \(quoted(text))", at: node)
    return nil
  }

  // MARK: References

  /// The name of the type that a reference leads to.
  mutating func reference(_ node: ImportNode) -> String? {
    guard let text = text(node) else { return nil }
    guard text.hasPrefix(OperationComposer.referencePrefix) else {
      report(.importInvalidValue, "a reference starts with '\(OperationComposer.referencePrefix)'", at: node)
      return nil
    }
    let name = String(text.dropFirst(OperationComposer.referencePrefix.count))
    references.append((name, node))
    return name
  }

  /// Reports references to other types than those that there are.
  mutating func checkReferences(to types: Set<String>) {
    for reference in references where !types.contains(reference.name) {
      report(.importName, "there is no type \(quoted(reference.name))", at: reference.node)
    }
  }

  // MARK: Messages

  private mutating func reportKind(_ node: ImportNode, _ expected: String) {
    report(.importWrongKind, "this is \(expected)", at: node)
  }

  /// A name from the document in a message.
  func quoted(_ name: String) -> String {
    let limit = 80
    return name.unicodeScalars.count > limit ? "'\(String(name.unicodeScalars.prefix(limit)))…'" : "'\(name)'"
  }
}
