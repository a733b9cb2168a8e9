extension ObjectView {
  /// What the struct and its validation declare besides what the templates say in so many words.
  var plannedDeclarations: [Declaration] {
    let name = plan.name.text
    let properties = plan.properties.map(\.name) + [plan.additional?.name].compactMap { $0 }
    return [Declaration("struct", name)]
      + properties.map { Declaration("var", $0.text, in: name) }
      + validation.plannedDeclarations(in: name)
      + nested.plannedDeclarations(in: plan.name)
  }
}

extension ValidationView {
  /// What the method for the validation declares, if there is one.
  func plannedDeclarations(in owner: String) -> [Declaration] {
    guard !emitter.statements.isEmpty else { return [] }
    return emitter.constants.map { Declaration("let", $0.name.text, in: owner) }
      + [Declaration("func", "\(function)", in: owner)]
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
    let owner = names.owner(ofMethodFor: plan.operation).text
    let properties = plan.parameters.map(\.property.name) + [plan.body?.name].compactMap { $0 }
    return [Declaration("struct", name)]
      + properties.map { Declaration("var", $0.text, in: name) }
      + validation.plannedDeclarations(in: name)
      + pagingDeclarations
      + nested.plannedDeclarations(in: plan.name)
      + [Declaration("extension", owner), Declaration("func", plan.method.text, in: owner)]
  }

  private var pagingDeclarations: [Declaration] {
    guard let paging = plan.paging, paging.position.name.text != paging.scheme.requirement else { return [] }
    return [Declaration("var", paging.scheme.requirement, in: plan.name.text)]
  }
}

extension ClientView {
  /// What the client declares besides what the template says in so many words.
  var plannedDeclarations: [Declaration] {
    let client = names.client.text
    let extensions = names.groups.isEmpty ? [] : [Declaration("extension", client)]
    return [Declaration("struct", client)] + extensions
      + names.groups.flatMap { group in
        [Declaration("protocol", group.type.text), Declaration("var", group.property.text, in: client)]
      }
  }
}
