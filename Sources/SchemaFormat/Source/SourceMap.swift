import APIModel
import Diagnostics

/// Where the attributes of a service's parts were written, as far as the model itself does not say.
///
/// The model keeps the place of a field as a whole; that of its `range` is found here by the field's own place.
struct SourceMap: Sendable {
  private struct Key: Hashable {
    var owner: SourceRange
    var attribute: String
  }

  /// The texts of the schema files, by what diagnostics call them.
  private let sources: [String: [UInt8]]
  private var ranges: [Key: SourceRange] = [:]
  private var bodies: [SourceRange: SchemaNode] = [:]
  private var configured: [String: SourceRange] = [:]

  /// Makes an empty map of files.
  init(_ source: SchemaSource = SchemaSource([])) {
    sources = Dictionary(source.files.map { ($0.displayName, $0.bytes) }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Recording

  /// Notes the place of an attribute.
  mutating func record(_ attribute: String, of owner: SourceRange, at range: SourceRange) {
    ranges[Key(owner: owner, attribute: attribute)] = range
  }

  /// Notes the node that holds the body of an example.
  mutating func record(body: SchemaNode, of owner: SourceRange) {
    bodies[owner] = body
  }

  /// Notes the place where the service file names a configured parameter.
  mutating func record(configured name: String, at range: SourceRange) {
    configured[name] = range
  }

  // MARK: Finding

  /// The place of an attribute, or of the part as a whole where the attribute has none.
  func range(of attribute: String, in origin: Origin) -> SourceRange? {
    guard let owner = origin.range else { return nil }
    return ranges[Key(owner: owner, attribute: attribute)] ?? owner
  }

  /// The text that holds the body of an example.
  func body(of origin: Origin) -> ExampleText? {
    guard let owner = origin.range, let node = bodies[owner] else { return nil }
    return text(in: node)
  }

  /// The text that a scalar holds, with the file it stands in.
  func text(in node: SchemaNode) -> ExampleText {
    ExampleText(node: node, source: sources[node.range.file] ?? [])
  }

  /// The place where the service file names a configured parameter.
  func range(ofConfigured name: String) -> SourceRange? { configured[name] }
}
