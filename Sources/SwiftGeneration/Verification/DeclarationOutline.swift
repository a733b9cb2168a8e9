/// The declarations of a file, read from its tokens.
struct DeclarationOutline {
  /// The declarations, in the order of the file.
  private(set) var declarations: [Declaration] = []
  /// The bracket that is not closed, or closes nothing; nil where all are in balance.
  private(set) var unbalanced: SwiftToken?

  private let bytes: ContiguousArray<UInt8>
  private var scopes: [Scope] = []
  private var awaited: Awaited?
  private var previous: SwiftToken?

  /// A pair of brackets.
  private struct Scope {
    var closing: UInt8
    /// The type whose body it is; nil for code, parameters and literals.
    var type: String?
    var opening: SwiftToken
  }

  /// A keyword whose name, or the name of a type whose body, comes next.
  private enum Awaited {
    case name(DeclarationKeyword)
    case body(type: String)
  }

  /// Reads the declarations of a text.
  ///
  /// - Throws: Where the text is no sequence of tokens.
  init(of text: String) throws(SwiftTokenProblem) {
    bytes = ContiguousArray(text.utf8)
    try SwiftTokenizer.read(bytes) { token in
      guard token.kind != .comment, unbalanced == nil else { return }
      read(token)
      previous = token
    }
    unbalanced = unbalanced ?? scopes.last?.opening
  }

  /// The name of the type whose body is being read; nil inside code.
  private var owner: String? { scopes.isEmpty ? "" : scopes.last?.type }

  private mutating func read(_ token: SwiftToken) {
    switch token.kind {
    case .identifier: if let owner { readWord(token, in: owner) }
    case .punctuation: readSign(token)
    case .directive: declarations.append(Declaration(text(of: token.range), "", in: owner ?? "code"))
    case .string, .number, .comment: break
    }
  }

  private mutating func readWord(_ token: SwiftToken, in owner: String) {
    if case .name(let keyword)? = awaited {
      declare(keyword, name(in: token), in: owner)
    } else if previous.map({ bytes[$0.range.lowerBound] == UInt8(ascii: ".") }) != true,
      let keyword = DeclarationKeyword(bytes[token.range])
    {
      guard keyword.isNamed else { return declarations.append(Declaration(keyword.text, "", in: owner)) }
      awaited = .name(keyword)
    }
  }

  private mutating func declare(_ keyword: DeclarationKeyword, _ name: String, in owner: String) {
    declarations.append(Declaration(keyword.text, name, in: owner))
    awaited = keyword.isType ? .body(type: owner.isEmpty ? name : "\(owner).\(name)") : nil
  }

  /// The name that a token is, without back quotes.
  private func name(in token: SwiftToken) -> String {
    let isQuoted = bytes[token.range.lowerBound] == UInt8(ascii: "`")
    return text(of: isQuoted ? token.range.dropFirst().dropLast() : token.range)
  }

  private mutating func readSign(_ token: SwiftToken) {
    let sign = bytes[token.range.lowerBound]
    switch sign {
    case UInt8(ascii: "{"): scopes.append(Scope(closing: UInt8(ascii: "}"), type: takeBody(), opening: token))
    case UInt8(ascii: "("): scopes.append(Scope(closing: UInt8(ascii: ")"), type: nil, opening: token))
    case UInt8(ascii: "["): scopes.append(Scope(closing: UInt8(ascii: "]"), type: nil, opening: token))
    case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      if scopes.popLast()?.closing != sign { unbalanced = token }
    case UInt8(ascii: ";"): declarations.append(Declaration(";", "", in: owner ?? "code"))
    default: break
    }
  }

  /// The type whose body begins, if one is awaited.
  private mutating func takeBody() -> String? {
    guard case .body(let type)? = awaited else { return nil }
    awaited = nil
    return type
  }

  private func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
