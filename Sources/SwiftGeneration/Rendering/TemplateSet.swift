public import Diagnostics

/// The templates of a run: those that come with the generator, some of them replaced by the user's.
public struct TemplateSet: Sendable {
  private let templates: [TemplateName: Template]
  /// Holds what the templates make against what was planned.
  let structure: StructureCheck

  /// Parses the templates and holds each against its contract.
  ///
  /// - Parameter overrides: Replacements for single templates, with the path of each for diagnostics.
  /// - Throws: All that is wrong with the templates, with file, line and column.
  public init(overriding overrides: [TemplateName: (text: String, file: String)] = [:]) throws(DiagnosticError) {
    var collector = DiagnosticCollector()
    var templates: [TemplateName: Template] = [:]
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

  private static func parse(_ text: String, file: String, into collector: inout DiagnosticCollector) -> Template? {
    do throws(TemplateProblem) {
      return try Template(text)
    } catch {
      collector.error(.templateSyntax, error.message, at: SourceRange(file: file, start: error.position))
      return nil
    }
  }
}
