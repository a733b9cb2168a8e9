import RSTDocument

/// Turns the blocks of a cell into the reading that facts are looked for in.
struct ProseBuilder {
  private(set) var prose = Prose()
  /// The references to tables and sections, in their order.
  private(set) var references: [TableReference] = []

  /// What is still to be put in front of the first paragraph.
  private var lead: String?

  /// Reads blocks, as if the first paragraph began with the lead.
  init(_ blocks: RSTBlocks, behind lead: String? = nil) {
    self.lead = lead
    add(blocks, depth: 0, isNote: false)
  }

  private mutating func add(_ blocks: RSTBlocks, depth: Int, isNote: Bool) {
    for block in blocks { add(block, depth: depth, kind: isNote ? .note : .paragraph) }
  }

  private mutating func add(_ block: RSTBlock, depth: Int, kind: Prose.Kind) {
    switch block {
    case .paragraph(let paragraph), .lineBlock(let paragraph):
      add(paragraph, kind: kind, depth: depth)
    case .list(let list):
      // A list in a note is no part of the list the note stands in.
      for item in list.items { add(item, depth: depth + (kind == .note ? 10 : 1)) }
    case .admonition(let admonition):
      add(admonition.blocks, depth: depth, isNote: true)
    case .quote(let quote):
      add(quote.blocks, depth: depth, isNote: kind == .note)
    case .definitionList(let list):
      for definition in list.items {
        add(definition.term, kind: kind, depth: depth)
        add(definition.blocks, depth: depth, isNote: kind == .note)
      }
    case .fieldList, .table, .code, .directive, .target, .comment, .substitution, .footnote, .transition:
      break
    }
  }

  private mutating func add(_ item: RSTListItem, depth: Int) {
    var isFirst = true
    for block in item.blocks {
      // What follows the first paragraph of an item belongs to it and is no item of its own.
      add(block, depth: isFirst ? depth : depth + 1, kind: isFirst ? .item : .paragraph)
      if case .target = block { continue }
      isFirst = false
    }
  }

  private mutating func add(_ paragraph: RSTParagraph, kind: Prose.Kind, depth: Int) {
    add(paragraph.text, kind: kind, depth: depth)
  }

  private mutating func add(_ text: RSTText, kind: Prose.Kind, depth: Int) {
    prose.begin(kind, depth: depth)
    if let lead {
      prose.add(text: lead.utf8)
      self.lead = nil
    }
    for inline in text.inlines {
      switch inline.content {
      case .text(let text): prose.add(text: text.utf8)
      case .strong(let text): prose.add(.strong, text.utf8)
      case .emphasis(let text): prose.add(.emphasis, text.utf8)
      case .literal(let text): prose.add(.literal, text.utf8)
      case .reference(let reference):
        prose.add(.reference, reference.text.utf8)
        if let label = reference.label { references.append(TableReference(label: label, text: reference.text)) }
      case .role(_, let text), .substitution(let text): prose.add(text: text.utf8)
      case .target, .footnote: break
      }
    }
    prose.end()
  }
}

extension RSTText {
  /// The phrases in bold.
  var strongPhrases: [String] {
    inlines.compactMap { inline in
      if case .strong(let text) = inline.content { text } else { nil }
    }
  }
}
