/// A place in a text file as an editor counts it: both numbers start at 1, and the column counts Unicode scalars.
public struct SourcePosition: Hashable, Comparable, Sendable {
  // A service has hundreds of thousands of positions, and no file that is read has so many lines that 32 bits are few.
  private var lineNumber: Int32
  private var columnNumber: Int32

  /// The line, from 1.
  public var line: Int {
    get { Int(lineNumber) }
    set { lineNumber = Int32(clamping: newValue) }
  }

  /// The column in Unicode scalars, from 1.
  public var column: Int {
    get { Int(columnNumber) }
    set { columnNumber = Int32(clamping: newValue) }
  }

  /// Makes a position from a line and a column, both counted from 1.
  public init(line: Int, column: Int) {
    lineNumber = Int32(clamping: line)
    columnNumber = Int32(clamping: column)
  }

  /// The first character of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Positions sort as they follow each other in a file.
  public static func < (lhs: SourcePosition, rhs: SourcePosition) -> Bool {
    lhs.lineNumber == rhs.lineNumber ? lhs.columnNumber < rhs.columnNumber : lhs.lineNumber < rhs.lineNumber
  }
}

/// A stretch of a text file, from its first character up to, and not including, `end`.
public struct SourceRange: Hashable, Comparable, Sendable {
  /// The file as the user named it.
  public var file: String
  /// The first character.
  public var start: SourcePosition
  /// One past the last character; equal to `start` where only a point is known.
  public var end: SourcePosition

  /// Makes a range; without `end` it is the single point `start`.
  public init(file: String, start: SourcePosition, end: SourcePosition? = nil) {
    self.file = file
    self.start = start
    self.end = end ?? start
  }

  /// Ranges sort by file, then by where they start, then by where they end.
  public static func < (lhs: SourceRange, rhs: SourceRange) -> Bool {
    (lhs.file, lhs.start, lhs.end) < (rhs.file, rhs.start, rhs.end)
  }
}

extension SourceRange: CustomStringConvertible {
  /// The place in the form editors and terminals turn into a link: `file:line:column`.
  public var description: String { "\(file):\(start.line):\(start.column)" }
}
