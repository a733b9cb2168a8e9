/// Which bytes of a line stand in which column, where a line has characters beyond ASCII.
///
/// Columns are counted as docutils counts them: a wide character takes two, the second of which is called padding, any
/// other takes one. A combining character takes one too when borders are looked for, and none when text is cut out.
struct ColumnMap {
  /// The byte at which each column begins, and the end of the line. Padding begins where the next column does.
  private(set) var offsets: [UInt32] = []
  /// The columns without those of combining characters, or nil where there are none.
  private(set) var bases: [Int]?
  /// The columns of combining characters, in ascending order.
  private(set) var combining: [Int] = []

  init(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    offsets.reserveCapacity(range.count + 1)
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = page.scalar(at: index, end: range.upperBound) ?? DecodedScalar(value: 0, length: 1)
      if Characters.isCombining(scalar.value) { combining.append(offsets.count) }
      offsets.append(UInt32(truncatingIfNeeded: index))
      index += scalar.length
      if Characters.isWide(scalar.value) { offsets.append(UInt32(truncatingIfNeeded: index)) }
    }
    offsets.append(UInt32(truncatingIfNeeded: index))
    guard !combining.isEmpty else { return }
    let marks = Set(combining)
    bases = (0..<count).filter { !marks.contains($0) }
  }

  /// How many columns the line has.
  var count: Int { offsets.count - 1 }

  /// Whether a column is the second one of a wide character.
  func isPadding(_ column: Int) -> Bool { offsets[column] == offsets[column + 1] }

  /// The bytes of some columns; columns behind the end of the line are empty.
  func bytes(_ columns: Range<Int>) -> Range<Int> {
    let start = Int(offsets[min(columns.lowerBound, count)])
    return start..<max(start, Int(offsets[min(columns.upperBound, count)]))
  }
}

/// The lines of a table as columns.
struct TableLines {
  /// The first line of the table in the line table.
  let first: Int
  /// The maps of the lines that have characters beyond ASCII.
  private(set) var maps: [Int: ColumnMap] = [:]
  private(set) var hasCombining = false

  init(first: Int) { self.first = first }

  mutating func add(_ map: ColumnMap, for line: Int) {
    maps[line] = map
    if map.bases != nil { hasCombining = true }
  }
}

/// Cuts the same columns out of successive lines.
///
/// docutils moves both edges where combining characters stand before them, and keeps them moved for the lines that
/// follow; its tables are the measure, so this does the same.
struct ColumnCutter {
  private var left: Int
  private(set) var right: Int

  init(_ columns: Range<Int>) {
    left = columns.lowerBound
    right = columns.upperBound
  }

  /// The bytes of the columns in the next line.
  mutating func cut(_ line: Range<Int>, _ map: ColumnMap?) -> Range<Int> {
    guard let map else {
      let start = min(line.lowerBound + left, line.upperBound)
      return start..<max(start, min(line.lowerBound + right, line.upperBound))
    }
    if let bases = map.bases {
      left = left < bases.count ? bases[left] : left + map.combining.count
      right = right < bases.count ? bases[right] : right + map.combining.count
    }
    return map.bytes(left..<max(left, right))
  }
}
