import APIModel
import Diagnostics
import JSONDocument
import RSTDocument

/// Reads a page of a reference: what operation it describes, its tables and its examples.
struct PageReader {
  private var facts: PageFacts
  private let keepsText: Bool
  private var request = RequestLineReader()
  private var place = Place()
  private var cache: CellCache

  /// Where on the page the reader is.
  private struct Place {
    var family = SectionFamily.other
    /// The last paragraph: what a table without a caption, or a block of code, is about.
    var label = ""
    /// The status that the last paragraph of its kind names.
    var status: Int?
    /// The labels of the next table.
    var labels: [String] = []
    /// The side that the last heading of an example names.
    var exampleSide: Side?
    /// The sides and statuses that have a root table already.
    var roots: Set<Root> = []
  }

  private struct Root: Hashable {
    var family: SectionFamily
    var status: Int?
  }

  /// The facts of a page; the cache gives and takes what cells say.
  static func read(_ page: PageSource, keepsText: Bool, _ cache: inout CellCache) -> PageFacts {
    var diagnostics = DiagnosticCollector()
    let document = RSTReader.read(page.bytes, file: page.path, into: &diagnostics)
    var reader = PageReader(page, document, keepsText: keepsText)
    swap(&reader.cache, &cache)
    reader.facts.findings = diagnostics.diagnostics
    reader.read(document)
    swap(&reader.cache, &cache)
    return reader.facts
  }

  private init(_ page: PageSource, _ document: RSTDocument, keepsText: Bool) {
    self.keepsText = keepsText
    cache = CellCache()
    let steps = page.path.utf8.split(separator: UInt8(ascii: "/"))
    let stem = steps.last?.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) } ?? ""
    facts = PageFacts(
      identity: document.field("original_name") ?? "",
      title: document.sections.first?.title.plainText ?? "",
      group: steps.dropLast().last.map { String(Substring($0)) },
      file: page.path
    )
    if facts.identity.isEmpty { facts.identity = document.sections.first?.labels.first ?? stem }
  }

  private mutating func read(_ document: RSTDocument) {
    for block in document.blocks {
      if case .target(let target) = block { facts.labels.append(target.name.lowercased()) }
    }
    var outer = SectionFamily.other
    for section in document.sections {
      place = Place()
      if section.level > 1 { place.family = SectionFamily(title: section.title.plainText, within: outer) }
      if section.level <= 2 { outer = place.family }
      read(section.blocks)
    }
    facts.request = request.requestLine(into: &facts.findings)
    facts.isDeprecated = PageReader.isDeprecated(title: facts.title)
  }

  private static func isDeprecated(title: String) -> Bool {
    Word.letters(of: title).contains(where: deprecations.contains)
  }

  private static let deprecations: WordSet = Word.set("discarded deprecated abandoned")

  private mutating func read(_ blocks: RSTBlocks) {
    for block in blocks { read(block) }
  }

  private mutating func read(_ block: RSTBlock) {
    switch block {
    case .paragraph(let paragraph), .lineBlock(let paragraph): read(paragraph)
    case .list(let list): for item in list.items { read(item.blocks) }
    case .quote(let quote): read(quote.blocks)
    case .table(let table): read(table)
    case .code(let code): read(code)
    case .target(let target): read(target)
    case .admonition(let admonition): readAside(admonition.blocks)
    case .definitionList(let list):
      for definition in list.items {
        place.label = definition.term.plainText
        if place.family == .status { readStatus(in: place.label, at: definition.term.range) }
        read(definition.blocks)
      }
    case .fieldList, .directive, .comment, .substitution, .footnote, .transition: break
    }
  }

  /// Reads a note: what it says is about what stands before it, so it starts nothing new.
  private mutating func readAside(_ blocks: RSTBlocks) {
    for block in blocks {
      switch block {
      case .table, .code: if place.family != .uri { read(block) }
      default: break
      }
    }
  }

  private mutating func read(_ paragraph: RSTParagraph) {
    let text = paragraph.plainText
    place.label = text
    if let status = StatusLabel.status(in: text) { place.status = status }
    switch place.family {
    case .uri:
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        request.read(String(line), at: paragraph.text.range(ofLine: number))
      }
      if text.contains("\n") { request.read(text, at: paragraph.range) }
    case .function:
      if keepsText { facts.summary.append(text) }
    case .request, .response, .example, .requestExample, .responseExample:
      if let side = ExampleLabel.side(of: text) { place.exampleSide = side }
    case .status:
      guard paragraph.inlines.count == 1 else { break }
      readStatus(in: text, at: paragraph.range)
    case .failure, .other:
      break
    }
  }

  private mutating func read(_ target: RSTTarget) {
    guard target.reference == nil else { return }
    guard target.table != nil else { return }
    facts.tablesByLabel[target.name.lowercased()] = facts.tables.count
    place.labels.append(target.name.lowercased())
  }
}

extension PageReader {
  private mutating func read(_ table: RSTTable) {
    facts.tableCount += 1
    let titles = table.titleRow?.cells.map { $0.plainText.trimmingBlanks } ?? []
    let columns = Columns(titles: titles)
    let isOfStatuses = place.family == .status && columns?.isTyped != true
    if isOfStatuses || StatusLabel.isStatusColumn(titles.first ?? "") { return readStatuses(table) }
    if place.family == .uri, let line = RequestLineReader.line(in: table, titles: titles) {
      request.read(line, at: table.range)
      return dropLabels()
    }
    let caption = caption(table)
    guard let columns else {
      reportUnread(table, titles: titles, caption.caption)
      return dropLabels()
    }
    let isKept =
      switch place.family {
      case .failure: false
      case .status, .other: columns.isTyped
      case .uri, .function, .request, .response, .requestExample, .responseExample, .example: true
      }
    guard isKept else { return dropLabels() }
    var reader = RowReader(columns: columns, keepsText: keepsText)
    var rows: [RowFacts] = []
    for row in table.rowsBelowTitles { rows += reader.read(row, &cache) }
    facts.findings += reader.findings
    place.labels = []
    facts.tables.append(
      TableFacts(
        role: role(caption.caption, columns),
        side: side(caption.caption),
        status: place.status,
        name: caption.caption.objectName,
        number: caption.number,
        caption: caption.text,
        rows: rows,
        hasTypes: columns.type != nil,
        isTyped: columns.isTyped,
        range: table.range
      )
    )
  }

  /// Says that a table is left out which looks as if it were about a message.
  private mutating func reportUnread(_ table: RSTTable, titles: [String], _ caption: Caption) {
    let isAboutMessage = place.family == .request || place.family == .response || place.family == .uri
    let kinds = titles.map(ColumnKind.init)
    let isAboutParameters = kinds.first == .name || kinds.contains(.name) && kinds.contains(where: \.isOfParameters)
    guard isAboutMessage, !caption.isAboutExample, isAboutParameters else { return }
    let strange = zip(titles, kinds).filter { $0.1 == .other }.map { "'\($0.0)'" }.joined(separator: ", ")
    let reason = strange.isEmpty ? "it does not say enough" : "what stands under \(strange) is not known"
    // Behind another column a name is often that of a thing the table lists, and no parameter.
    let severity: Diagnostic.Severity = kinds.first == .name ? .warning : .note
    facts.findings.append(Diagnostic(.unreadTable, severity, "the table is left out: \(reason)", at: table.range))
  }

  /// Forgets the labels of a table that is not kept.
  private mutating func dropLabels() {
    for label in place.labels { facts.tablesByLabel[label] = nil }
    place.labels = []
  }

  private func caption(_ table: RSTTable) -> (number: String, text: String, caption: Caption) {
    if let title = table.title {
      let phrases = title.strongPhrases
      let number = phrases.first ?? ""
      let text = title.plainText.utf8
      let rest = text.starts(with: number.utf8) ? text.dropFirst(number.utf8.count) : text[...]
      let name = String(Substring(rest)).trimmingBlanks
      return (number, name, Caption(text: name, strong: Array(phrases.dropFirst())))
    }
    let paragraph = table.previousBlock.flatMap { block in if case .paragraph(let text) = block { text } else { nil } }
    let text = paragraph?.plainText ?? (table.listItem == nil ? "" : place.label)
    let isSentence = text.utf8.split(separator: UInt8(ascii: " ")).count > 8 || text.hasSuffix(".")
    let strong = isSentence ? [] : paragraph?.text.strongPhrases ?? []
    return ("", text, Caption(text: isSentence ? "" : text, strong: strong))
  }

  private func side(_ caption: Caption) -> Side {
    switch place.family {
    case .uri, .request, .requestExample: .request
    case .response, .responseExample, .status, .failure: .response
    case .function, .example, .other: caption.side ?? .request
    }
  }

  private mutating func role(_ caption: Caption, _ columns: Columns) -> TableRole {
    let side = side(caption)
    let root = Root(family: place.family, status: place.status)
    switch caption.subject {
    case .prose where caption.isAboutExample:
      return .reference
    case .object where place.family != .uri || !columns.isTyped:
      return columns.isTyped || place.family != .other ? .nested : .reference
    case .part(let part):
      place.roots.insert(root)
      return PageReader.role(part, side)
    case .prose where place.roots.contains(root) && place.family != .uri:
      return columns.isTyped ? .nested : .reference
    case .object, .section, .prose:
      guard columns.isTyped else { return .reference }
      place.roots.insert(root)
      return sectionRole
    }
  }

  /// What a table describes that is about whatever its section is about.
  private var sectionRole: TableRole {
    switch place.family {
    case .uri: .uri
    case .request: .request
    case .response, .status: .response
    case .function, .requestExample, .responseExample, .example, .failure, .other: .reference
    }
  }

  private static func role(_ part: Caption.Part, _ side: Side) -> TableRole {
    switch part {
    case .path: .path
    case .query: .query
    case .uri: .uri
    case .header: side == .request ? .requestHeader : .responseHeader
    case .body: side == .request ? .requestBody : .responseBody
    case .form: .form
    }
  }

  private mutating func readStatuses(_ table: RSTTable) {
    dropLabels()
    for row in table.body {
      let cells = row.cells
      guard let first = cells.first, let status = StatusLabel.number(in: first.plainText) else { continue }
      let text = keepsText ? cells.dropFirst().last?.plainText : nil
      add(StatusFacts(status: status, text: text, range: first.range))
    }
  }

  /// Reads a status that stands in a list of them.
  private mutating func readStatus(in text: String, at place: SourceRange) {
    if let status = StatusLabel.listed(in: text) { add(StatusFacts(status: status, range: place)) }
  }

  private mutating func add(_ status: StatusFacts) {
    if !facts.statuses.contains(where: { $0.status == status.status }) { facts.statuses.append(status) }
  }

  private mutating func read(_ code: RSTCode) {
    let lines = code.lines
    switch place.family {
    case .uri:
      for (number, line) in lines.enumerated() { request.read(line, at: code.range(ofLine: number)) }
    case .request, .response, .example, .requestExample, .responseExample:
      var reader = ExampleReader(lines: lines, range: code.range)
      reader.side = exampleSide
      reader.status = place.status
      reader.isFailure = ExampleLabel.isFailure(place.label)
      facts.examples += reader.read(into: &facts.findings)
    case .function, .status, .failure, .other: break
    }
  }

  private var exampleSide: Side? {
    switch place.family {
    case .requestExample: .request
    case .responseExample: .response
    case .request: place.exampleSide ?? .request
    case .response: place.exampleSide ?? .response
    case .example, .uri, .function, .status, .failure, .other: place.exampleSide
    }
  }
}

extension Caption {
  /// The name of the object it announces; empty for none.
  var objectName: String {
    if case .object(let name) = subject { name } else { "" }
  }
}
