public import Diagnostics

/// A code block, a literal block or an interactive session.
public struct RSTCode: NodeView {
  let storage: Storage
  let index: Int

  /// The language a directive names, or nil.
  public var language: String? {
    guard node.payload >= 0 else { return nil }
    let argument = storage.directives[Int(node.payload)].argument
    return argument.count > 0 ? storage.text(of: storage.lines[Int(argument.first)]) : nil
  }

  /// Its lines without the indent that all of them share.
  public var lines: [String] { node.lines.range.map { storage.text(of: storage.lines[$0]) } }

  /// Where a line of it begins in the page.
  ///
  /// - Parameter index: The line of the code, counted from 0.
  /// - Returns: The place, or that of the block where it has no such line.
  public func position(ofLine index: Int) -> SourcePosition {
    guard 0..<Int(node.lines.count) ~= index else { return position }
    let line = storage.lines[Int(node.lines.first) + index]
    return storage.position(of: line.text, line: line.number)
  }

  /// The section it is in, or nil where it stands before the first.
  public var section: RSTSection? {
    storage.ancestor(of: index, .section).map { RSTSection(storage: storage, index: $0) }
  }

  /// The block before it in the same section, list item or cell, leaving out targets and comments, or nil.
  public var previousBlock: RSTBlock? {
    storage.visiblePrevious(of: index).flatMap { RSTBlock(storage, $0) }
  }
}

/// A note, a warning or the like.
public struct RSTAdmonition: NodeView {
  let storage: Storage
  let index: Int

  /// Its name in lower case, such as `note`.
  public var name: String {
    storage.text(of: storage.lines[Int(storage.directives[Int(node.payload)].name.first)]).lowercased()
  }

  /// What stands in it.
  public var blocks: RSTBlocks { children }
}

/// A directive that is not read further.
public struct RSTDirective: NodeView {
  let storage: Storage
  let index: Int

  /// Its name in lower case, such as `figure`.
  public var name: String {
    storage.text(of: storage.lines[Int(storage.directives[Int(node.payload)].name.first)]).lowercased()
  }

  /// Its lines, without the marker and the name.
  public var lines: [String] { node.lines.range.map { storage.text(of: storage.lines[$0]) } }

  /// What stands in it, where its content is known to be blocks.
  public var blocks: RSTBlocks { children }
}

/// Indented text.
public struct RSTQuote: NodeView {
  let storage: Storage
  let index: Int

  /// What stands in it.
  public var blocks: RSTBlocks { children }
}

/// A comment.
public struct RSTComment: NodeView {
  let storage: Storage
  let index: Int

  /// Its lines.
  public var lines: [String] { node.lines.range.map { storage.text(of: storage.lines[$0]) } }
}

/// The definition of a substitution.
public struct RSTSubstitution: NodeView {
  let storage: Storage
  let index: Int

  /// Its name.
  public var name: String {
    storage.text(of: storage.lines[Int(storage.directives[Int(node.payload)].name.first)])
  }

  /// What it stands for: a directive as it is written.
  public var lines: [String] { node.lines.range.map { storage.text(of: storage.lines[$0]) } }
}

/// A footnote or a citation.
public struct RSTFootnote: NodeView {
  let storage: Storage
  let index: Int

  /// Its label as it is written, without brackets.
  public var label: String {
    storage.text(of: storage.lines[Int(storage.directives[Int(node.payload)].name.first)])
  }

  /// What stands in it.
  public var blocks: RSTBlocks { children }
}

/// A line between paragraphs.
public struct RSTTransition: NodeView {
  let storage: Storage
  let index: Int
}
