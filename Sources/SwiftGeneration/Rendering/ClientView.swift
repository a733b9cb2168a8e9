import APIModel

/// What the templates see of a service's client.
struct ClientView {
  let service: Service
  let names: ServiceNames
  let templates: TemplateSet

  func declaration() -> SwiftText { templates.render(.client, context) }

  private var context: TemplateContext {
    let sentences = ["Calls the operations of \(service.name).", service.documentation].compactMap { $0 }
    let credentials = service.credentials.map { DocumentationText.code($0) }.joined(separator: " or ")
    return TemplateContext([
      "documentation": .text(.documentation(sentences.map { DocumentationText($0) }, indentation: 0)),
      "name": .text(.declaration(names.client)),
      "credentials": .text(.comment(DocumentationText(credentials))),
      "configured": .list(configured),
      "groups": .list(names.groups.map { context(of: $0) }),
      "hasGroups": .flag(!names.groups.isEmpty),
      "hasConfigured": .flag(!service.configured.isEmpty),
    ])
  }

  private func context(of group: OperationGroup) -> TemplateContext {
    let title = group.name.split(separator: "_").joined(separator: " ")
    let text = DocumentationText("The operations of \(DocumentationText.code(title)).")
    return TemplateContext([
      "documentation": .text(.documentation([text], indentation: 0)),
      "protocol": .text(.declaration(group.type)),
      "property": .text(.declaration(group.property)),
    ])
  }

  private var configured: [TemplateContext] {
    var members = MemberNames(owner: service.name, enclosing: names.client, module: names.module)
    for name in ["endpoint", "headers", "transport", "configuration", "core"] { _ = members.property(name) }
    return service.configured.map { name in
      let text = DocumentationText("The \(DocumentationText.code(name)) of calls that do not give one.")
      return TemplateContext([
        "name": .text(.declaration(members.property(name))),
        "wireName": .text(.stringLiteral(name)),
        "text": .text(.comment(text)),
      ])
    }
  }
}
