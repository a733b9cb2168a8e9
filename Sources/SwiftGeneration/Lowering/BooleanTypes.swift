import APIModel

extension Service {
  /// The service with each named type of truth values put where it is mentioned: in Swift these are `Bool`, and no type of
  /// their own could say which of the two it allows.
  var withBooleansInPlace: Service {
    let booleans = booleanTypes
    guard !booleans.isEmpty else { return self }
    var copy = self
    for index in copy.units.indices { copy.units[index].replace(booleans) }
    return copy
  }

  private var booleanTypes: [String: Scalar] {
    let pairs = types.compactMap { type -> (String, Scalar)? in
      guard case .enumeration(let scalar) = type.kind, scalar.kind == .boolean else { return nil }
      return (type.name, scalar)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension Unit {
  fileprivate mutating func replace(_ booleans: [String: Scalar]) {
    for index in types.indices {
      guard case .object(var object) = types[index].kind else { continue }
      for field in object.fields.indices { object.fields[field].value.replace(booleans) }
      object.additional?.replace(booleans)
      types[index].kind = .object(object)
    }
    for index in operations.indices { operations[index].replace(booleans) }
  }
}

extension Operation {
  fileprivate mutating func replace(_ booleans: [String: Scalar]) {
    for index in parameters.indices { parameters[index].field.value.replace(booleans) }
    requestBody?.replace(booleans)
    for index in responses.indices { responses[index].body?.replace(booleans) }
  }
}

extension Body {
  fileprivate mutating func replace(_ booleans: [String: Scalar]) {
    value.replace(booleans)
    for index in alternatives.indices { alternatives[index].replace(booleans) }
  }
}

extension ValueType {
  fileprivate mutating func replace(_ booleans: [String: Scalar]) {
    switch shape {
    case .reference(let name):
      if let scalar = booleans[name] { shape = .scalar(scalar) }
    case .array(var element, let count):
      element.replace(booleans)
      shape = .array(element, count: count)
    case .map(var value, let count):
      value.replace(booleans)
      shape = .map(value, count: count)
    case .scalar, .object, .any: break
    }
  }
}
