public import Diagnostics

/// Something with a place in a page.
public protocol RSTElement: Sendable {
  /// Where it begins.
  var position: SourcePosition { get }
  /// Where it begins, as diagnostics want it.
  var range: SourceRange { get }
}

extension RSTElement {
  /// The line where it begins, from 1.
  public var line: Int { position.line }
}

/// An element that is a node of the tree.
protocol NodeView: RSTElement {
  var storage: Storage { get }
  var index: Int { get }
}

extension NodeView {
  var node: Node { storage.nodes[index] }

  /// Where it begins.
  public var position: SourcePosition { storage.position(of: node.offset, line: node.number) }

  /// Where it begins, as diagnostics want it.
  public var range: SourceRange { SourceRange(file: storage.file, start: position) }

  var children: RSTBlocks { RSTBlocks(storage, childrenOf: index) }
}

/// A block of a page: what a section, a list item or a table cell consists of.
public enum RSTBlock: Sendable {
  /// Running text.
  case paragraph(RSTParagraph)
  /// A bullet list or an enumerated list.
  case list(RSTList)
  /// Terms, each followed by an indented definition; also lists of command line options.
  case definitionList(RSTDefinitionList)
  /// Fields such as `:original_name: Page.html`.
  case fieldList(RSTFieldList)
  /// Indented text.
  case quote(RSTQuote)
  /// Lines that keep their ends, each marked with `|`.
  case lineBlock(RSTParagraph)
  /// A grid table or a simple table.
  case table(RSTTable)
  /// A code block, a literal block or an interactive session.
  case code(RSTCode)
  /// A note, a warning or the like.
  case admonition(RSTAdmonition)
  /// Any other directive, unread.
  case directive(RSTDirective)
  /// A label of what follows, or a name for an address.
  case target(RSTTarget)
  /// A comment.
  case comment(RSTComment)
  /// The definition of a substitution.
  case substitution(RSTSubstitution)
  /// A footnote or a citation.
  case footnote(RSTFootnote)
  /// A line between paragraphs.
  case transition(RSTTransition)
}

extension RSTBlock: RSTElement {
  /// Where it begins.
  public var position: SourcePosition { view.position }

  /// Where it begins, as diagnostics want it.
  public var range: SourceRange { view.range }

  /// The text without any markup; blocks inside are separated by line feeds. Empty for tables and for what is no text.
  public var plainText: String {
    switch self {
    case .paragraph(let paragraph), .lineBlock(let paragraph): paragraph.plainText
    case .list(let list): list.items.map(\.plainText).joined(separator: "\n")
    case .definitionList(let list):
      list.items.map { "\($0.term.plainText)\n\($0.blocks.plainText)" }.joined(separator: "\n")
    case .fieldList(let list): list.fields.map(\.plainText).joined(separator: "\n")
    case .quote(let quote): quote.blocks.plainText
    case .code(let code): code.lines.joined(separator: "\n")
    case .admonition(let admonition): admonition.blocks.plainText
    case .footnote(let footnote): footnote.blocks.plainText
    case .table, .directive, .target, .comment, .substitution, .transition: ""
    }
  }

  private var view: any NodeView {
    switch self {
    case .paragraph(let view), .lineBlock(let view): view
    case .list(let view): view
    case .definitionList(let view): view
    case .fieldList(let view): view
    case .quote(let view): view
    case .table(let view): view
    case .code(let view): view
    case .admonition(let view): view
    case .directive(let view): view
    case .target(let view): view
    case .comment(let view): view
    case .substitution(let view): view
    case .footnote(let view): view
    case .transition(let view): view
    }
  }

  /// The block at a node, or nil where the node is a part of a block or a section.
  init?(_ storage: Storage, _ index: Int) {
    switch storage.nodes[index].kind {
    case .document, .section, .listItem, .definition, .field, .cell: return nil
    case .paragraph: self = .paragraph(RSTParagraph(storage: storage, index: index))
    case .bulletList, .enumeratedList: self = .list(RSTList(storage: storage, index: index))
    case .definitionList: self = .definitionList(RSTDefinitionList(storage: storage, index: index))
    case .fieldList: self = .fieldList(RSTFieldList(storage: storage, index: index))
    case .quote: self = .quote(RSTQuote(storage: storage, index: index))
    case .lineBlock: self = .lineBlock(RSTParagraph(storage: storage, index: index))
    case .table: self = .table(RSTTable(storage: storage, index: index))
    case .code: self = .code(RSTCode(storage: storage, index: index))
    case .admonition: self = .admonition(RSTAdmonition(storage: storage, index: index))
    case .directive: self = .directive(RSTDirective(storage: storage, index: index))
    case .target: self = .target(RSTTarget(storage: storage, index: index))
    case .comment: self = .comment(RSTComment(storage: storage, index: index))
    case .substitution: self = .substitution(RSTSubstitution(storage: storage, index: index))
    case .footnote: self = .footnote(RSTFootnote(storage: storage, index: index))
    case .transition: self = .transition(RSTTransition(storage: storage, index: index))
    }
  }
}
