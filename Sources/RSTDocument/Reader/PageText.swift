/// A page as UTF-8 without anything that would disturb the reader: lines end with line feeds, tabs are spaces, and
/// white space at the ends of lines does not count.
struct PageText {
  /// What had to be mended before the page could be read.
  struct Repairs: OptionSet {
    let rawValue: UInt8
    /// Bytes that are no UTF-8, or NUL characters, were replaced.
    static let invalidText = Repairs(rawValue: 1)
  }

  let bytes: [UInt8]
  let lines: [Line]
  let isASCII: Bool
  let repairs: Repairs
  /// The page as the user wrote it, where it has tabs.
  let tabbed: TabbedPage?

  init(_ page: [UInt8]) {
    let kinds = page.withUnsafeBufferPointer { ByteKinds($0) }
    guard kinds.hasControl || kinds.hasNonASCII else {
      self.init(bytes: page, isASCII: true, repairs: [], tabbed: nil)
      return
    }
    var repairs: Repairs = []
    var bytes = page
    if kinds.hasNonASCII || bytes.contains(0), !bytes.withUnsafeBufferPointer({ $0.isCleanUTF8 }) {
      bytes = Array(String(decoding: page, as: UTF8.self).utf8)
      if bytes != page || bytes.contains(0) { repairs = .invalidText }
      bytes = bytes.withUnsafeBufferPointer { $0.withPlainLineEnds() }
    } else if kinds.hasControl {
      bytes = bytes.withUnsafeBufferPointer { $0.withPlainLineEnds() }
    }
    var tabbed: TabbedPage?
    if bytes.contains(UInt8(ascii: "\t")) {
      tabbed = TabbedPage(bytes)
      bytes = bytes.withUnsafeBufferPointer { $0.expandingTabs() }
    }
    self.init(bytes: bytes, isASCII: !kinds.hasNonASCII, repairs: repairs, tabbed: tabbed)
  }

  private init(bytes: [UInt8], isASCII: Bool, repairs: Repairs, tabbed: TabbedPage?) {
    self.bytes = bytes
    lines = bytes.withUnsafeBufferPointer { $0.splitIntoLines() }
    self.isASCII = isASCII
    self.repairs = repairs
    self.tabbed = tabbed
  }
}

/// Which kinds of bytes a page has, so that the usual page is taken as it is.
struct ByteKinds {
  var hasControl = false
  var hasNonASCII = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let page = UnsafeRawBufferPointer(bytes)
    var index = 0
    while bytes.count - index >= 8 {
      let word = page.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { hasNonASCII = true }
      // The high bit of each byte below 0x20, and perhaps of bytes behind one.
      let below = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
      if below != 0 { note(bytes[index..<index + 8]) }
      index += 8
    }
    note(bytes[index...])
  }

  private mutating func note(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    for byte in bytes {
      if byte >= 0x80 { hasNonASCII = true }
      if byte < 0x20, byte != UInt8(ascii: "\n") { hasControl = true }
    }
  }
}

/// A page with tabs, to tell the columns that an editor shows from those behind expanded tabs.
struct TabbedPage: Sendable {
  private let bytes: [UInt8]
  private let lines: [Line]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lines = bytes.withUnsafeBufferPointer { $0.splitIntoLines() }
  }

  /// The column in the user's page, from 1, of a column in the page with expanded tabs.
  func column(of expanded: Int, line number: Int) -> Int {
    guard lines.indices.contains(number - 1) else { return expanded }
    let line = lines[number - 1]
    var written = 1
    var column = 1
    for byte in bytes[Int(line.start)..<Int(line.end)] where byte & 0xC0 != 0x80 {
      if column >= expanded { break }
      column = byte == UInt8(ascii: "\t") ? column + 8 - (column - 1) % 8 : column + 1
      written += 1
    }
    return written
  }
}
