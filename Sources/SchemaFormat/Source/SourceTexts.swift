import Diagnostics
import YAMLDocument

/// The texts of schema files, by what diagnostics call them.
struct SourceTexts: Sendable {
  private let bytes: [String: [UInt8]]

  /// Takes the texts of a schema's files.
  init(_ source: SchemaSource = SchemaSource([])) {
    bytes = Dictionary(source.files.map { ($0.displayName, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  /// The text that a scalar holds, with that of the file it stands in.
  func text(in node: YAMLNode) -> ExampleText {
    ExampleText(node: node, source: bytes[node.range.file] ?? [])
  }

  /// The tree of a file, read again where it was given up, or has the places of another version of the schema.
  func tree(of file: SchemaFile) -> YAMLNode {
    guard file.root.range.file != file.displayName, let bytes = bytes[file.displayName] else { return file.root }
    return (try? YAMLReader.read(bytes, file: file.displayName)) ?? file.root
  }
}
