/// Writes a tree as YAML in one canonical way, so that the same facts always give the same bytes.
///
/// - Indentation is two spaces, also for lists in mappings. Lists and mappings are laid out as their `layout` says;
///   within flow layout all is flow, and empty ones are `[]` and `{}`.
/// - The writer chooses quotes itself. Text is plain where it reads back as the same text with the same meaning, else
///   in single quotes, and in double quotes where a character needs an escape. Text of style `literal` or `folded` is a
///   literal block wherever one can hold it. Lines are never folded.
/// - Reading the result gives the tree back, up to spans, styles and layouts, as long as no mapping has a key twice; a
///   null is written as it stands in the tree, or as `null` if it has no text.
public struct YAMLWriter: Sendable {
  /// How long a line may become before a list or mapping of layout `fitting` is written as a block, in Unicode scalars.
  public var lineWidth: Int

  /// Makes a writer.
  public init(lineWidth: Int = 120) {
    self.lineWidth = lineWidth
  }

  /// The document with the node as its root; ends with a line break.
  public func write(_ node: YAMLNode) -> String {
    var writer = YAMLBlockWriter(lineWidth: lineWidth)
    writer.writeRoot(node)
    return writer.output
  }
}
