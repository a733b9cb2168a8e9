/// How a title is marked: titles of one level are all marked alike.
struct TitleStyle: Equatable {
  var character: UInt8
  var hasOverline: Bool
}

extension PageReader {
  /// Reads a title with a line under it, or gives nil where the line is too short to be one, so that it is text.
  ///
  /// - Returns: The line behind the title.
  mutating func readUnderlinedTitle(at line: Int, depth: Int) -> Int? {
    let underline = textRange(line + 1)
    if width(ofTitle: line) > underline.count {
      guard underline.count >= 4 else { return nil }
      report(.rstMalformedTitle, at: line + 1, "the underline is shorter than the title; make it as long")
    }
    guard depth == 0 else {
      report(.rstMalformedTitle, at: line, "no section can begin here; unindent the title or leave out its underline")
      add(.paragraph, at: line, lines: line..<line + 1)
      return line + 2
    }
    beginSection(title: line, at: line, TitleStyle(character: bytes[underline.lowerBound], hasOverline: false))
    return line + 2
  }

  /// Reads a line of one punctuation character: the line above a title, a transition, or text if it is short.
  mutating func readAdornment(at line: Int, limit: Int, depth: Int) -> Int {
    let isShort = textRange(line).count < 4
    guard depth == 0 else {
      if isShort { return readText(at: line, limit: limit, depth: depth) }
      leftOut += 1
      report(.rstMalformedTitle, at: line, "no section or transition can stand here; unindent it or leave it out")
      return line + 1
    }
    if line + 1 >= limit || isBlank(line + 1) {
      if isShort { return readText(at: line, limit: limit, depth: depth) }
      add(.transition, at: line, lines: line..<line)
      return line + 1
    }
    if let problem = problemOfOverlinedTitle(at: line, limit: limit) {
      if isShort { return readText(at: line, limit: limit, depth: depth) }
      report(.rstMalformedTitle, at: line, problem.message)
      return problem.end
    }
    return readOverlinedTitle(at: line, limit: limit, depth: depth)
  }

  private mutating func readOverlinedTitle(at line: Int, limit: Int, depth: Int) -> Int {
    let overline = textRange(line)
    if width(ofTitle: line + 1) > overline.count {
      if overline.count < 4 { return readText(at: line, limit: limit, depth: depth) }
      report(.rstMalformedTitle, at: line, "the lines around the title are shorter than the title; make them as long")
    }
    let title = textRange(line + 1)
    removeMarker(skipSpaces(from: title.lowerBound, to: title.upperBound) - title.lowerBound, from: line + 1)
    beginSection(title: line + 1, at: line, TitleStyle(character: bytes[overline.lowerBound], hasOverline: true))
    return line + 3
  }

  private func problemOfOverlinedTitle(at line: Int, limit: Int) -> (message: String, end: Int)? {
    if !isIndented(line + 1), isAdornment(textRange(line + 1)) {
      return ("a title or a transition cannot have two lines above it; remove one", line + 2)
    }
    guard line + 2 < limit else { return ("the title has no line below it; add one", limit) }
    let underline = textRange(line + 2)
    guard !underline.isEmpty, isAdornment(underline) else {
      return ("the title has no line below it; add one", line + 3)
    }
    guard bytes[textRange(line)].elementsEqual(bytes[underline]) else {
      return ("the lines above and below the title differ; make them alike", line + 3)
    }
    return nil
  }

  private mutating func beginSection(title: Int, at line: Int, _ style: TitleStyle) {
    let level: Int
    if let known = titleStyles.firstIndex(of: style) {
      level = known + 1
    } else {
      level = titleStyles.count + 1
      // A new kind of line is allowed only below the deepest level so far.
      if level == sectionLevel + 1 { titleStyles.append(style) }
    }
    guard level <= min(sectionLevel + 1, titleStyles.count) else {
      report(.rstTitleLevel, at: title, "the title is marked as no section here can be; use the line of its siblings")
      return
    }
    closeSections(downTo: level - 1)
    open(.section, at: title, lines: LineSpan(title..<title + 1), payload: level)
    checkInlineMarkup(title..<title + 1)
  }

  /// The level of the section that is being read, or 0 before the first.
  private var sectionLevel: Int {
    nodes[Int(current)].kind == .section ? Int(nodes[Int(current)].payload) : 0
  }

  /// Ends all sections deeper than a level.
  mutating func closeSections(downTo level: Int) {
    while sectionLevel > level { close() }
  }

  /// How many columns a title takes.
  private func width(ofTitle line: Int) -> Int {
    let range = textRange(line)
    if isASCII { return range.count }
    return bytes.withUnsafeBufferPointer { page in
      var width = 0
      var index = range.lowerBound
      while index < range.upperBound, let scalar = page.scalar(at: index, end: range.upperBound) {
        width += Characters.isWide(scalar.value) ? 2 : Characters.isCombining(scalar.value) ? 0 : 1
        index += scalar.length
      }
      return width
    }
  }
}
