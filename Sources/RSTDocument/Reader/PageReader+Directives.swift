import Diagnostics

extension PageReader {
  /// Directives whose content is blocks.
  private static let admonitions: Set<String> = [
    "admonition", "attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning",
  ]
  private static let containers: Set<String> = ["compound", "container"]
  /// Directives that are known to say nothing a reader of the API needs.
  private static let ignored: Set<String> = [
    "contents", "figure", "image", "index", "meta", "only", "raw", "rubric", "tabularcolumns", "toctree",
  ]

  /// The name of a directive: a simple name before `::`.
  func directiveName(in range: Range<Int>) -> Range<Int>? {
    let end = endOfSimpleName(from: range.lowerBound, to: range.upperBound)
    guard end > range.lowerBound else { return nil }
    let colons = end < range.upperBound && bytes[end] == Characters.space ? end + 1 : end
    guard bytes[colons..<range.upperBound].starts(with: "::".utf8) else { return nil }
    return colons + 2 == range.upperBound || bytes[colons + 2] == Characters.space ? range.lowerBound..<end : nil
  }

  mutating func readDirective(at line: Int, limit: Int, name: Range<Int>, depth: Int) -> IndentedExtent {
    let range = textRange(line)
    let start = lines[line]
    let key = String(decoding: bytes[name], as: UTF8.self).lowercased()
    let extent = indentedExtent(from: line, to: limit, takingFirst: true)
    let colons = skipSpaces(from: name.upperBound, to: range.upperBound)
    removeMarker(skipSpaces(from: colons + 2, to: range.upperBound) - range.lowerBound, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    let nameSpan = addSpan(UInt32(name.lowerBound)..<UInt32(name.upperBound), number: start.number)
    let directive = Directive(name: nameSpan, line: line, start: start, extent: extent, depth: depth)
    switch key {
    case "table": readTableDirective(directive)
    case "code", "code-block", "sourcecode": readCodeDirective(directive)
    case "parsed-literal": readCodeDirective(directive, hasLanguage: false)
    case let key where Self.admonitions.contains(key): readBlocks(of: directive, .admonition)
    case let key where Self.containers.contains(key): readBlocks(of: directive, .directive)
    default: keep(directive, isKnown: Self.ignored.contains(key))
    }
    return extent
  }

  /// A directive whose marker and indent were taken from its lines.
  private struct Directive {
    var name: LineSpan
    var line: Int
    /// The first line as it was.
    var start: Line
    var extent: IndentedExtent
    var depth: Int
  }

  /// The parts of the lines of a directive.
  private struct Parts {
    var argument: Range<Int>
    var options: Range<Int>
    var content: Range<Int>
  }

  /// The lines up to the first blank one are the argument and, from the first field on, the options; the others are the
  /// content.
  private func parts(of directive: Directive) -> Parts {
    var start = directive.line
    if isBlank(start) { start += 1 }
    var end = max(start, directive.extent.end)
    while end > start, isBlank(end - 1) { end -= 1 }
    let head = (start..<end).first(where: isBlank) ?? end
    let options = (start..<head).first { fieldMarker(in: textRange($0)) != nil } ?? head
    return Parts(argument: start..<options, options: options..<head, content: trimBlank(head..<end))
  }

  private mutating func readTableDirective(_ directive: Directive) {
    let parts = parts(of: directive)
    let mark = mark
    let first = mark.nodes
    let leftOutBefore = leftOut
    readBody(parts.content, depth: directive.depth + 1)
    let isOneTable = first < nodes.count && nodes[first].kind == .table && Int(nodes[first].end) == nodes.count
    guard isOneTable, leftOut == leftOutBefore else {
      removeNodes(since: mark)
      leaveOut(directive, "the directive needs exactly one table and nothing else; it was left out")
      return
    }
    tables[Int(nodes[first].payload)].title = LineSpan(parts.argument)
    checkInlineMarkup(parts.argument)
  }

  private mutating func readCodeDirective(_ directive: Directive, hasLanguage: Bool = true) {
    var parts = parts(of: directive)
    if !hasLanguage {
      parts.content = trimBlank(parts.argument.lowerBound..<max(parts.argument.upperBound, parts.content.upperBound))
      parts.argument = parts.argument.prefix(0)
    }
    let isOneWord = parts.argument.count <= 1 && parts.argument.allSatisfy { !bytes[textRange($0)].contains(0x20) }
    guard isOneWord, !parts.content.isEmpty else {
      leaveOut(directive, "the code block needs a blank line before its first line, and code that is indented")
      return
    }
    open(.code, at: parts.content.lowerBound, lines: LineSpan(parts.content), payload: addRecord(directive, parts))
    close()
  }

  private mutating func readBlocks(of directive: Directive, _ kind: Node.Kind) {
    let parts = parts(of: directive)
    let depth = directive.depth + 1
    let record = addRecord(directive, parts)
    open(kind, offset: directive.start.text, number: directive.start.number, lines: .none, payload: record)
    if kind == .admonition {
      // The text may begin beside the name, and the options stand between the first lines and the others.
      for line in parts.options { lines[line].text = lines[line].end }
      readBody(parts.argument.lowerBound..<max(parts.argument.upperBound, parts.content.upperBound), depth: depth)
    } else {
      readBody(parts.content, depth: depth)
    }
    close()
    if nodes[Int(lastChild)].end == lastChild + 1 {
      leaveOut(directive, "the directive has no content; indent its text")
    }
  }

  private mutating func keep(_ directive: Directive, isKnown: Bool) {
    let parts = parts(of: directive)
    let content = trimBlank(directive.line..<directive.extent.end)
    let record = addRecord(directive, parts)
    open(
      .directive,
      offset: directive.start.text,
      number: directive.start.number,
      lines: LineSpan(content),
      payload: record
    )
    close()
    guard !isKnown else { return }
    report(
      .rstUnknownDirective,
      at: directive.start.text,
      number: directive.start.number,
      severity: .note,
      "the directive is not known; what stands in it is left out"
    )
  }

  private mutating func leaveOut(_ directive: Directive, _ message: String) {
    leftOut += 1
    report(.rstMalformedDirective, at: directive.start.text, number: directive.start.number, message)
  }

  private mutating func addRecord(_ directive: Directive, _ parts: Parts) -> Int {
    directives.append(
      DirectiveRecord(name: directive.name, argument: LineSpan(parts.argument), options: LineSpan(parts.options))
    )
    return directives.count - 1
  }
}
