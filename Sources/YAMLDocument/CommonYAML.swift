import Diagnostics

/// Reads YAML as people and `YAMLWriter` mostly write it, in a fraction of the time that libyaml takes.
///
/// It knows block mappings and lists, flow collections on one line, scalars on one line, literal blocks and comments.
/// Where it meets anything else, an error included, it steps aside and libyaml reads the text from its start: what is
/// YAML, and what to say about a text that is none, is for libyaml alone to decide. What it does read, it reads as
/// libyaml does, to the last position.
struct CommonYAML {
  /// Thrown where the reader steps aside.
  struct Uncommon: Error {}

  /// Nobody nests deeper by hand, and the reader calls itself for each level.
  private static let deepest = 50
  /// How many bytes a key may have, well within what YAML allows.
  private static let longestKey = 1_000

  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  private let deepest: Int
  /// How many collections the reader is inside of.
  private var depth = 0

  // Where the reader is.
  var offset = 0
  var line = 1
  var lineStart = 0
  /// How many bytes of the line so far go on with a character that counts already.
  var continuations = 0

  /// Reads a document in which nothing is wrong.
  ///
  /// - Throws: `Uncommon` if the text is for libyaml to read.
  static func read(_ text: YAMLText, file: String, limits: YAMLLimits) throws(Uncommon) -> YAMLNode {
    // But for one, there are no more nodes than bytes.
    guard text.bytes.count < limits.nodes else { throw Uncommon() }
    var reader = CommonYAML(bytes: text.bytes, file: file, deepest: min(deepest, limits.depth))
    return try reader.document()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: String, deepest: Int) {
    self.bytes = bytes
    self.file = file
    self.deepest = deepest
  }

  private mutating func document() throws(Uncommon) -> YAMLNode {
    try goToContent()
    guard !isAtEnd, column == 0 else { throw Uncommon() }
    let root = try block()
    guard isAtEnd else { throw Uncommon() }
    return root
  }

  // MARK: Blocks

  /// A block mapping or list; the reader is at its first character, and goes on to the first line behind it.
  private mutating func block() throws(Uncommon) -> YAMLNode {
    if isAtElement { return try list() }
    let indentation = column
    return try mapping(startingWith: key(), at: indentation)
  }

  private mutating func mapping(startingWith first: YAMLScalar, at indentation: Int) throws(Uncommon) -> YAMLNode {
    try enter()
    var entries = [YAMLMapping.Entry(first, try value(below: indentation))]
    var keys = KeyIndex()
    while isInBlock(at: indentation) {
      let key = try key()
      guard keys.insert(key, into: entries) == nil else { throw Uncommon() }
      entries.append(YAMLMapping.Entry(key, try value(below: indentation)))
    }
    try leaveBlock(at: indentation)
    let end = entries[entries.count - 1].value.range.end
    return .mapping(YAMLMapping(entries, range: range(from: first.range.start, to: end)))
  }

  private mutating func list() throws(Uncommon) -> YAMLNode {
    try enter()
    let indentation = column
    let start = position
    var elements: [YAMLNode] = []
    repeat {
      guard isAtElement else { throw Uncommon() }
      offset += 1
      skipSpaces()
      elements.append(try element(below: indentation))
    } while isInBlock(at: indentation)
    try leaveBlock(at: indentation)
    let end = elements[elements.count - 1].range.end
    return .sequence(YAMLSequence(elements, range: range(from: start, to: end)))
  }

  /// The value of a key: on its line, or as a block on those that follow.
  private mutating func value(below indentation: Int) throws(Uncommon) -> YAMLNode {
    let start = position
    skipSpaces()
    guard isAtEndOfLine || current == .hash else { return try node(below: indentation) }
    try goToContent()
    if !isAtEnd, column > indentation { return try block() }
    // Few people write a list as far left as its key.
    guard isAtEnd || column < indentation || !isAtElement else { throw Uncommon() }
    return .scalar(YAMLScalar("", range: range(from: start, to: start)))
  }

  /// An element of a list, which may be a mapping whose first key stands beside the dash.
  private mutating func element(below indentation: Int) throws(Uncommon) -> YAMLNode {
    guard !isAtFlow, current != .bar else { return try node(below: indentation) }
    let (start, column) = (offset, column)
    let scalar = try scalar(inFlow: false)
    if isAtColon {
      try passColon(behind: scalar, from: start)
      return try mapping(startingWith: scalar, at: column)
    }
    try endLine()
    return .scalar(scalar)
  }

  /// A literal block, or what fills the rest of its line.
  private mutating func node(below indentation: Int) throws(Uncommon) -> YAMLNode {
    if current == .bar { return try .scalar(literal(below: indentation)) }
    let node = try isAtFlow ? flow() : .scalar(scalar(inFlow: false))
    try endLine()
    return node
  }

  private func isInBlock(at indentation: Int) -> Bool { !isAtEnd && column == indentation }

  private mutating func leaveBlock(at indentation: Int) throws(Uncommon) {
    guard isAtEnd || column < indentation else { throw Uncommon() }
    depth -= 1
  }

  private mutating func enter() throws(Uncommon) {
    depth += 1
    guard depth <= deepest else { throw Uncommon() }
  }

  // MARK: Flow collections

  private mutating func flow() throws(Uncommon) -> YAMLNode {
    try enter()
    let start = position
    let isList = current == .openBracket
    let close = isList ? UInt8.closeBracket : .closeBrace
    var elements: [YAMLNode] = []
    var entries: [YAMLMapping.Entry] = []
    var keys = KeyIndex()
    offset += 1
    skipSpaces()
    if current != close {
      while true {
        if isList { elements.append(try flowNode()) } else { try flowEntry(&entries, &keys) }
        skipSpaces()
        guard current == .comma else { break }
        offset += 1
        skipSpaces()
      }
    }
    guard current == close else { throw Uncommon() }
    offset += 1
    depth -= 1
    let range = range(from: start, to: position)
    return isList
      ? .sequence(YAMLSequence(elements, layout: .flow, range: range))
      : .mapping(YAMLMapping(entries, layout: .flow, range: range))
  }

  private mutating func flowEntry(
    _ entries: inout [YAMLMapping.Entry],
    _ keys: inout KeyIndex
  ) throws(Uncommon) {
    let start = offset
    let key = try scalar(inFlow: true)
    try passColon(behind: key, from: start)
    guard keys.insert(key, into: entries) == nil else { throw Uncommon() }
    skipSpaces()
    entries.append(YAMLMapping.Entry(key, try flowNode()))
  }

  private mutating func flowNode() throws(Uncommon) -> YAMLNode {
    try isAtFlow ? flow() : .scalar(scalar(inFlow: true))
  }

  // MARK: Keys

  private mutating func key() throws(Uncommon) -> YAMLScalar {
    let start = offset
    let key = try scalar(inFlow: false)
    try passColon(behind: key, from: start)
    return key
  }

  /// Goes past the colon behind a key that began at an offset.
  private mutating func passColon(behind key: YAMLScalar, from start: Int) throws(Uncommon) {
    guard isAtColon, bytes[offset - 1] != .space, offset - start <= Self.longestKey, key.text != "<<"
    else { throw Uncommon() }
    offset += 1
  }
}
