import APIModel

/// What the templates see of an open enumeration.
struct EnumerationView {
  let plan: EnumerationPlan
  let templates: TemplateSet

  /// The enumeration as a declaration, with spaces before each line.
  func declaration(in indentation: Int) -> SwiftText {
    let values = SwiftText.joined(plan.cases.map { .member($0.name) }, separator: ", ")
    let width = "  public static var documentedValues: [Self] { [] }".utf8.count + indentation + values.width
    let isLong = width > ParameterList.width
    let entries = TemplateContext([
      "documentation": .text(documentation),
      "name": .text(.declaration(plan.name)),
      "rawType": .text(.type(plan.rawType)),
      "cases": .list(
        plan.cases.compactMap { value in
          SwiftText.rawValue(value.value.wire, as: plan.rawType).map { context(of: value, $0) }
        }
      ),
      "documentedValues": .text(
        isLong ? ParameterList.lines(plan.cases.map { .member($0.name) }, indentation: 2, margin: indentation) : values
      ),
      "patterns": .text(patterns),
    ])
    return templates.render(.enumeration, entries, indentation: indentation).withoutFinalLineFeed
  }

  private var documentation: SwiftText {
    let forms = plan.patterns.map { "Also \(DocumentationText.code($0.wire))\($0.meaning.map { ": \($0)" } ?? "")." }
    let lines = [plan.documentation].compactMap { $0 } + forms
    return .documentation(lines.isEmpty ? [] : [DocumentationText(lines.joined(separator: "\n"))], indentation: 0)
  }

  private var patterns: SwiftText {
    .joined(
      plan.patterns.compactMap(\.pattern).map { SwiftText("Pattern(") + .stringLiteral($0) + SwiftText(")") },
      separator: ", "
    )
  }

  private func context(of plan: CasePlan, _ rawValue: SwiftText) -> TemplateContext {
    TemplateContext([
      "documentation": .text(
        .documentation(FieldDocumentation.text(of: plan.value, name: plan.name), indentation: 2)
      ),
      "name": .text(.declaration(plan.name)),
      "value": .text(rawValue),
    ])
  }
}
