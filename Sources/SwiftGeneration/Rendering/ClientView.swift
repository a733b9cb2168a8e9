import APIModel

/// What the templates see of a service's client.
struct ClientView {
  let service: Service
  let names: ServiceNames
  let templates: TemplateSet
  /// The names of the parameters that the client is configured with, in the order of the service.
  private let configuredNames: [SwiftName]
  /// Names of parameters that had to differ from the expected ones.
  let changes: [NameChange]

  init(service: Service, names: ServiceNames, templates: TemplateSet) {
    (self.service, self.names, self.templates) = (service, names, templates)
    var members = MemberNames(
      owner: service.name,
      subject: .parameter,
      enclosing: names.client,
      module: names.module,
      reserved: ["endpoint", "headers", "transport", "configuration", "core"]
    )
    configuredNames = service.configured.map { members.property($0) }
    changes = members.changes
  }

  func declaration() -> SwiftText { templates.render(.client, context) }

  private var context: TemplateContext {
    let sentences = ["Calls the operations of \(service.name).", service.documentation].compactMap { $0 }
    let credentials = service.credentials.map { DocumentationText.code($0) }.joined(separator: " or ")
    return TemplateContext([
      "documentation": .text(.documentation(sentences.map { DocumentationText($0) }, indentation: 0)),
      "name": .text(.declaration(names.client)),
      "conformances": .text(conformances),
      "credentials": .text(.comment(DocumentationText(credentials))),
      "configured": .list(configured),
      "groups": .list(names.groups.map { context(of: $0) }),
      "hasGroups": .flag(!names.groups.isEmpty),
      "hasConfigured": .flag(!service.configured.isEmpty),
    ])
  }

  private func context(of group: OperationGroup) -> TemplateContext {
    let title = group.name.split(separator: "_").joined(separator: " ")
    let owner = title.isEmpty ? "a group without a name" : DocumentationText.code(title)
    let text = DocumentationText("The operations of \(owner).")
    return TemplateContext([
      "documentation": .text(.documentation([text], indentation: 0)),
      "protocol": .text(.declaration(group.type)),
      "property": .text(.declaration(group.property)),
    ])
  }

  private var configured: [TemplateContext] {
    zip(service.configured, configuredNames).map { name, swiftName in
      let text = DocumentationText("The \(DocumentationText.code(name)) of calls that do not give one.")
      return TemplateContext([
        "name": .text(.declaration(swiftName)),
        "wireName": .text(.stringLiteral(name)),
        "text": .text(.comment(text)),
      ])
    }
  }

  /// The protocols of the client, on lines of their own where they do not fit beside its name.
  private var conformances: SwiftText {
    let protocols = [SwiftText("ServiceClient")] + names.groups.map { .declaration($0.type) }
    let oneLine = SwiftText(" ") + .joined(protocols, separator: ", ")
    let used = "public struct : {".utf8.count + names.client.text.utf8.count
    if used + oneLine.width <= ParameterList.width { return oneLine }
    return ParameterList.lines(protocols, indentation: 0, margin: 0).withoutFinalLineFeed
  }
}
