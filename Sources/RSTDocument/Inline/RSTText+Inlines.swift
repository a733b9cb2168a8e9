import Diagnostics

extension RSTText {
  /// Its pieces, each of one kind of markup.
  public var inlines: [RSTInline] {
    let bytes = TextBytes(storage.lines[lines.range])
    return bytes.read(from: storage.bytes) { text, range in
      var result: [RSTInline] = []
      var places = TextPlaces(bytes)
      var columns = ColumnCounter(storage)
      forEachPiece(text, range) { token, piece in
        guard let content = content(of: token, piece, text) else { return }
        let (offset, number) = places.place(of: piece.lowerBound)
        result.append(RSTInline(content, at: columns.position(of: offset, line: number)))
      }
      return result
    }
  }

  /// The text without any markup, its lines separated by line feeds.
  public var plainText: String {
    TextBytes(storage.lines[lines.range]).read(from: storage.bytes) { text, range in
      guard text.mayHaveMarkup(range) else { return String(decoding: text[range], as: UTF8.self) }
      var result = ""
      forEachPiece(text, range) { token, piece in
        guard let content = content(of: token, piece, text) else { return }
        result += RSTInline(content, at: .start).plainText
      }
      return result
    }
  }

  /// Calls a function with each markup, and with the text before, between and behind markup.
  private func forEachPiece(
    _ text: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>,
    _ body: (InlineToken?, Range<Int>) -> Void
  ) {
    var scanner = InlineScanner(text, range)
    scanner.scan()
    var start = range.lowerBound
    for token in scanner.tokens where isMarkup(token, text) {
      if start < token.whole.lowerBound { body(nil, start..<token.whole.lowerBound) }
      body(token, token.whole)
      start = token.whole.upperBound
    }
    if start < range.upperBound { body(nil, start..<range.upperBound) }
  }

  /// What a piece is, or nil where it is text of which escapes leave nothing.
  private func content(
    of token: InlineToken?,
    _ piece: Range<Int>,
    _ text: UnsafeBufferPointer<UInt8>
  ) -> RSTInline.Content? {
    guard let token else {
      let plain = text.unescaped(piece)
      return plain.isEmpty ? nil : .text(plain)
    }
    switch token.kind {
    case .strong: return .strong(text.unescaped(token.content))
    case .emphasis: return .emphasis(text.unescaped(token.content))
    case .literal: return .literal(String(decoding: text[token.content], as: UTF8.self))
    case .substitution: return .substitution(text.unescaped(token.content))
    case .target: return .target(text.unescaped(token.content))
    case .footnote: return .footnote(text.unescaped(token.content))
    case .interpreted: return interpreted(token, text)
    case .named, .anonymous: return .reference(phrase(token, text))
    case .unclosed: return .text(text.unescaped(token.content))
    }
  }

  /// Whether a token is more than text: a word that ends with an underscore is a reference only if the page has what
  /// it names.
  private func isMarkup(_ token: InlineToken, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch token.kind {
    case .unclosed: return false
    case .named:
      let reference = phrase(token, text)
      guard reference.kind == .named else { return true }
      let name = normalizedLabel(reference.target)
      return storage.labels[name] != nil || storage.titles.contains(name)
    default: return true
    }
  }

  private func interpreted(_ token: InlineToken, _ text: UnsafeBufferPointer<UInt8>) -> RSTInline.Content {
    let role = String(decoding: text[token.role], as: UTF8.self).lowercased()
    let kind: RSTReference.Kind
    switch role {
    case "ref", "std:ref", "numref", "std:numref": kind = .label
    case "doc", "std:doc": kind = .document
    default: return .role(name: role, text: text.unescaped(token.content))
    }
    guard let target = text.angleBrackets(in: token.content, needsBlank: false) else {
      let label = text.unescaped(token.content)
      return .reference(RSTReference(kind, text: label, target: label))
    }
    let shown = text.unescaped(token.content.lowerBound..<target.text)
    return .reference(RSTReference(kind, text: shown, target: text.unescaped(target.inside)))
  }

  /// `` `text <address>`__ ``, `` `text <name_>`_ ``, `name_` and the like.
  private func phrase(_ token: InlineToken, _ text: UnsafeBufferPointer<UInt8>) -> RSTReference {
    let isPhrase = token.content.lowerBound > token.whole.lowerBound
    guard isPhrase, let target = text.angleBrackets(in: token.content, needsBlank: true) else {
      let name = text.unescaped(token.content)
      return RSTReference(
        token.kind == .named ? .named : .anonymous,
        text: name,
        target: token.kind == .named ? name : ""
      )
    }
    var address = text.unescaped(target.inside)
    var kind = RSTReference.Kind.link
    let isName = address.hasSuffix("_") && !address.contains(":") && !address.hasPrefix("#")
    if isName, text[target.inside.upperBound - 2] != UInt8(ascii: "\\") {
      address.removeLast()
      kind = .named
    } else {
      address.removeAll { $0.isWhitespace }
    }
    let shown = text.unescaped(token.content.lowerBound..<target.text)
    return RSTReference(kind, text: shown.isEmpty ? address : shown, target: address)
  }
}
