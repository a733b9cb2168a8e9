import APIModel
import Diagnostics
import YAMLDocument

/// A file of a schema, read and sorted by what it is.
struct SchemaFile: Sendable {
  /// What a file is, by its first key.
  enum Kind: String, Sendable, CaseIterable {
    case service, operation, types, overlay
  }

  var kind: Kind
  /// The path in the schema folder.
  var path: String
  /// The name of the file without `.yaml`.
  var unitName: String
  /// What diagnostics call the file.
  var displayName: String
  var root: YAMLNode
  /// What the file was decoded to; nil before, and for a file that makes no unit.
  var unit: Unit?

  /// The place of the file as a whole.
  var start: SourceRange { SourceRange(file: displayName, start: .start) }

  /// Reads a file; nil, with the problems reported, if it is none of the schema language.
  init?(_ file: SchemaSource.File, into diagnostics: inout DiagnosticCollector) {
    path = file.path
    displayName = file.displayName
    unitName = Self.unitName(ofPath: file.path)
    guard let root = Self.read(file, into: &diagnostics) else { return nil }
    self.root = root
    guard let first = root.entries?.first else {
      diagnostics.error(.schemaFileKind, "a schema file is a mapping, not \(root.kindName)", at: root.range)
      return nil
    }
    guard let kind = Kind(rawValue: first.key.text) else {
      let words = Kind.allCases.map(\.rawValue)
      let clause = Suggestion.clause(for: first.key.text, in: words)
      diagnostics.error(
        .schemaFileKind,
        "the first key of a schema file is \(words.listed("or")), not \(first.key.text.quoted)\(clause)",
        at: first.key.range
      )
      return nil
    }
    self.kind = kind
  }

  /// Decodes what the file holds, if it makes a unit.
  mutating func decode(with decoder: inout SchemaDecoder) {
    if holdsTypes { unit = decoder.unit(self) }
  }

  /// Lets go of a tree that was decoded: trees are large, and places in them are rarely asked for.
  mutating func giveUpTree() {
    if unit != nil { root = .mapping([], at: .nowhere) }
  }

  /// Whether the tree is there.
  var hasTree: Bool { root.range != .nowhere }

  private static func read(_ file: SchemaSource.File, into diagnostics: inout DiagnosticCollector) -> YAMLNode? {
    do throws(DiagnosticError) {
      if let node = try YAMLReader.read(file.bytes, file: file.displayName) { return node }
      let start = SourceRange(file: file.displayName, start: .start)
      diagnostics.error(.schemaFileKind, "the file is empty", at: start)
    } catch {
      for diagnostic in error.diagnostics { diagnostics.report(diagnostic) }
    }
    return nil
  }

  private static func unitName(ofPath path: String) -> String {
    let start = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8.index(after: $0) } ?? path.startIndex
    let name = path.utf8[start...]
    let suffix = ".yaml".utf8
    return String(Substring(name.suffix(suffix.count).elementsEqual(suffix) ? name.dropLast(suffix.count) : name))
  }
}
