public import Diagnostics

/// A piece of text with one kind of markup.
public struct RSTInline: Hashable, Sendable {
  /// What the piece is.
  public enum Content: Hashable, Sendable {
    /// Text without markup.
    case text(String)
    /// `**strong**`
    case strong(String)
    /// `*emphasis*`
    case emphasis(String)
    /// A literal in double backquotes.
    case literal(String)
    /// A reference to a label, a page or an address.
    case reference(RSTReference)
    /// Text in another role than those of references, such as `:guilabel:`; the name is empty where none is given.
    case role(name: String, text: String)
    /// `|name|`
    case substitution(String)
    /// A target inside the text.
    case target(String)
    /// `[1]_`
    case footnote(String)
  }

  /// What the piece is.
  public var content: Content
  /// Where its markup begins.
  public var position: SourcePosition

  /// Makes a piece of text.
  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// The text of the piece without its markup; a substitution's name.
  public var plainText: String {
    switch content {
    case .text(let text), .strong(let text), .emphasis(let text), .literal(let text): text
    case .reference(let reference): reference.text
    case .role(_, let text): text
    case .substitution(let name), .target(let name), .footnote(let name): name
    }
  }
}

/// A reference to a label, a page or an address.
public struct RSTReference: Hashable, Sendable {
  /// How a reference names its target.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The role `ref`: the target is a label of this or of another page.
    case label
    /// The role `doc`: the target is the path of a page.
    case document
    /// `Name_`, also in backquotes: the target is a label of this page.
    case named
    /// `Name__`, also in backquotes: the target is the next anonymous one of this page, and has no name.
    case anonymous
    /// An address in angle brackets; one that begins with `#` is a label of this page.
    case link
  }

  /// How it names its target.
  public var kind: Kind
  /// What the reader of the page sees; the target where the page gives no text.
  public var text: String
  /// The target as it is written; empty where the reference is anonymous.
  public var target: String

  /// Makes a reference.
  public init(_ kind: Kind, text: String, target: String) {
    self.kind = kind
    self.text = text
    self.target = target
  }

  /// The label it refers to, without `#`, or nil where it refers to a page or an address.
  public var label: String? {
    switch kind {
    case .label, .named: target
    case .link where target.hasPrefix("#"): String(target.dropFirst())
    case .link, .document, .anonymous: nil
    }
  }
}
