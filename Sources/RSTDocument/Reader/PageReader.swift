import Diagnostics

/// Reads the blocks of a page into flat arrays, by the rules of docutils.
///
/// A block's lines are an interval of `lines`. Reading what is inside a block moves the `text` of its lines behind the
/// indent or the marker that the block took away, in place: nobody outside the block looks at them again. So a page is
/// read without copying lines, however deep its blocks are nested.
struct PageReader {
  /// What the reader accepts, so that no page takes more time or memory than its length is worth.
  enum Limits {
    /// How deep blocks may be nested.
    static let depth = 48
    /// How many columns a simple table may have.
    static let columns = 100
    /// How many cells the tables of a page may have together.
    static let cells = 1 << 20
    /// How many findings of a page are reported.
    static let findings = 500
  }

  let file: String
  let bytes: [UInt8]
  let isASCII: Bool
  let tabbed: TabbedPage?
  /// How many of the lines are those of the page.
  private let pageLines: Int

  var lines: [Line]
  var nodes: [Node] = []
  var tables: [TableRecord] = []
  var rows: [RowRecord] = []
  var cells: [CellRecord] = []
  var directives: [DirectiveRecord] = []
  var targets: [TargetRecord] = []
  private(set) var diagnostics = DiagnosticCollector()

  /// How many blocks were left out of what is being read, not counting those in table cells.
  var leftOut = 0
  /// The kinds of title lines in the order of their levels.
  var titleStyles: [TitleStyle] = []
  /// The node that is being read, and the last of its children.
  private(set) var current: Int32 = 0
  private(set) var lastChild: Int32 = -1
  /// The last paragraph before what is being read, in the same section or table cell but in no list item that has
  /// ended, or -1; and what that was when each of the nodes around it began.
  private(set) var lastParagraph: Int32 = -1
  private var outerParagraphs: [Int32] = []

  init(_ page: PageText, file: String) {
    self.file = file
    bytes = page.bytes
    isASCII = page.isASCII
    tabbed = page.tabbed
    lines = page.lines
    pageLines = page.lines.count
    nodes.reserveCapacity(bytes.count / 64 + 16)
    cells.reserveCapacity(bytes.count / 192 + 16)
    lines.reserveCapacity(pageLines + bytes.count / 96 + 16)
  }

  /// Reads the whole page.
  mutating func readPage() {
    nodes.append(
      Node(kind: .document, lines: .none, offset: 0, number: 1, parent: 0, previous: -1, end: 1, payload: 0)
    )
    readBody(0..<pageLines, depth: 0)
    closeSections(downTo: 0)
    nodes[0].end = Int32(truncatingIfNeeded: nodes.count)
  }
}

/// How far a tree had grown at some time.
struct TreeMark {
  var nodes: Int
  var lastChild: Int32
  var lastParagraph: Int32
}

// MARK: - Nodes

extension PageReader {
  /// Begins a node at a line; all nodes until `close` are inside it.
  mutating func open(_ kind: Node.Kind, at line: Int, lines span: LineSpan = .none, payload: Int = -1) {
    open(kind, offset: lines[line].text, number: lines[line].number, lines: span, payload: payload)
  }

  /// Begins a node at a byte of a line of the page.
  @inline(__always)
  mutating func open(_ kind: Node.Kind, offset: UInt32, number: UInt32, lines span: LineSpan, payload: Int) {
    let index = Int32(truncatingIfNeeded: nodes.count)
    nodes.append(
      Node(
        kind: kind,
        lines: span,
        offset: offset,
        number: number,
        parent: current,
        previous: lastChild,
        end: index + 1,
        payload: Int32(truncatingIfNeeded: payload)
      )
    )
    current = index
    lastChild = -1
    outerParagraphs.append(lastParagraph)
    if kind == .section || kind == .cell { lastParagraph = -1 }
  }

  /// Ends the node begun last.
  @inline(__always)
  mutating func close() {
    let index = Int(current)
    nodes[index].end = Int32(truncatingIfNeeded: nodes.count)
    lastChild = current
    current = nodes[index].parent
    let outer = outerParagraphs.removeLast()
    lastParagraph = nodes[index].kind == .paragraph ? lastChild : outer
  }

  /// Adds a node without children.
  mutating func add(_ kind: Node.Kind, at line: Int, lines span: Range<Int>, payload: Int = -1) {
    open(kind, at: line, lines: LineSpan(span), payload: payload)
    close()
  }

  /// How far the tree has grown, to come back to.
  var mark: TreeMark { TreeMark(nodes: nodes.count, lastChild: lastChild, lastParagraph: lastParagraph) }

  /// Takes back all nodes that were added to the current node since a mark.
  mutating func removeNodes(since mark: TreeMark) {
    nodes.removeSubrange(mark.nodes...)
    lastChild = mark.lastChild
    lastParagraph = mark.lastParagraph
  }

  /// A part of a line as lines of their own: a name or a label.
  mutating func addSpan(_ range: Range<UInt32>, number: UInt32) -> LineSpan {
    lines.append(Line(start: range.lowerBound, text: range.lowerBound, end: range.upperBound, number: number))
    return LineSpan(lines.count - 1..<lines.count)
  }
}

// MARK: - Findings

extension PageReader {
  /// Reports a problem at the first character of a line as the innermost block has it.
  mutating func report(_ id: DiagnosticID, at line: Int, _ message: String) {
    guard lines.indices.contains(line) else {
      report(id, .warning, message, SourceRange(file: file, start: .start))
      return
    }
    let text = textRange(line)
    let offset = skipSpaces(from: text.lowerBound, to: text.upperBound)
    report(id, at: UInt32(truncatingIfNeeded: offset), number: lines[line].number, message)
  }

  /// Reports a problem at a byte of a line of the page.
  mutating func report(
    _ id: DiagnosticID,
    at offset: UInt32,
    number: UInt32,
    severity: Diagnostic.Severity = .warning,
    _ message: String
  ) {
    guard diagnostics.diagnostics.count <= Limits.findings else { return }
    var columns = ColumnCounter(bytes: bytes, lines: lines, tabbed: tabbed)
    let position = columns.position(of: offset, line: number)
    report(id, severity, message, SourceRange(file: file, start: position))
  }

  private mutating func report(
    _ id: DiagnosticID,
    _ severity: Diagnostic.Severity,
    _ message: String,
    _ range: SourceRange
  ) {
    if diagnostics.diagnostics.count < Limits.findings {
      diagnostics.report(Diagnostic(id, severity, message, at: range))
    } else if diagnostics.diagnostics.count == Limits.findings {
      diagnostics.warning(
        .rstTooManyFindings,
        "the page has more than \(Limits.findings) findings; the others are not shown",
        at: range
      )
    }
  }
}
