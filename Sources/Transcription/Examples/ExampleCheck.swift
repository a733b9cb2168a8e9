import APIModel
import JSONDocument

/// Decides whether examples agree with a finished service: every key known, every value of a kind its type accepts.
struct ExampleCheck {
  private let types: [String: ObjectType]

  /// Makes a check against the types of a service.
  init(_ service: Service) {
    var types: [String: ObjectType] = [:]
    for type in service.types { if case .object(let object) = type.kind { types[type.name] = object } }
    self.types = types
  }

  /// Whether the body of an example of an operation is one the model describes.
  func agrees(_ example: Example, of operation: Operation) -> Bool {
    guard let value = example.body else { return true }
    let body: Body? =
      switch example.message {
      case .request: operation.requestBody
      case .response(let status): operation.responses.first { $0.status == status }?.body
      }
    guard let body else { return false }
    return ([body.value] + body.alternatives).contains { agrees(value, with: $0, depth: 0) }
  }

  private func agrees(_ value: JSONValue, with type: ValueType, depth: Int) -> Bool {
    guard depth < 300 else { return false }
    switch (type.shape, value) {
    case (.array(let element, _), .array(let elements)):
      return elements.allSatisfy { agrees($0, with: element, depth: depth + 1) }
    case (.map(let element, _), .object(let members)):
      return members.allSatisfy { $0.value.kind == .null || agrees($0.value, with: element, depth: depth + 1) }
    case (.reference(let name), .object(let members)):
      return members.allSatisfy { agrees($0, with: types[name], depth: depth + 1) }
    case (.scalar(let scalar), .number(let number)) where scalar.kind == .integer || scalar.kind == .long:
      return number.isWhole
    default:
      return ShapeEvidence.accepts(type, value.kind)
    }
  }

  private func agrees(_ member: JSONValue.Member, with type: ObjectType?, depth: Int) -> Bool {
    guard let type else { return false }
    guard let value = type.fields.first(where: { $0.name == member.name })?.value ?? type.additional else {
      return false
    }
    // In a field, `null` is another way to leave it out.
    return member.value.kind == .null || agrees(member.value, with: value, depth: depth)
  }
}
