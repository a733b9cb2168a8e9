public import Diagnostics
import Mustache

/// The templates of a run: those that come with the generator, some of them replaced by the user's.
public struct TemplateSet: Sendable {
  private let templates: [TemplateName: MustacheTemplate]
  /// Holds what the templates make against what was planned.
  let structure: StructureCheck

  /// Parses the templates and holds each against its contract.
  ///
  /// - Parameter overrides: Replacements for single templates, with the path of each for diagnostics.
  /// - Throws: All that is wrong with the templates, with file, line and column.
  public init(overriding overrides: [TemplateName: (text: String, file: String)] = [:]) throws(DiagnosticError) {
    var collector = DiagnosticCollector()
    var templates: [TemplateName: MustacheTemplate] = [:]
    var texts: [String] = []
    for name in TemplateName.allCases {
      let override = overrides[name]
      let file = override?.file ?? "Templates/swift/\(name.fileName)"
      let text = override?.text ?? BuiltinTemplates.text(of: name)
      texts.append(text)
      // The generator's own templates are held against their contracts by its tests.
      let checker = override.map { TemplateChecker($0.text, contract: .of(name), file: $0.file) }
      if let found = checker?.diagnostics { collector.merge(found) }
      if checker?.diagnostics.hasErrors != true { templates[name] = Self.parse(text, file: file, into: &collector) }
    }
    if collector.hasErrors { throw DiagnosticError(collector.sorted) }
    self.templates = templates
    structure = StructureCheck(templates: texts)
  }

  /// Writes a template with a context.
  ///
  /// - Parameters:
  ///   - name: The template.
  ///   - context: What its names stand for.
  ///   - indentation: How many spaces to put before each line.
  /// - Returns: The rendered text.
  func render(_ name: TemplateName, _ context: TemplateContext, indentation: Int = 0) -> SwiftText {
    .rendered(templates[name]?.render(context) ?? "", indentation: indentation)
  }

  private static func parse(
    _ text: String,
    file: String,
    into collector: inout DiagnosticCollector
  ) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: plainText + text)
    } catch {
      let place = (error as? MustacheTemplate.ParserError)?.context
      let position = SourcePosition(
        line: max(1, (place?.lineNumber ?? 2) - 1),
        column: max(1, place?.columnNumber ?? 1)
      )
      collector.error(
        .templateSyntax,
        "the template cannot be parsed: \(error)",
        at: SourceRange(file: file, start: position)
      )
      return nil
    }
  }

  /// Keeps the engine from writing `&lt;` for `<`: the text of a context is Swift already.
  private static let plainText = "{{% CONTENT_TYPE: TEXT }}\n"
}
