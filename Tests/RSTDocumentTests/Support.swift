import Diagnostics
import RSTDocument

/// A page and what the reader said about it.
struct ReadPage {
  var document: RSTDocument
  var diagnostics: [Diagnostic]

  /// Each diagnostic as `line:column id`.
  var findings: [String] {
    diagnostics.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.id)" }
  }
}

func read(_ text: String) -> ReadPage { read(Array(text.utf8)) }

func read(_ bytes: [UInt8]) -> ReadPage {
  var collector = DiagnosticCollector()
  let document = RSTReader.read(bytes, file: "page.rst", into: &collector)
  return ReadPage(document: document, diagnostics: collector.diagnostics)
}

/// A block as a short text: its kind, and what stands in it in brackets.
func outline(_ blocks: RSTBlocks) -> String {
  blocks.map(outline).joined(separator: " ")
}

private func outline(_ block: RSTBlock) -> String {
  switch block {
  case .paragraph(let paragraph): "p(\(paragraph.plainText.split(separator: "\n").joined(separator: "/")))"
  case .list(let list):
    "\(list.isEnumerated ? "ol" : "ul")[\(list.items.map { outline($0.blocks) }.joined(separator: " | "))]"
  case .definitionList(let list):
    "dl[\(list.items.map { "\($0.term.plainText): \(outline($0.blocks))" }.joined(separator: " | "))]"
  case .fieldList(let list): "fl[\(list.fields.map { "\($0.name): \(outline($0.blocks))" }.joined(separator: " | "))]"
  case .quote(let quote): "q[\(outline(quote.blocks))]"
  case .lineBlock(let lines): "lines(\(lines.plainText.split(separator: "\n").joined(separator: "/")))"
  case .table(let table):
    "\(table.kind)[\((table.header + table.body).flatMap(\.cells).map { outline($0.blocks) }.joined(separator: " | "))]"
  case .code(let code): "code(\(code.lines.joined(separator: "/")))"
  case .admonition(let admonition): "\(admonition.name)[\(outline(admonition.blocks))]"
  case .directive(let directive): "\(directive.name)::[\(outline(directive.blocks))]"
  case .target(let target): "target(\(target.name)\(target.reference.map { " -> \($0)" } ?? ""))"
  case .comment: "comment"
  case .substitution(let substitution): "|\(substitution.name)|"
  case .footnote(let footnote): "fn \(footnote.label)[\(outline(footnote.blocks))]"
  case .transition: "hr"
  }
}
