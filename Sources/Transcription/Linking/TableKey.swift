/// A table of one of the pages.
struct TableKey: Hashable, Comparable, Sendable {
  /// The page's place among all pages.
  var page: Int
  /// The table's place on the page.
  var table: Int

  /// The provisional name of the type that the table describes; no page can write it.
  var name: String { "\(page)#\(table)" }

  /// The table with a provisional name.
  init?(name: String) {
    let parts = name.split(separator: "#")
    guard parts.count == 2, let page = Int(parts[0]), let table = Int(parts[1]) else { return nil }
    self.init(page: page, table: table)
  }

  /// Makes a key.
  init(page: Int, table: Int) {
    self.page = page
    self.table = table
  }

  static func < (lhs: TableKey, rhs: TableKey) -> Bool { (lhs.page, lhs.table) < (rhs.page, rhs.table) }
}
