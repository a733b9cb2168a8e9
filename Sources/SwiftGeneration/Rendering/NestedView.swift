/// What the templates see of the enumerations inside a type.
struct NestedView {
  let plans: [EnumerationPlan]
  let templates: TemplateSet

  /// The declarations, all second names together before the others.
  var contexts: [TemplateContext] {
    let declared = plans.filter { $0.original == nil }.map { EnumerationView(plan: $0, templates: templates) }
    let declarations = aliases + declared.map { $0.declaration(in: 2) }
    return declarations.map { TemplateContext(["declaration": .text($0)]) }
  }

  private var aliases: [SwiftText] {
    let aliases = plans.compactMap { plan in
      plan.original.map { TemplateContext(["name": .text(.declaration(plan.name)), "type": .text(.type($0))]) }
    }
    guard !aliases.isEmpty else { return [] }
    let entries = TemplateContext(["aliases": .list(aliases)])
    return [templates.render(.aliases, entries, indentation: 2).withoutFinalLineFeed]
  }

  /// What the enumerations declare in a type besides what the templates say in so many words.
  func plannedDeclarations(in owner: SwiftName) -> [Declaration] {
    plans.filter { $0.original != nil }.map { Declaration("typealias", $0.name.text, in: owner.text) }
      + plans.filter { $0.original == nil }
      .flatMap { EnumerationView(plan: $0, templates: templates).plannedDeclarations(in: owner.text) }
  }
}
