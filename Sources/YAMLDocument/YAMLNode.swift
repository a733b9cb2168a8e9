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
  public var span: YAMLSpan {
    switch self {
    case .scalar(let scalar): scalar.span
    case .sequence(let sequence): sequence.span
    case .mapping(let mapping): mapping.span
    }
  }
}

/// A stretch of a YAML text, from its first character up to, and not including, its end.
public struct YAMLSpan: Sendable, Hashable {
  /// The first character.
  public var start: SourcePosition
  /// One past the last character.
  public var end: SourcePosition

  /// Makes a span.
  public init(start: SourcePosition = .start, end: SourcePosition = .start) {
    self.start = start
    self.end = end
  }

  /// The span as a range of a file.
  public func range(in file: String) -> SourceRange { SourceRange(file: file, start: start, end: end) }
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
  public var span: YAMLSpan

  /// Makes a scalar.
  public init(_ text: String, style: Style = .plain, span: YAMLSpan = YAMLSpan()) {
    self.text = text
    self.style = style
    self.span = span
  }
}

/// A list of nodes.
public struct YAMLSequence: Sendable, Hashable {
  /// The elements.
  public var elements: [YAMLNode]
  /// How it was written, or is to be written.
  public var layout: YAMLLayout
  /// Where it stands.
  public var span: YAMLSpan

  /// Makes a list.
  public init(_ elements: [YAMLNode], layout: YAMLLayout = .block, span: YAMLSpan = YAMLSpan()) {
    self.elements = elements
    self.layout = layout
    self.span = span
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
  public var span: YAMLSpan

  /// Makes a mapping.
  public init(_ entries: [Entry], layout: YAMLLayout = .block, span: YAMLSpan = YAMLSpan()) {
    self.entries = entries
    self.layout = layout
    self.span = span
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
