/// Finds the table that a row means.
struct TableIndex: Sendable {
  private let pages: [PageFacts]
  /// The table of each label of the reference, of the first page that has it.
  private let byLabel: [String: TableKey]
  /// The page of each label that stands before its title.
  private let pageByLabel: [String: Int]

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
  }

  /// A table.
  func table(_ key: TableKey) -> TableFacts { pages[key.page].tables[key.table] }

  /// The table of fields that a row's value is described in; nil where there is none.
  func child(of row: RowFacts, in key: TableKey) -> TableKey? {
    let side = table(key).side
    if case .table(let reference)? = row.type?.open {
      return resolve(reference, on: key.page, side)
    }
    if let reference = row.nameReference, let found = resolve(reference, on: key.page, side) { return found }
    if case .named(let name)? = row.type?.open, let found = named(name, on: key.page, side) { return found }
    guard row.type.map({ $0.open != nil }) ?? true else { return nil }
    return described(row, in: key) ?? (row.type == nil ? nil : likeNamed(row, in: key))
  }

  /// The table a reference leads to: by its label, or else by its text on the page of the label or on this one.
  private func resolve(_ reference: TableReference, on page: Int, _ side: Side) -> TableKey? {
    let label = reference.label.lowercased()
    if let table = pages[page].tablesByLabel[label], table < pages[page].tables.count {
      return TableKey(page: page, table: table)
    }
    if let other = pageByLabel[label], let found = named(reference.text, on: other, side) { return found }
    return byLabel[label] ?? named(reference.text, on: page, side)
  }

  /// The table of fields that the description of a row refers to.
  private func described(_ row: RowFacts, in key: TableKey) -> TableKey? {
    let side = table(key).side
    for reference in row.references {
      let label = reference.label.lowercased()
      if let index = pages[key.page].tablesByLabel[label], index < pages[key.page].tables.count, index != key.table {
        let found = pages[key.page].tables[index]
        if row.type == nil, !TableIndex.isLike(found.name, row.name) { continue }
        if found.role == .nested || found.role == .reference { return TableKey(page: key.page, table: index) }
      } else if reference.text.hasPrefix("Table "), let found = byLabel[label], row.type != nil {
        if table(found).role == .nested, table(found).side == side || TableIndex.isLike(table(found).name, row.name) {
          return found
        }
      }
    }
    return nil
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
    _ name: String, on page: Int, _ side: Side, isExact: Bool = false, other: Int? = nil
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

  private static func isLike(_ name: String, _ other: String) -> Bool { rank(name, other) != nil }

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
      byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") ? nil
        : byte.isUpper ? byte | 0x20 : byte
    }
  }

  private static func singular(_ name: [UInt8]) -> [UInt8] {
    if name.suffix(3) == Array("ies".utf8)[...] { return Array(name.dropLast(3)) + [UInt8(ascii: "y")] }
    if name.last == UInt8(ascii: "s"), name.count > 2 { return Array(name.dropLast()) }
    return name
  }
}
