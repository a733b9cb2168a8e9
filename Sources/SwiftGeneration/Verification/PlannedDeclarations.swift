extension ObjectView {
  /// What the struct and its validation declare besides what the templates say in so many words.
  var plannedDeclarations: [Declaration] {
    let name = plan.name.text
    let properties = plan.properties.map(\.name) + [plan.additional?.name].compactMap { $0 }
    return [Declaration("struct", name), Declaration("extension", name)]
      + properties.map { Declaration("var", $0.text, in: name) }
      + plan.nested.flatMap { EnumerationView(plan: $0, templates: templates).plannedDeclarations(in: name) }
      + emitter.constants.map { Declaration("let", $0.name.text, in: name) }
  }
}

extension EnumerationView {
  /// What the enumeration declares besides what the template says in so many words.
  func plannedDeclarations(in owner: String = "") -> [Declaration] {
    let path = owner.isEmpty ? plan.name.text : "\(owner).\(plan.name)"
    return [Declaration("struct", plan.name.text, in: owner)]
      + plan.cases.map { Declaration("var", $0.name.text, in: path) }
  }
}

extension CallView {
  /// What the call, its extensions and the client's method declare besides what the templates say in so many words.
  var plannedDeclarations: [Declaration] {
    let name = plan.name.text
    let properties = plan.parameters.map(\.property.name) + [plan.body?.name].compactMap { $0 }
    let extensions = [!emitter.statements.isEmpty, plan.paging != nil].filter { $0 }
    return [Declaration("struct", name)]
      + properties.map { Declaration("var", $0.text, in: name) }
      + plan.nested.flatMap { EnumerationView(plan: $0, templates: templates).plannedDeclarations(in: name) }
      + extensions.map { _ in Declaration("extension", name) }
      + emitter.constants.map { Declaration("let", $0.name.text, in: name) }
      + pagingDeclarations
      + [Declaration("extension", client.text), Declaration("func", plan.method.text, in: client.text)]
  }

  private var pagingDeclarations: [Declaration] {
    guard let paging = plan.paging, paging.position.name.text != paging.scheme.requirement else { return [] }
    return [Declaration("var", paging.scheme.requirement, in: plan.name.text)]
  }
}

extension ClientView {
  /// What the client declares besides what the template says in so many words.
  var plannedDeclarations: [Declaration] { [Declaration("struct", names.client.text)] }
}
