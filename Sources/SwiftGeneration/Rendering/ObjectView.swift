import APIModel

/// What the templates see of a struct for an object.
struct ObjectView {
  let plan: ObjectPlan
  let templates: TemplateSet

  /// The struct and its validation, as declarations of a file.
  func declarations() -> [SwiftText] {
    [templates.render(.object, object), templates.render(.validation, validation)]
  }

  private var object: TemplateContext {
    let additional = plan.additional
    return TemplateContext([
      "documentation": .text(documentation),
      "name": .text(.declaration(plan.name)),
      "properties": .list(plan.properties.map { PropertyView($0).context }),
      "parameters": .text(parameters),
      "additionalType": .text(additional.map { .type($0.type) } ?? SwiftText("")),
      "additionalName": .text(additional.map { .declaration($0.name) } ?? SwiftText("")),
      "knownNames": .text(.joined(plan.properties.map { .stringLiteral($0.field.name) }, separator: ", ")),
      "nested": .list(nested),
      "isEmpty": .flag(plan.properties.isEmpty && additional == nil),
    ])
  }

  private var documentation: SwiftText {
    let text = plan.documentation ?? "`\(plan.schemaName)` of the API."
    return .documentation([DocumentationText(text)], indentation: 0)
  }

  private var parameters: SwiftText {
    var items = plan.properties.map { PropertyView($0).parameter }
    if let additional = plan.additional {
      items.append(
        .declaration(additional.name) + SwiftText(": [String: ") + .type(additional.type) + SwiftText("] = [:]")
      )
    }
    return ParameterList.text(items, indentation: 2, used: "public init() {".count)
  }

  private var nested: [TemplateContext] {
    plan.nested.map { enumeration in
      TemplateContext([
        "declaration": .text(EnumerationView(plan: enumeration, templates: templates).declaration(in: 2))
      ])
    }
  }

  /// The checks of the properties.
  var emitter: CheckEmitter {
    var emitter = CheckEmitter()
    for property in plan.properties { emitter.add(property) }
    if let additional = plan.additional { emitter.add(additional) }
    return emitter
  }

  private var validation: TemplateContext { ValidationView(name: plan.name, emitter: emitter).context }
}

extension PropertyPlan {
  /// The property inside a method, where a local name of the templates may hide it.
  var reference: SwiftText {
    let locals: Set<String> = ["decoder", "encoder", "fields", "newValue", "page", "request", "validator"]
    return locals.contains(name.text) ? SwiftText("self") + .member(name) : .declaration(name)
  }
}

/// What the templates see of a stored property.
struct PropertyView {
  private let plan: PropertyPlan

  init(_ plan: PropertyPlan) {
    self.plan = plan
  }

  var context: TemplateContext {
    TemplateContext([
      "documentation": .text(.documentation(FieldDocumentation.text(of: plan.field), indentation: 2)),
      "name": .text(.declaration(plan.name)),
      "reference": .text(plan.reference),
      "type": .text(.type(plan.declaredType)),
      "wireName": .text(.stringLiteral(plan.field.name)),
      "read": .text(read),
      "isOptional": .flag(plan.isOptional),
      "isIndirect": .flag(plan.isIndirect),
    ])
  }

  /// The runtime's method that reads the field from JSON.
  private var read: SwiftText {
    switch plan.type {
    case _ where !plan.isOptional: SwiftText("required")
    case .nullable: SwiftText("nullable")
    default: SwiftText("optional")
    }
  }

  /// The property as a parameter of an initializer or a method.
  var parameter: SwiftText {
    let typed = SwiftText.declaration(plan.name) + SwiftText(": ") + .type(plan.declaredType)
    return plan.isOptional ? typed + SwiftText(" = nil") : typed
  }

  /// The property as an argument of an initializer.
  var argument: SwiftText {
    .label(plan.name) + .declaration(plan.name)
  }
}

/// What the templates see of the validation of a struct.
struct ValidationView {
  let name: SwiftName
  let emitter: CheckEmitter
  /// Whether the extension states the conformance, which a call has already.
  var conforms = true

  var context: TemplateContext {
    TemplateContext([
      "name": .text(.declaration(name)),
      "conforms": .flag(conforms),
      "isEmpty": .flag(emitter.statements.isEmpty),
      "checks": .list(emitter.statements.map { TemplateContext(["check": .text($0)]) }),
      "constants": .list(
        emitter.constants.map { constant in
          TemplateContext(["name": .text(.declaration(constant.name)), "value": .text(constant.value)])
        }
      ),
    ])
  }
}
