import APIModel

/// What the templates see of a struct for an object.
struct ObjectView {
  let plan: ObjectPlan
  let templates: TemplateSet
  /// The method for the checks of the properties.
  let validation: ValidationView

  /// Makes the view of an object.
  init(plan: ObjectPlan, templates: TemplateSet) {
    self.plan = plan
    self.templates = templates
    validation = ValidationView("checkFields", Self.emitter(plan), templates)
  }

  /// The struct, as a declaration of a file.
  func declaration() -> SwiftText { templates.render(.object, context) }

  private var context: TemplateContext {
    let additional = plan.additional
    return TemplateContext([
      "documentation": .text(.documentation(plan.documentation.map { [DocumentationText($0)] } ?? [], indentation: 0)),
      "name": .text(.declaration(plan.name)),
      "properties": .list(plan.properties.map { PropertyView($0).context }),
      "additionalType": .text(additional.map { .type($0.type) } ?? SwiftText("")),
      "additionalName": .text(additional.map { .declaration($0.name) } ?? SwiftText("")),
      "fields": .text(fields),
      "validation": .text(validation.declaration()),
      "nested": .list(nested.contexts),
      "isEmpty": .flag(plan.properties.isEmpty && additional == nil),
    ]) + initializer.context
  }

  private var initializer: InitializerView {
    var members = plan.properties.map { PropertyView($0).member }
    if let additional = plan.additional {
      let type = SwiftText(": [String: ") + .type(additional.type) + SwiftText("] = [:]")
      members.append(InitializerView.Member(name: additional.name, parameter: .declaration(additional.name) + type))
    }
    return InitializerView(members: members)
  }

  /// The list of the fields, with the stored property of each.
  private var fields: SwiftText {
    guard !plan.properties.isEmpty || plan.additional != nil else { return SwiftText("[:]") }
    let entries = plan.properties.map { property in
      .stringLiteral(property.field.name) + SwiftText(": ") + .keyPath(property.name, isWrapped: property.isIndirect)
    }
    guard let additional = plan.additional else {
      let used = "public static let fields: Fields<Self> = []".utf8.count
      return SwiftText("[") + ParameterList.text(entries, indentation: 2, used: used) + SwiftText("]")
    }
    let others = SwiftText("others: ") + .keyPath(additional.name)
    let used = "public static let fields: Fields<Self> = Fields([], )".utf8.count + others.width
    let list = entries.isEmpty ? SwiftText(":") : ParameterList.text(entries, indentation: 2, used: used)
    return SwiftText("Fields([") + list + SwiftText("], ") + others + SwiftText(")")
  }

  /// The enumerations inside.
  var nested: NestedView { NestedView(plans: plan.nested, templates: templates) }

  /// The checks of the properties.
  private static func emitter(_ plan: ObjectPlan) -> CheckEmitter {
    var emitter = CheckEmitter(goesIntoValues: false)
    for property in plan.properties { emitter.add(property) }
    if let additional = plan.additional { emitter.add(additional) }
    return emitter
  }
}

extension PropertyPlan {
  /// The property inside a method, where a local name of the templates may hide it.
  var reference: SwiftText {
    switch name.text {
    case "decoder", "encoder", "fields", "newValue", "page", "request", "validator": SwiftText("self") + .member(name)
    default: .declaration(name)
    }
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
      "documentation": .text(.documentation(FieldDocumentation.text(of: plan), indentation: 2)),
      "name": .text(.declaration(plan.name)),
      "reference": .text(plan.reference),
      "type": .text(.type(plan.declaredType)),
      "wireName": .text(.stringLiteral(plan.field.name)),
      "isOptional": .flag(plan.isOptional),
      "isIndirect": .flag(plan.isIndirect),
    ])
  }

  /// The property as a member of an initializer.
  var member: InitializerView.Member {
    InitializerView.Member(name: plan.name, parameter: parameter, standsAlone: plan.isIndirect)
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
  let function: StaticString
  let emitter: CheckEmitter
  private let templates: TemplateSet

  /// The checks of an emitter as a method with a name.
  init(_ function: StaticString, _ emitter: CheckEmitter, _ templates: TemplateSet) {
    self.function = function
    self.emitter = emitter
    self.templates = templates
  }

  /// The validation as a member of the struct; empty where there is nothing to check.
  func declaration() -> SwiftText {
    guard !emitter.statements.isEmpty else { return SwiftText("") }
    return templates.render(.validation, context, indentation: 2).withoutFinalLineFeed
  }

  private var context: TemplateContext {
    let checks = SwiftText.joined(emitter.statements)
    let length =
      "  public func (with validator: inout Validator) {  }".utf8.count + function.utf8CodeUnitCount + checks.width
    return TemplateContext([
      "function": .text(SwiftText(function)),
      "isShort": .flag(emitter.statements.count == 1 && length <= ParameterList.width),
      "hasConstants": .flag(!emitter.constants.isEmpty),
      "checks": .list(emitter.statements.map { TemplateContext(["check": .text($0)]) }),
      "constants": .list(
        emitter.constants.map { constant in
          TemplateContext(["name": .text(.declaration(constant.name)), "value": .text(constant.value)])
        }
      ),
    ])
  }
}
