extension RSTCell {
  /// Its text as it is written, in UTF-8, its lines separated by line feeds, or nil where what it says may depend on
  /// the rest of the page: a word with an underscore at its end is a reference only where the page has its target.
  ///
  /// Cells with the same source have the same blocks. Pages repeat most of their cells, so that this is worth looking
  /// up before a cell is read.
  public var selfContainedSource: [UInt8]? {
    let lines = storage.lines[record.lines.range]
    guard let first = lines.first, let last = lines.last else { return [] }
    return storage.bytes.withUnsafeBufferPointer { page in
      var source: [UInt8] = []
      source.reserveCapacity(Int(last.end - first.start))
      for line in lines {
        let range = Int(line.start)..<Int(max(line.start, line.end))
        if page.mayNameTarget(range) { return nil }
        if !source.isEmpty { source.append(UInt8(ascii: "\n")) }
        source.append(contentsOf: page[range])
      }
      return source
    }
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether a range has an underscore with which a reference may end: one that no part of a word follows.
  fileprivate func mayNameTarget(_ range: Range<Int>) -> Bool {
    for index in range where self[index] == UInt8(ascii: "_") {
      let next = index + 1
      if next < range.upperBound, Characters.isAlphanumeric(self[next]) || self[next] == UInt8(ascii: "_") { continue }
      // Two underscores end an anonymous reference, which needs no target.
      let isAnonymous = index > range.lowerBound && self[index - 1] == UInt8(ascii: "_")
      if !isAnonymous { return true }
    }
    return false
  }
}
