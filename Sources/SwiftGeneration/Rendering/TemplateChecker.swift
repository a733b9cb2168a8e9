public import Diagnostics

/// Holds a template against its contract: a name that no context has prints nothing, and a misspelt name would go
/// unnoticed until someone misses a line.
struct TemplateChecker {
  private let file: String
  private var scopes: [(name: String, contract: TemplateContract)]
  private(set) var diagnostics = DiagnosticCollector()

  /// Checks all tags of a template.
  ///
  /// - Parameters:
  ///   - template: The text.
  ///   - contract: What it may name.
  ///   - file: What to call it in diagnostics.
  init(_ template: String, contract: TemplateContract, file: String) {
    self.file = file
    scopes = [("", contract)]
    do throws(TemplateProblem) {
      for case .tag(let tag) in try TemplateSyntax.pieces(of: template) { check(tag) }
    } catch {
      diagnostics.error(.templateSyntax, error.message, at: SourceRange(file: file, start: error.position))
      return
    }
    if scopes.count > 1, let open = scopes.last {
      diagnostics.error(
        .templateSection,
        "section '\(open.name)' is not closed",
        at: SourceRange(file: file, start: .start)
      )
    }
  }

  private mutating func check(_ tag: TemplateTag) {
    switch tag.kind {
    case .comment, .pragma: break
    case .variable: lookUp(tag)
    case .section, .invertedSection: open(tag)
    case .end: close(tag)
    case .partial, .other:
      diagnostics.error(
        .templateTag,
        "templates have no partials, inheritance, raw values or other delimiters here; '\(tag.name)' is one of these",
        at: range(of: tag)
      )
    }
  }

  private mutating func open(_ tag: TemplateTag) {
    var contract = TemplateContract(texts: [])
    if case .list(let inner)? = lookUp(tag), tag.kind == .section { contract = inner }
    scopes.append((tag.name, contract))
  }

  private mutating func close(_ tag: TemplateTag) {
    guard scopes.count > 1, scopes.last?.name == tag.name else {
      diagnostics.error(.templateSection, "'\(tag.name)' closes a section that is not open here", at: range(of: tag))
      return
    }
    scopes.removeLast()
  }

  @discardableResult
  private mutating func lookUp(_ tag: TemplateTag) -> TemplateContract.Entry? {
    for scope in scopes.reversed() {
      if let entry = scope.contract.entries[tag.name] { return entry }
    }
    let known = scopes.flatMap(\.contract.entries.keys).sorted()
    diagnostics.error(
      .templateName,
      "unknown name '\(tag.name)'; this template can use \(known.joined(separator: ", "))",
      at: range(of: tag)
    )
    return nil
  }

  private func range(of tag: TemplateTag) -> SourceRange { SourceRange(file: file, start: tag.position) }
}

extension DiagnosticID {
  /// A template cannot be parsed.
  public static let templateSyntax = DiagnosticID("template.syntax")
  /// A section of a template is not closed, or closed without being open.
  public static let templateSection = DiagnosticID("template.section")
  /// A template uses a kind of tag that is not supported here.
  public static let templateTag = DiagnosticID("template.tag")
  /// A template names something that is not in its contract.
  public static let templateName = DiagnosticID("template.unknown-name")
}
