/// What a page has, as the reader sees it, in the form of `tablature inspect`.
public enum RSTInspection {
  /// The tables, sections and code blocks of a page as JSON.
  ///
  /// The text is one JSON object on one line, without a line feed at its end. Its members and theirs always have the
  /// same order. All tables and code blocks count, also those inside lists and table cells, in document order.
  ///
  /// - Parameter document: The page.
  /// - Returns: The JSON text.
  public static func inspectionJSON(_ document: RSTDocument) -> String {
    var json = JSONText()
    json.object { json in
      json.member("tables") { $0.list(document.tables) { $0.table($1) } }
      json.member("sections") { $0.list(document.sections) { $0.section($1) } }
      json.member("code") { $0.list(document.codeBlocks) { $0.code($1) } }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func table(_ table: RSTTable) {
    object { json in
      json.member("line") { $0.number(table.line) }
      json.member("kind") { $0.string(table.kind.rawValue) }
      json.member("title") { $0.string(table.title?.plainText) }
      json.member("columns") { $0.number(table.columns) }
      json.member("header") { $0.rows(table.header) }
      json.member("body") { $0.rows(table.body) }
    }
  }

  private mutating func rows(_ rows: [RSTRow]) {
    list(rows) { json, row in json.list(row.cells) { $0.cell($1) } }
  }

  private mutating func cell(_ cell: RSTCell) {
    object { json in
      json.member("lines") { $0.list(cell.lines) { $0.string($1) } }
      json.member("rowspan") { $0.number(cell.rowSpan) }
      json.member("colspan") { $0.number(cell.columnSpan) }
    }
  }

  fileprivate mutating func section(_ section: RSTSection) {
    object { json in
      json.member("line") { $0.number(section.line) }
      json.member("level") { $0.number(section.level) }
      json.member("title") { $0.string(section.title.plainText) }
    }
  }

  fileprivate mutating func code(_ code: RSTCode) {
    object { json in
      json.member("line") { $0.number(code.line) }
      json.member("language") { $0.string(code.language) }
      json.member("lines") { $0.list(code.lines) { $0.string($1) } }
    }
  }
}
