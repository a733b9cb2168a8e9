import APIModel
import JSONDocument
import Samples

/// What the templates see of the tests for one schema file.
struct TestsView {
  let unit: Unit
  let plan: UnitPlan
  let samples: SampleBuilder
  let templates: TemplateSet
  let configured: [String]

  /// The suite, or nil where there is nothing to test.
  func declaration() -> SwiftText? {
    var names = NameAllocator(reserved: [], suffixForReserved: "")
    let types = plan.objects.map { context(of: $0, &names) }
    let enumerations = allEnumerations.map { context(of: $0, &names) }
    let documented = plan.calls.flatMap { examples(of: $0, &names) }
    let requestLines = plan.calls.flatMap { requests(of: $0, &names) }
    let calls = plan.calls.compactMap { probes(of: $0, &names) }
    let all = [types, enumerations, documented, requestLines, calls]
    guard all.contains(where: { !$0.isEmpty }) else { return nil }
    let entries = TemplateContext([
      "suite": .text(.stringLiteral(unit.name)),
      "name": .text(.declaration(SwiftName(cleaning: unit.name + "Tests", fallback: "Unit"))),
      "types": .list(types),
      "enumerations": .list(enumerations),
      "examples": .list(documented),
      "requests": .list(requestLines),
      "calls": .list(calls),
    ])
    return templates.render(.tests, entries)
  }

  private func function(_ text: String, _ names: inout NameAllocator) -> SwiftText {
    let name = NameStyle.lowerCamel(WordSplitter.words(of: text))
    return .declaration(names.allocate([SwiftName(cleaning: name, fallback: "test")]))
  }

  // MARK: Types

  private func context(of object: ObjectPlan, _ names: inout NameAllocator) -> TemplateContext {
    let probes = samples.probes(ofTypeNamed: object.schemaName)
    let type = SwiftText.declaration(object.name)
    return TemplateContext([
      "title": .text(.stringLiteral("\(object.name) survives decoding and encoding")),
      "name": .text(function(object.name.text, &names)),
      "type": .text(type),
      "minimal": .text(.jsonLiteral(samples.sample(ofTypeNamed: object.schemaName, .minimal))),
      "full": .text(.jsonBlock(samples.sample(ofTypeNamed: object.schemaName, .shallow), indentation: 6)),
      "probesTitle": .text(.stringLiteral("\(object.name) knows its constraints")),
      "hasProbes": .flag(!probes.isEmpty),
      "probes": .list(
        probes.map { probe in
          TemplateContext([
            "label": .text(.stringLiteral(probe.label)),
            "json": .text(.jsonLiteral(probe.value)),
            "issue": .text(probe.offendingField.map { .stringLiteral($0) } ?? SwiftText("")),
          ])
        }
      ),
    ])
  }

  // MARK: Enumerations

  /// The enumerations of the unit with the types they are nested in.
  private var allEnumerations: [(type: SwiftText, title: String, plan: EnumerationPlan)] {
    let nested =
      plan.objects.map { ($0.name, $0.nested) } + plan.calls.map { ($0.name, $0.nested) }
    return plan.enumerations.map { (.declaration($0.name), $0.name.text, $0) }
      + nested.flatMap { owner, enumerations in
        enumerations.map { (.declaration(owner) + .member($0.name), "\(owner).\($0.name)", $0) }
      }
  }

  private func context(
    of enumeration: (type: SwiftText, title: String, plan: EnumerationPlan),
    _ names: inout NameAllocator
  ) -> TemplateContext {
    let isNumeric = enumeration.plan.rawType != .string
    let values = enumeration.plan.cases.map { number(of: $0.value.wire, isNumeric) }
    let other: JSONValue =
      isNumeric
      ? .number(values.compactMap(\.number).max().map { $0.successor } ?? JSONNumber(1)) : .string("undocumented value")
    return TemplateContext([
      "title": .text(.stringLiteral("\(enumeration.title) keeps every value")),
      "name": .text(function(enumeration.title.replacing(".", with: " "), &names)),
      "type": .text(enumeration.type),
      "documented": .text(.jsonLiteral(.array(values))),
      "other": .text(.jsonLiteral(other)),
    ])
  }

  private func number(of wire: String, _ isNumeric: Bool) -> JSONValue {
    isNumeric ? JSONNumber(wire).map(JSONValue.number) ?? .string(wire) : .string(wire)
  }

  // MARK: Examples

  private func examples(of call: CallPlan, _ names: inout NameAllocator) -> [TemplateContext] {
    call.operation.examples.filter { $0.waiver == nil }.compactMap { example in
      guard let body = example.body, let type = type(of: example, call) else { return nil }
      let subject =
        switch example.message {
        case .request: "request"
        case .response(let status): "response \(status)"
        }
      return TemplateContext([
        "title": .text(.stringLiteral("The documented \(subject) of \(call.operation.name) survives")),
        "name": .text(function("documented \(subject)", &names)),
        "type": .text(.type(type)),
        "json": .text(.jsonBlock(body, indentation: 6)),
      ])
    }
  }

  /// The Swift type of the message that an example shows.
  private func type(of example: Example, _ call: CallPlan) -> SwiftType? {
    switch example.message {
    case .request: call.body.flatMap { $0.content == .json ? $0.type : nil }
    case .response(let status):
      if status == call.operation.success?.status { call.output.content == .json ? call.output.type : nil } else { nil }
    }
  }

  private func requests(of call: CallPlan, _ names: inout NameAllocator) -> [TemplateContext] {
    call.operation.examples.compactMap { example in
      guard example.waiver == nil, case .request(let target?) = example.message,
        let request = ExampleRequest(target, of: call)
      else { return nil }
      let expression = CallExpression(plan: call, samples: samples)
      guard let text = expression.text(request.values), !expression.canThrow else { return nil }
      return TemplateContext([
        "title": .text(.stringLiteral("The documented request of \(call.operation.name) is sent as documented")),
        "name": .text(function("documented request line", &names)),
        "call": .text(text),
        "configured": .text(.joined(configured.map { .stringLiteral($0) }, separator: ", ")),
        "target": .text(.stringLiteral(request.target)),
      ])
    }
  }

  // MARK: Parameters

  private func probes(of call: CallPlan, _ names: inout NameAllocator) -> TemplateContext? {
    let expression = CallExpression(plan: call, samples: samples)
    guard !expression.canThrow else { return nil }
    let probes = call.parameters.flatMap { parameter in
      samples.probes(of: parameter.property.field).compactMap { probe -> TemplateContext? in
        let key = "\(parameter.location.rawValue).\(parameter.property.field.name)"
        guard let text = expression.text([key: probe.value]) else { return nil }
        let name = parameter.property.field.name
        let issue = probe.isValid ? SwiftText("") : .stringLiteral(name)
        return TemplateContext(["call": .text(text), "issue": .text(issue)])
      }
    }
    guard !probes.isEmpty else { return nil }
    return TemplateContext([
      "title": .text(.stringLiteral("\(call.name) knows the constraints of its parameters")),
      "name": .text(function("\(call.name) parameters", &names)),
      "probes": .list(probes),
    ])
  }
}

extension JSONValue {
  fileprivate var number: JSONNumber? {
    switch self {
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }
}

extension JSONNumber {
  /// A number that is larger by one, or about so.
  fileprivate var successor: JSONNumber {
    int.map { JSONNumber($0 + 1) } ?? JSONNumber("\(double + 1)") ?? self
  }
}
