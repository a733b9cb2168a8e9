extension PageReader {
  /// Reads `.. _name: address`, or gives nil where the name does not end.
  mutating func readNamedTarget(at line: Int, limit: Int, from start: Int) -> IndentedExtent? {
    let end = textRange(line).upperBound
    // `.. __: address` has no name.
    if bytes[start..<end].starts(with: "_:".utf8), start + 2 == end || bytes[start + 2] == Characters.space {
      return readTarget(at: line, limit: limit, name: start..<start, from: start + 2)
    }
    guard let name = targetName(from: start, to: end) else {
      report(.rstMalformedTarget, at: line, "the name of the target does not end; close it with “:”")
      return nil
    }
    return readTarget(at: line, limit: limit, name: name.text, from: name.end)
  }

  /// Reads a target whose name is known; its address begins at `start`, or else directly behind the name.
  mutating func readTarget(at line: Int, limit: Int, name: Range<Int>, from start: Int? = nil) -> IndentedExtent {
    let extent = indentedExtent(from: line, to: limit, takingFirst: true, untilBlank: true)
    open(.target, at: line, payload: targets.count)
    let range = textRange(line)
    let address = skipSpaces(from: start ?? name.upperBound, to: range.upperBound)
    removeMarker(address - range.lowerBound, from: line)
    removeIndent(extent.indent, from: line + 1..<extent.end)
    let content = trimBlank(line..<extent.end)
    nodes[Int(current)].lines = LineSpan(content)
    let reference = content.flatMap { bytes[textRange($0)].filter { $0 != Characters.space } }
    targets.append(
      TargetRecord(
        name: unescaped(bytes[name]),
        reference: unescaped(reference[...])
      )
    )
    close()
    return extent
  }

  /// The targets with what they label.
  func labelledTargets() -> [TargetRecord] {
    var result = targets
    var next: Int32 = -1
    for index in nodes.indices.reversed() {
      if nodes[index].kind == .target {
        result[Int(nodes[index].payload)].labelled = next
      } else if !nodes[index].kind.isInvisible {
        next = Int32(truncatingIfNeeded: index)
      }
    }
    return result
  }

  /// A name, perhaps in backquotes, and the byte behind the colon that ends it.
  private func targetName(from start: Int, to end: Int) -> (text: Range<Int>, end: Int)? {
    var index = start
    var escaped = -1
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        escaped = index + 1
        index += 2
        continue
      }
      let isEnd = bytes[index] == UInt8(ascii: ":") && (index + 1 == end || bytes[index + 1] == Characters.space)
      if isEnd, let name = targetName(start..<index, escaped: escaped) { return (name, index + 1) }
      index += 1
    }
    return nil
  }

  /// The name before a colon, or nil where the colon does not end it: it stands behind another one, or in backquotes.
  private func targetName(_ range: Range<Int>, escaped: Int) -> Range<Int>? {
    var name = range
    if name.count > 1, bytes[name.upperBound - 1] == Characters.space { name.removeLast() }
    guard let last = name.last, bytes[last] != Characters.space else { return nil }
    guard bytes[name.lowerBound] == UInt8(ascii: "`") else {
      return bytes[last] == UInt8(ascii: ":") && last != escaped ? nil : name
    }
    name = name.dropFirst().dropLast()
    guard let end = name.last, bytes[last] == UInt8(ascii: "`"), last != escaped else { return nil }
    return bytes[end] == Characters.space || bytes[name.lowerBound] == Characters.space ? nil : name
  }

  /// A name without the backslashes that escape its characters.
  private func unescaped(_ text: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var isEscaped = false
    for byte in text {
      if byte == UInt8(ascii: "\\"), !isEscaped {
        isEscaped = true
        continue
      }
      if !isEscaped || byte != Characters.space { result.append(byte) }
      isEscaped = false
    }
    return String(decoding: result, as: UTF8.self)
  }
}
