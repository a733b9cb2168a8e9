import APIModel
import Diagnostics
import JSONDocument

extension Reconciliation {
  // MARK: Evidence

  /// Adds to the service what examples show beyond what it says: values that no list has, parameters that no row
  /// describes.
  mutating func addEvidence() {
    let conformance = Conformance(service)
    var found: [(path: JSONPath, value: JSONValue, body: ValueType)] = []
    for operation in service.operations {
      for example in operation.examples {
        guard let value = example.body, let (body, direction) = operation.body(of: example) else { continue }
        for issue in conformance.issues(of: value, as: body, in: direction) where issue.isAboutValue {
          if let shown = value.value(at: issue.path) { found.append((issue.path, shown, body.value)) }
        }
      }
    }
    for (path, value, body) in found { add(value, at: path.steps[...], in: body) }
    changeOperations { state, operation in state.addParameters(to: &operation, conformance) }
  }

  /// Adds a value to the list at the end of a path, if the path leads through a type of the service.
  @discardableResult
  private mutating func add(_ shown: JSONValue, at path: ArraySlice<JSONPath.Step>, in type: ValueType) -> ValueType {
    var type = type
    switch (type.shape, path.first) {
    case (.scalar(var scalar), nil):
      scalar.add(shown)
      type.shape = .scalar(scalar)
    case (.array(let element, let count), .element):
      type.shape = .array(add(shown, at: path.dropFirst(), in: element), count: count)
    case (.map(let value, let count), .member):
      type.shape = .map(add(shown, at: path.dropFirst(), in: value), count: count)
    case (.reference(let name), .member(let field)):
      change(name) { state, object in
        if let index = object.fields.firstIndex(where: { $0.name == field }) {
          object.fields[index].value = state.add(shown, at: path.dropFirst(), in: object.fields[index].value)
        } else if let additional = object.additional {
          object.additional = state.add(shown, at: path.dropFirst(), in: additional)
        }
      }
    default:
      break
    }
    return type
  }

  /// Applies a change to the type with a name.
  private mutating func change(_ name: String, _ change: (inout Self, inout ObjectType) -> Void) {
    for unit in service.units.indices {
      guard let index = service.units[unit].types.firstIndex(where: { $0.name == name }),
        case .object(var object) = service.units[unit].types[index].kind
      else { continue }
      change(&self, &object)
      service.units[unit].types[index].kind = .object(object)
    }
  }

  private mutating func addParameters(to operation: inout Operation, _ conformance: Conformance) {
    for example in operation.examples {
      guard case .request(let target?) = example.message else { continue }
      let issues = conformance.issues(ofTarget: target, of: operation)
      guard !issues.contains(where: \.isAboutPath) else { continue }
      for issue in issues {
        switch issue {
        case .path: break
        case .unknownParameter(let name, _): addParameter(name, to: &operation, at: example.origin)
        case .value(let name, let text, let issue) where issue.isAboutValue:
          add(text, to: name, of: &operation, at: example.origin)
        case .value: break
        }
      }
    }
  }

  private mutating func addParameter(_ name: String, to operation: inout Operation, at origin: Origin) {
    let key = name.lowercased()
    let isKnown = operation.parameters.contains { $0.field.name.lowercased() == key }
    guard !isKnown, !HeaderNames.isHeader(name), name.isParameterName else { return }
    let field = Field(name: name, value: .scalar(.string), evidence: .example, origin: origin)
    operation.parameters.append(Parameter(location: .query, field: field))
    report(.contradictingExample, .warning, "example: no row describes the query parameter '\(name)'", at: origin)
  }

  private mutating func add(_ text: String, to name: String, of operation: inout Operation, at origin: Origin) {
    for index in operation.parameters.indices
    where operation.parameters[index].location == .query && operation.parameters[index].field.name == name {
      guard var scalar = operation.parameters[index].field.value.innermostScalar else { continue }
      scalar.add(text)
      operation.parameters[index].field.value.innermostScalar = scalar
      report(
        .contradictingExample,
        .warning,
        "example, \(name): the list of values does not have '\(text)'",
        at: origin
      )
    }
  }

  // MARK: What remains

  /// Takes the targets from examples whose request lines do not fit, and gives waivers to those whose bodies do not.
  mutating func settleExamples(_ conformance: Conformance) {
    changeOperations { state, operation in
      let examples = operation.examples.map { state.settled($0, operation, conformance) }
      operation.examples = examples.filter { $0.message != .request(target: nil) || $0.body != nil }
    }
  }

  private mutating func settled(_ example: Example, _ operation: Operation, _ conformance: Conformance) -> Example {
    var example = example
    example.waiver = waiver(for: example, operation, conformance)
    guard case .request(let target?) = example.message,
      !conformance.issues(ofTarget: target, of: operation).isEmpty
    else { return example }
    example.message = .request(target: nil)
    report(
      .contradictingExample,
      .warning,
      "example: the request line does not fit the operation and is left out",
      at: example.origin
    )
    return example
  }

  private func waiver(for example: Example, _ operation: Operation, _ conformance: Conformance) -> String? {
    guard let value = example.body else { return nil }
    guard let (body, direction) = operation.body(of: example) else { return "No table describes such a body" }
    let issues = conformance.issues(of: value, as: body, in: direction)
    guard !issues.isEmpty else { return nil }
    let shown = issues.prefix(3).map { issue in
      issue.path.steps.isEmpty ? issue.message : "\(issue.path): \(issue.message)"
    }
    return shown.joined(separator: "; ") + (issues.count > 3 ? "; and \(issues.count - 3) more" : "")
  }
}

extension Operation {
  /// The documented body of an example's message, and the way it goes.
  fileprivate func body(of example: Example) -> (Body, Conformance.Direction)? {
    switch example.message {
    case .request: requestBody.map { ($0, .request) }
    case .response(let status): responses.first { $0.status == status }?.body.map { ($0, .response) }
    }
  }
}

extension Conformance.Issue {
  /// Whether the value is of the right kind but not one that is listed, or no number where the text should spell one.
  fileprivate var isAboutValue: Bool {
    kind == .undocumentedValue || kind == .notTheConstant || kind == .wrongNumber
  }
}

extension Conformance.TargetIssue {
  fileprivate var isAboutPath: Bool { if case .path = self { true } else { false } }
}

extension Scalar {
  /// Lists what an example shows, unless it stands for a value that the reader has to fill in.
  fileprivate mutating func add(_ shown: JSONValue) {
    if let text = shown.wireText { add(text) }
  }

  fileprivate mutating func add(_ text: String) {
    guard !text.isPlaceholder else { return }
    if let only = constant?.wireText {
      values = [EnumeratedValue(only)]
      constant = nil
    }
    let parts = separator.map { text.split(separator: $0, omittingEmptySubsequences: false).map(String.init) } ?? [text]
    // A text that spells no number shows that the range was about something else.
    if kind == .string, parts.contains(where: { !$0.isEmpty && JSONNumber($0) == nil }) { range = nil }
    guard !values.isEmpty else { return }
    for part in parts where !values.contains(where: { $0.stands(for: part) }) {
      values.append(EnumeratedValue(part, evidence: .example))
    }
    var settlement = ScalarSettlement(self)
    settlement.settle()
    self = settlement.scalar
  }
}

extension JSONValue {
  /// The value inside this one that a path leads to.
  fileprivate func value(at path: JSONPath) -> JSONValue? {
    var value = self
    for step in path.steps {
      switch (step, value) {
      case (.member(let name), .object(let members)):
        guard let member = members.first(where: { $0.name == name }) else { return nil }
        value = member.value
      case (.element(let index), .array(let elements)) where elements.indices.contains(index):
        value = elements[index]
      default:
        return nil
      }
    }
    return value
  }
}

extension String {
  /// Whether a parameter can be called so: letters, digits and the marks that occur in names.
  fileprivate var isParameterName: Bool {
    guard let first = utf8.first, first.isLetter || first == UInt8(ascii: "_"), utf8.count <= 64 else { return false }
    return utf8.allSatisfy { $0.isLetter || $0.isDigit || "_-.:@~[]".utf8.contains($0) }
  }
}
