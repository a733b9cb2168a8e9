/// How large a YAML document may be, so that a hostile or broken file is refused before it costs time or memory.
public struct YAMLLimits: Sendable, Hashable {
  /// How many bytes the text may have.
  public var bytes: Int
  /// How deep lists and mappings may nest.
  public var depth: Int
  /// How many scalars, lists and mappings there may be, keys included.
  public var nodes: Int

  /// Makes limits; what is left out is as in `default`.
  public init(bytes: Int = 8 << 20, depth: Int = 100, nodes: Int = 1_000_000) {
    self.bytes = bytes
    self.depth = depth
    self.nodes = nodes
  }

  /// 8 MiB, 100 levels, a million nodes: far beyond what people write, well within what a machine reads at once.
  public static let `default` = YAMLLimits()
}
