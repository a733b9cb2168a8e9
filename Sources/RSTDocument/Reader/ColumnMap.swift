/// Which bytes of a line stand in which column, where a line has characters beyond ASCII.
///
/// Columns are counted as docutils counts them: a wide character takes two, the second of which is called padding, a
/// combining character takes none, and any other takes one.
struct ColumnMap {
  /// The byte at which each character begins, and the end of the line. Padding counts as a character, which begins
  /// where the next one does.
  private var offsets: [UInt32] = []
  /// The character that stands in each column, where there are combining characters, which stand in none.
  private var characters: [Int]?

  init(_ page: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    offsets.reserveCapacity(range.count + 1)
    var combining: Set<Int> = []
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = page.scalar(at: index, end: range.upperBound) ?? DecodedScalar(value: 0, length: 1)
      if Characters.isCombining(scalar.value) { combining.insert(offsets.count) }
      offsets.append(UInt32(truncatingIfNeeded: index))
      index += scalar.length
      if Characters.isWide(scalar.value) { offsets.append(UInt32(truncatingIfNeeded: index)) }
    }
    if !combining.isEmpty { characters = offsets.indices.filter { !combining.contains($0) } }
    offsets.append(UInt32(truncatingIfNeeded: index))
  }

  /// How many columns the line has.
  var count: Int { characters?.count ?? offsets.count - 1 }

  /// How many characters the line has, with padding.
  var characterCount: Int { offsets.count - 1 }

  /// The byte at which the character in a column begins, or nil for padding.
  func byte(inColumn column: Int) -> Int? { byte(ofCharacter: characters?[column] ?? column) }

  /// The byte at which a character begins, or nil for padding.
  func byte(ofCharacter character: Int) -> Int? {
    offsets[character] == offsets[character + 1] ? nil : Int(offsets[character])
  }

  /// The bytes of some columns, each with the combining characters behind it.
  ///
  /// Columns behind the end of the line are empty, except that docutils then takes the first of them for the number of
  /// a character; its tables are the measure, so this does the same.
  func bytes(_ columns: Range<Int>) -> Range<Int> {
    let start = offset(columns.lowerBound)
    let end = columns.upperBound < count ? offset(columns.upperBound) : Int(offsets[characterCount])
    return start..<max(start, end)
  }

  private func offset(_ column: Int) -> Int {
    let character = characters.flatMap { column < $0.count ? $0[column] : nil } ?? column
    return Int(offsets[min(character, characterCount)])
  }
}

/// The lines of a table as columns.
struct TableLines {
  /// The first line of the table in the line table.
  let first: Int
  /// The maps of the lines that have characters beyond ASCII.
  private(set) var maps: [Int: ColumnMap] = [:]

  init(first: Int) { self.first = first }

  mutating func add(_ map: ColumnMap, for line: Int) {
    maps[line] = map
  }

  /// The bytes of some columns of a line that begins and ends at the given bytes.
  func cut(_ columns: Range<Int>, of line: Int, at text: Range<Int>) -> Range<Int> {
    if !maps.isEmpty, let map = maps[line] { return map.bytes(columns) }
    let start = min(text.lowerBound + columns.lowerBound, text.upperBound)
    return start..<max(start, min(text.lowerBound + columns.upperBound, text.upperBound))
  }
}
