/// What the templates see of the second names of a file's types.
struct AliasesView {
  let plans: [AliasPlan]
  let templates: TemplateSet

  /// The aliases, together one declaration of a file; none where there are no aliases.
  func declarations() -> [SwiftText] {
    guard !plans.isEmpty else { return [] }
    let aliases = plans.map { plan in
      TemplateContext(["name": .text(.declaration(plan.name)), "type": .text(.type(plan.target))])
    }
    return [templates.render(.aliases, TemplateContext(["aliases": .list(aliases)]))]
  }

  /// What they declare.
  var plannedDeclarations: [Declaration] { plans.map { Declaration("typealias", $0.name.text) } }
}
