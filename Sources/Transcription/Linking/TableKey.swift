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
    var numbers = (page: 0, table: 0)
    var isBehindMark = false
    for byte in name.utf8 {
      if byte == UInt8(ascii: "#"), !isBehindMark {
        isBehindMark = true
      } else {
        guard byte.isDigit, numbers.page < 1 << 40, numbers.table < 1 << 40 else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        if isBehindMark { numbers.table = numbers.table * 10 + digit } else { numbers.page = numbers.page * 10 + digit }
      }
    }
    guard isBehindMark else { return nil }
    self.init(page: numbers.page, table: numbers.table)
  }

  /// Makes a key.
  init(page: Int, table: Int) {
    self.page = page
    self.table = table
  }

  static func < (lhs: TableKey, rhs: TableKey) -> Bool { (lhs.page, lhs.table) < (rhs.page, rhs.table) }
}
