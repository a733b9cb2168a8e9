public import Diagnostics

/// A YAML document as a tree in which every node knows where it stands.
public enum YAMLNode: Sendable, Hashable {
  /// A scalar.
  case scalar(YAMLScalar)
  /// A list.
  case sequence(YAMLSequence)
  /// A mapping; its keys are scalars.
  case mapping(YAMLMapping)

  /// The stretch of text the node takes up.
  public var range: SourceRange {
    switch self {
    case .scalar(let scalar): scalar.range
    case .sequence(let sequence): sequence.range
    case .mapping(let mapping): mapping.range
    }
  }
}

/// A scalar: its text, and how it was written.
public struct YAMLScalar: Sendable, Hashable {
  /// How a scalar is written.
  public enum Style: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// The text, without quotes and with escapes resolved.
  public var text: String
  /// How it was written, or is to be written.
  public var style: Style
  /// Where it stands.
  public var range: SourceRange

  /// Makes a scalar.
  public init(_ text: String, style: Style = .plain, range: SourceRange = .nowhere) {
    self.text = text
    self.style = style
    self.range = range
  }
}

/// A list of nodes.
public struct YAMLSequence: Sendable, Hashable {
  /// The elements.
  public var elements: [YAMLNode]
  /// How it was written, or is to be written.
  public var layout: YAMLLayout
  /// Where it stands.
  public var range: SourceRange

  /// Makes a list.
  public init(_ elements: [YAMLNode], layout: YAMLLayout = .block, range: SourceRange = .nowhere) {
    self.elements = elements
    self.layout = layout
    self.range = range
  }
}

/// A mapping from scalars to nodes, in the order it was written, no key twice.
public struct YAMLMapping: Sendable, Hashable {
  /// One key with its value.
  public struct Entry: Sendable, Hashable {
    /// The key.
    public var key: YAMLScalar
    /// The value.
    public var value: YAMLNode

    /// Makes an entry.
    public init(_ key: YAMLScalar, _ value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// The entries, in order.
  public var entries: [Entry]
  /// How it was written, or is to be written.
  public var layout: YAMLLayout
  /// Where it stands.
  public var range: SourceRange

  /// Makes a mapping.
  public init(_ entries: [Entry], layout: YAMLLayout = .block, range: SourceRange = .nowhere) {
    self.entries = entries
    self.layout = layout
    self.range = range
  }

  /// The value under a key.
  public subscript(key: String) -> YAMLNode? { entries.first { $0.key.text == key }?.value }
}

/// How a list or a mapping is laid out.
public enum YAMLLayout: Sendable, Hashable {
  /// One entry a line.
  case block
  /// In brackets or braces, on one line.
  case flow
  /// Written in flow layout where the whole fits on its line, else in block layout.
  case fitting
}

extension SourceRange {
  /// The place of a node that was not read from a file.
  public static let nowhere = SourceRange(file: "", start: .start)
}
