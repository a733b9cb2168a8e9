import Diagnostics

/// Tells the places of bytes of a page; for bytes of one line in ascending order it counts each byte once.
struct ColumnCounter {
  private let bytes: [UInt8]
  private let lines: [Line]
  private let tabbed: TabbedPage?
  private var number: UInt32 = 0
  private var offset: UInt32 = 0
  private var column = 1

  init(bytes: [UInt8], lines: [Line], tabbed: TabbedPage?) {
    self.bytes = bytes
    self.lines = lines
    self.tabbed = tabbed
  }

  init(_ storage: Storage) {
    self.init(bytes: storage.bytes, lines: storage.lines, tabbed: storage.tabbed)
  }

  /// The place of a byte in a line of the page.
  mutating func position(of target: UInt32, line: UInt32) -> SourcePosition {
    guard line >= 1, line <= lines.count else { return .start }
    if line != number || target < offset {
      number = line
      offset = lines[Int(line) - 1].start
      column = 1
    }
    if offset < target {
      column += bytes.withUnsafeBufferPointer { $0.countCharacters(Int(offset)..<Int(target)) }
      offset = target
    }
    let line = Int(line)
    return SourcePosition(line: line, column: tabbed?.column(of: column, line: line) ?? column)
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// How many characters begin in a range.
  fileprivate func countCharacters(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range { count += self[index] & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
