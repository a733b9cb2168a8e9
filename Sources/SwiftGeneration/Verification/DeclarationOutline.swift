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

  /// What a word declares.
  private enum Subject {
    case type, named, unnamed
  }

  private static let subjects: [String: Subject] = [
    "actor": .type, "class": .type, "enum": .type, "extension": .type, "protocol": .type, "struct": .type,
    "associatedtype": .named, "case": .named, "func": .named, "import": .named, "let": .named, "macro": .named,
    "operator": .named, "precedencegroup": .named, "typealias": .named, "var": .named,
    "deinit": .unnamed, "init": .unnamed, "subscript": .unnamed,
  ]

  /// A pair of brackets.
  private struct Scope {
    var closing: UInt8
    /// The type whose body it is; nil for code, parameters and literals.
    var type: String?
    var opening: SwiftToken
  }

  /// A keyword whose name, or the name of a type whose body, comes next.
  private enum Awaited {
    case name(keyword: String)
    case body(type: String)
  }

  /// Reads the declarations of a text.
  ///
  /// - Throws: Where the text is no sequence of tokens.
  init(of text: String) throws(SwiftTokenProblem) {
    bytes = ContiguousArray(text.utf8)
    for token in try SwiftTokenizer.tokens(of: bytes) where token.kind != .comment {
      read(token)
      if unbalanced != nil { return }
      previous = token
    }
    unbalanced = scopes.last?.opening
  }

  /// The name of the type whose body is being read; nil inside code.
  private var owner: String? { scopes.isEmpty ? "" : scopes.last?.type }

  private mutating func read(_ token: SwiftToken) {
    switch token.kind {
    case .identifier: if let owner { readWord(text(of: token), in: owner) }
    case .punctuation: readSign(token)
    case .directive: declarations.append(Declaration(text(of: token), "", in: owner ?? "code"))
    case .string, .number, .comment: break
    }
  }

  private mutating func readWord(_ word: String, in owner: String) {
    if case .name(let keyword)? = awaited {
      let name = word.hasPrefix("`") ? String(word.dropFirst().dropLast()) : word
      declarations.append(Declaration(keyword, name, in: owner))
      let path = owner.isEmpty ? name : "\(owner).\(name)"
      awaited = Self.subjects[keyword] == .type ? .body(type: path) : nil
    } else if previous.map({ bytes[$0.range.lowerBound] == UInt8(ascii: ".") }) == true {
      return
    } else {
      switch Self.subjects[word] {
      case .type, .named: awaited = .name(keyword: word)
      case .unnamed: declarations.append(Declaration(word, "", in: owner))
      case nil: break
      }
    }
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

  private func text(of token: SwiftToken) -> String { String(decoding: bytes[token.range], as: UTF8.self) }
}
