/// Finds the table that a row means.
struct TableIndex: Sendable {
  private let pages: [PageFacts]
  /// The table of each label of the reference, of the first page that has it.
  private let byLabel: [String: TableKey]
  /// The page of each label that stands before its title.
  private let pageByLabel: [String: Int]
  /// The tables of each page that have a label.
  private let labelled: [Set<Int>]

  /// Makes an index of pages.
  init(_ pages: [PageFacts]) {
    self.pages = pages
    var byLabel: [String: TableKey] = [:]
    var pageByLabel: [String: Int] = [:]
    for (index, page) in pages.enumerated() {
      for (label, table) in page.tablesByLabel where table < page.tables.count && byLabel[label] == nil {
        byLabel[label] = TableKey(page: index, table: table)
      }
      for label in page.labels where pageByLabel[label] == nil { pageByLabel[label] = index }
    }
    self.byLabel = byLabel
    self.pageByLabel = pageByLabel
    labelled = pages.map { Set($0.tablesByLabel.values) }
  }

  /// A table.
  func table(_ key: TableKey) -> TableFacts { pages[key.page].tables[key.table] }

  /// The table of fields that a row's value is described in; nil where there is none.
  func child(of row: RowFacts, in key: TableKey) -> TableKey? {
    let side = table(key).side
    if case .table(let reference)? = row.type?.open {
      guard let found = resolve(reference, of: row, in: key) else { return nil }
      return counterpart(of: found, for: row, in: key) ?? found
    }
    if let reference = row.nameReference, let found = resolve(reference, of: row, in: key) { return found }
    if case .named(let name)? = row.type?.open, let found = named(name, on: key.page, side) { return found }
    guard let type = row.type else { return described(row, in: key) { isLike($0, row) } }
    guard type.open != nil else { return described(row, in: key) { isLike($0, row) } }
    return described(row, in: key) { _ in true } ?? numbered(row, in: key) ?? likeNamed(row, in: key)
      ?? describedElsewhere(row, in: key)
  }

  /// The table a reference leads to: by its label on this page; by its text or the name of the row on this page; by its
  /// text on the page of the label; by its label on any page.
  private func resolve(_ reference: TableReference, of row: RowFacts, in key: TableKey) -> TableKey? {
    let label = reference.label.lowercased()
    let side = table(key).side
    if let table = pages[key.page].tablesByLabel[label], table < pages[key.page].tables.count {
      let meant = unlabelledNamesake(of: reference, besides: table, for: key) ?? unlabelledTwin(of: table, after: key)
      return TableKey(page: key.page, table: meant ?? table)
    }
    if let found = named(reference.text, on: key.page, side) ?? likeNamed(row, in: key) { return found }
    if let other = pageByLabel[label], let found = named(reference.text, on: other, side) { return found }
    return byLabel[label]
  }

  /// The table that a link from a table means where one without a label has the name of the table it leads to.
  ///
  /// Two tables of one name would have the same label, so only the first has it: each table then links to the next one
  /// of the name.
  private func unlabelledTwin(of table: Int, after key: TableKey) -> Int? {
    let page = pages[key.page]
    let name = page.tables[table].name
    guard !name.isEmpty else { return nil }
    let labelled = labelled[key.page]
    var next: Int?
    var count = 0
    for (index, twin) in page.tables.enumerated()
    where twin.role == .nested && twin.name == name && (index == table || !labelled.contains(index)) {
      count += 1
      if next == nil, index > key.table { next = index }
    }
    return count > 1 ? next : nil
  }

  /// The table without a label that has exactly the name which a link shows, where the link leads to a table of another
  /// name: labels do not tell capital letters from small ones, and a body's table has the label of its type.
  private func unlabelledNamesake(of reference: TableReference, besides table: Int, for key: TableKey) -> Int? {
    let tables = pages[key.page].tables
    guard tables[table].name != reference.text else { return nil }
    let side = tables[key.table].side
    let namesakes = tables.indices.filter {
      tables[$0].role == .nested && tables[$0].name == reference.text && tables[$0].side == side
    }
    guard let first = namesakes.first, namesakes.count == 1 else { return nil }
    return labelled[key.page].contains(first) ? nil : first
  }

  /// The table of the same name on the side of a row, which its description refers to although its type refers to the
  /// other side.
  private func counterpart(of found: TableKey, for row: RowFacts, in key: TableKey) -> TableKey? {
    let side = table(key).side
    guard found.page == key.page, table(found).side != side else { return nil }
    return described(row, in: key) { $0.side == side && TableIndex.rank($0.name, table(found).name) != nil }
  }

  /// The table on the same page that has the number of a link whose target is on another page, and a name that the
  /// description has as a word: the link was copied from there, its text was not.
  private func numbered(_ row: RowFacts, in key: TableKey) -> TableKey? {
    guard let words = row.leadWords else { return nil }
    let page = pages[key.page]
    for reference in row.references where page.tablesByLabel[reference.label.lowercased()] == nil {
      let found = page.tables.firstIndex { table in
        table.role == .nested && table.number == reference.text && words.contains(Word(table.name.lowercased()))
      }
      if let found, found != key.table { return TableKey(page: key.page, table: found) }
    }
    return nil
  }

  /// The table of fields on the same page that the description of a row refers to.
  private func described(_ row: RowFacts, in key: TableKey, where isWanted: (TableFacts) -> Bool) -> TableKey? {
    for reference in row.references {
      guard let index = pages[key.page].tablesByLabel[reference.label.lowercased()], index != key.table,
        index < pages[key.page].tables.count
      else { continue }
      let found = pages[key.page].tables[index]
      if found.role == .nested, isWanted(found) { return TableKey(page: key.page, table: index) }
    }
    return nil
  }

  /// The table of fields on another page that the description of a row refers to.
  private func describedElsewhere(_ row: RowFacts, in key: TableKey) -> TableKey? {
    for reference in row.references where reference.text.hasPrefix("Table ") {
      guard let found = byLabel[reference.label.lowercased()], found.page != key.page else { continue }
      let table = table(found)
      if table.role == .nested, table.side == self.table(key).side || isLike(table, row) { return found }
    }
    return nil
  }

  private func isLike(_ table: TableFacts, _ row: RowFacts) -> Bool { TableIndex.rank(table.name, row.name) != nil }

  /// Whether two tables describe the same: they have like names and the same fields.
  func areTwins(_ key: TableKey, _ other: TableKey) -> Bool {
    let left = table(key), right = table(other)
    guard TableIndex.rank(left.name, right.name) != nil else { return false }
    return left.rows.map(\.name).sorted() == right.rows.map(\.name).sorted()
  }

  /// Whether a table only repeats rows of the one before it.
  func repeatsItsPredecessor(_ key: TableKey) -> Bool {
    guard key.table > 0 else { return false }
    let rows = table(key).rows
    let others = table(TableKey(page: key.page, table: key.table - 1)).rows
    return rows.count > 1
      && rows.allSatisfy { row in others.contains { $0.name == row.name && $0.type == row.type } }
  }

  /// Whether a table may describe what is known by a name.
  func table(_ key: TableKey, isNamedLike name: String) -> Bool {
    let parts = table(key).name.split { $0 == "." || $0 == "/" }
    return parts.last.map { TableIndex.rank(String($0), name) != nil } ?? false
  }

  /// The table on the same page that is named like the row: by its path, by its name, by its singular or plural.
  private func likeNamed(_ row: RowFacts, in key: TableKey) -> TableKey? {
    let parent = table(key)
    let path = parent.name.isEmpty ? row.name : "\(parent.name).\(row.name)"
    return named(path, on: key.page, parent.side, isExact: true)
      ?? named(row.name, on: key.page, parent.side, other: key.table)
  }

  /// The table with a name on a page, on the same side where there is a choice.
  private func named(
    _ name: String,
    on page: Int,
    _ side: Side,
    isExact: Bool = false,
    other: Int? = nil
  ) -> TableKey? {
    let name = name.trimmingBlanks
    guard !name.isEmpty else { return nil }
    var best: (index: Int, rank: Int)?
    for (index, table) in pages[page].tables.enumerated() where table.role == .nested && index != other {
      guard let rank = TableIndex.rank(table.name, name), rank == 0 || !isExact else { continue }
      let total = rank + (table.side == side ? 0 : 10)
      if total < best?.rank ?? .max { best = (index, total) }
    }
    return best.map { TableKey(page: page, table: $0.index) }
  }

  /// How far two names are from each other: 0 for the same, nil for different ones.
  private static func rank(_ name: String, _ other: String) -> Int? {
    if name == other { return 0 }
    let left = normalized(name), right = normalized(other)
    if left.isEmpty || right.isEmpty { return nil }
    if left == right { return 1 }
    if singular(left) == singular(right) { return 2 }
    return nil
  }

  private static func normalized(_ name: String) -> [UInt8] {
    name.utf8.compactMap { byte in
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
        ? nil
        : byte.isUpper ? byte | 0x20 : byte
    }
  }

  private static func singular(_ name: [UInt8]) -> [UInt8] {
    if name.suffix(3) == Array("ies".utf8)[...] { return Array(name.dropLast(3)) + [UInt8(ascii: "y")] }
    if name.last == UInt8(ascii: "s"), name.count > 2 { return Array(name.dropLast()) }
    return name
  }
}
