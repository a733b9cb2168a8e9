public import Diagnostics

/// Text that may have inline markup: of a paragraph, a title or a term.
public struct RSTText: RSTElement {
  let storage: Storage
  let lines: LineSpan

  /// Where it begins.
  public var position: SourcePosition {
    guard lines.count > 0 else { return .start }
    let line = storage.lines[Int(lines.first)]
    return storage.position(of: line.text, line: line.number)
  }

  /// Where it begins, as diagnostics want it.
  public var range: SourceRange { SourceRange(file: storage.file, start: position) }

  /// Whether there is no text.
  public var isEmpty: Bool { lines.count == 0 }

  /// The text as it is written, its lines separated by line feeds.
  public var source: String { lines.range.map { storage.text(of: storage.lines[$0]) }.joined(separator: "\n") }
}

/// A paragraph, or the lines of a line block.
public struct RSTParagraph: NodeView {
  let storage: Storage
  let index: Int

  /// Its text.
  public var text: RSTText { RSTText(storage: storage, lines: node.lines) }

  /// Its text without any markup, its lines separated by line feeds.
  public var plainText: String { text.plainText }

  /// Its text in pieces of one kind of markup each.
  public var inlines: [RSTInline] { text.inlines }
}
