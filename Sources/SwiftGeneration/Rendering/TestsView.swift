import APIModel
import JSONDocument
import Samples

/// What the templates see of the tests for one schema file.
struct TestsView {
  let group: FileNames.Group
  let plan: FilePlan
  let names: ServiceNames
  let samples: SampleBuilder
  let templates: TemplateSet
  let service: Service
  let conformance: Conformance
  let settings: GenerationSettings

  /// The suite with what it declares besides what the template says in so many words; nil where there is nothing to
  /// test.
  func suite() -> (declaration: SwiftText, planned: [Declaration])? {
    var names = NameAllocator(reserved: [], suffixForReserved: "")
    let types = plan.objects.map { context(of: $0, &names) }
    let enumerations = allEnumerations.compactMap { context(of: $0, &names) }
    let documented = plan.calls.flatMap { examples(of: $0, &names) }
    let requestLines = plan.calls.flatMap { requests(of: $0, &names) }
    let calls = plan.calls.compactMap { probes(of: $0, &names) }
    let lists = Self.markingFirst([documented, requestLines, types, enumerations, calls])
    guard lists.contains(where: { !$0.isEmpty }) else { return nil }
    let name = self.names.suite(group)
    let entries = TemplateContext([
      "suite": .text(.stringLiteral(group.base)),
      "name": .text(.declaration(name)),
      "examples": .list(lists[0]),
      "requests": .list(lists[1]),
      "types": .list(lists[2]),
      "enumerations": .list(lists[3]),
      "calls": .list(lists[4]),
    ])
    let functions = lists.joined().flatMap(\.functionNames)
    let planned = [Declaration("struct", name.text)] + functions.map { Declaration("func", $0, in: name.text) }
    return (templates.render(.tests, entries), planned)
  }

  /// The tests, in the order of the template, each with whether there is none before it.
  private static func markingFirst(_ lists: [[TemplateContext]]) -> [[TemplateContext]] {
    var isFirst = true
    return lists.map { tests in
      tests.map { test in
        defer { isFirst = false }
        return TemplateContext(["isFirst": .flag(isFirst)]) + test
      }
    }
  }

  private func function(_ text: String, _ names: inout NameAllocator) -> SwiftText {
    let name = NameStyle.lowerCamel(WordSplitter.words(of: text))
    return .declaration(names.allocate(SwiftName(cleaning: name, fallback: "test")))
  }

  // MARK: Types

  private func context(of object: ObjectPlan, _ names: inout NameAllocator) -> TemplateContext {
    let probes = samples.probes(ofTypeNamed: object.schemaName)
    let type = qualified(object.name)
    return TemplateContext([
      "title": .text(.stringLiteral("\(object.name) survives decoding and encoding")),
      "name": .text(function(object.name.text, &names)),
      "type": .text(type),
      "minimal": .text(.jsonLiteral(samples.sample(ofTypeNamed: object.schemaName, .minimal))),
      "full": .text(.jsonBlock(samples.sample(ofTypeNamed: object.schemaName, .shallow), indentation: 6)),
      "nullable": .text(.joined(nullableFields(of: object).map { .stringLiteral($0) }, separator: ", ")),
      "others": .text(object.additional.map { .jsonLiteral(samples.sample(of: $0.value, .minimal)) } ?? SwiftText("")),
      "probesTitle": .text(.stringLiteral("\(object.name) knows its constraints")),
      "probesName": .text(probes.isEmpty ? SwiftText("") : function("\(object.name.text) constraints", &names)),
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

  /// The fields for which `null` and missing are not the same.
  private func nullableFields(of object: ObjectPlan) -> [String] {
    object.properties.filter { $0.isOptional && $0.type.isNullable }.map(\.field.name)
  }

  /// A type of the module where the tests mention it: they import others that may have one of the same name.
  private func qualified(_ name: SwiftName) -> SwiftText { .declaration(names.module) + .member(name) }

  // MARK: Enumerations

  /// The enumerations of the unit with the types they are nested in.
  private var allEnumerations: [(type: SwiftText, title: String, plan: EnumerationPlan)] {
    let nested =
      plan.objects.map { ($0.name, $0.nested) } + plan.calls.map { ($0.name, $0.nested) }
    return plan.enumerations.map { (qualified($0.name), $0.name.text, $0) }
      + nested.flatMap { owner, enumerations in
        enumerations.filter { $0.original == nil }
          .map { (qualified(owner) + .member($0.name), "\(owner).\($0.name)", $0) }
      }
  }

  private func context(
    of enumeration: (type: SwiftText, title: String, plan: EnumerationPlan),
    _ names: inout NameAllocator
  ) -> TemplateContext? {
    let isNumeric = enumeration.plan.rawType != .string
    let values = enumeration.plan.cases.map { number(of: $0.value.wire, isNumeric) }
    guard let other = samples.undocumentedValue(of: enumeration.plan.scalar) else { return nil }
    return TemplateContext([
      "title": .text(.stringLiteral("\(enumeration.title) keeps every value")),
      "name": .text(function(enumeration.title, &names)),
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
    call.operation.examples.compactMap { example in
      guard let body = example.body, let type = type(of: example, call) else { return nil }
      let subject =
        switch example.message {
        case .request: "request"
        case .response(let status): "response \(status)"
        }
      return TemplateContext([
        "title": .text(.stringLiteral("The documented \(subject) of \(call.operation.name) survives")),
        "name": .text(function("documented \(subject)", &names)),
        "type": .text(.type(type.qualified(by: self.names.module))),
        "json": .text(.jsonBlock(body, indentation: 6)),
        "waiver": .text(waiver(of: example, call.operation).map { .stringLiteral($0) } ?? SwiftText("")),
      ])
    }
  }

  /// Why an example cannot survive; nil where it does, although it may break a rule about its values.
  private func waiver(of example: Example, _ operation: APIModel.Operation) -> String? {
    guard let reason = example.waiver, let value = example.body else { return nil }
    let isRequest = if case .request = example.message { true } else { false }
    guard let body = isRequest ? operation.requestBody : operation.success?.body else { return nil }
    let issues = conformance.issues(of: value, as: body, in: isRequest ? .request : .response)
    let losesSomething = issues.contains { issue in
      switch issue.kind {
      case .undocumentedKey: !settings.preserveUnknownKeys
      case .missingField, .wrongKind, .wrongNumber: true
      case .undocumentedValue, .notTheConstant, .range, .length, .pattern, .itemCount: false
      }
    }
    return losesSomething ? reason : nil
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
        let request = ExampleRequest(target, of: call, samples: samples)
      else { return nil }
      let expression = CallExpression(plan: call, module: self.names.module, samples: samples)
      guard let text = expression.text(request.values), !expression.canThrow else { return nil }
      return TemplateContext([
        "title": .text(.stringLiteral("The documented request of \(call.operation.name) is sent as documented")),
        "name": .text(function("documented request line", &names)),
        "call": .text(text),
        "configured": .text(.joined(service.configured.map { .stringLiteral($0) }, separator: ", ")),
        "target": .text(.stringLiteral(request.target)),
      ])
    }
  }

  // MARK: Parameters

  private func probes(of call: CallPlan, _ names: inout NameAllocator) -> TemplateContext? {
    let expression = CallExpression(plan: call, module: self.names.module, samples: samples)
    guard !expression.canThrow else { return nil }
    let probes = call.ownParameters.flatMap { parameter in
      let key = parameter.key
      return samples.probes(of: parameter.property.field).compactMap { probe -> TemplateContext? in
        guard let text = expression.text([key: probe.value]) else { return nil }
        let issue = probe.isValid ? SwiftText("") : .stringLiteral(parameter.property.field.name)
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

extension TemplateContext {
  /// The names of the test functions for the context.
  fileprivate var functionNames: [String] {
    ["name", "probesName"].compactMap(text).map { name in
      let isQuoted = name.description.utf8.first == UInt8(ascii: "`")
      return isQuoted ? String(name.description.dropFirst().dropLast()) : name.description
    }
  }
}

extension SwiftType {
  /// The type with the module before each of its names.
  fileprivate func qualified(by module: SwiftName) -> SwiftType {
    switch self {
    case .named(let name, module: nil): .named(name, module: module)
    case .array(let element): .array(element.qualified(by: module))
    case .dictionary(let value): .dictionary(value.qualified(by: module))
    case .optional(let wrapped): .optional(wrapped.qualified(by: module))
    case .documented(let value): .documented(value.qualified(by: module))
    case .nullable(let value): .nullable(value.qualified(by: module))
    case .named, .string, .int, .int64, .double, .bool, .data, .multipartForm, .jsonValue: self
    }
  }

  fileprivate var isNullable: Bool {
    switch self {
    case .nullable: true
    default: false
    }
  }
}
