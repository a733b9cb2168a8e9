import APIModel

extension Service {
  /// One service of several, whose operations and types have the name of their part in front.
  static func merging(_ parts: [(prefix: String, service: Service)]) -> Service {
    var merged = parts.first?.service ?? Service(name: "Empty")
    merged.units = parts.flatMap { part in part.service.units.map { $0.prefixed(part.prefix) } }
    return merged
  }
}

extension Unit {
  fileprivate func prefixed(_ prefix: String) -> Unit {
    Unit(
      name: prefix + name,
      operations: operations.map { $0.prefixed(prefix) },
      types: types.map { $0.prefixed(prefix) }
    )
  }
}

extension APIModel.Operation {
  fileprivate func prefixed(_ prefix: String) -> APIModel.Operation {
    var copy = self
    copy.name = prefix + name
    copy.parameters = parameters.map { parameter in
      Parameter(location: parameter.location, field: parameter.field.prefixed(prefix))
    }
    copy.requestBody = requestBody?.prefixed(prefix)
    copy.responses = responses.map { response in
      var copy = response
      copy.body = response.body?.prefixed(prefix)
      copy.headers = response.headers.map { $0.prefixed(prefix) }
      return copy
    }
    return copy
  }
}

extension TypeDefinition {
  fileprivate func prefixed(_ prefix: String) -> TypeDefinition {
    var copy = self
    copy.name = prefix + name
    // The generator declares equal types once; what belongs to one part is to stand apart from the others.
    copy.documentation = "\(prefix). \(documentation ?? "")"
    if case .object(var object) = kind {
      object.fields = object.fields.map { $0.prefixed(prefix) }
      object.additional = object.additional?.prefixed(prefix)
      copy.kind = .object(object)
    }
    return copy
  }
}

extension Body {
  fileprivate func prefixed(_ prefix: String) -> Body {
    var copy = self
    copy.value = value.prefixed(prefix)
    copy.alternatives = alternatives.map { $0.prefixed(prefix) }
    return copy
  }
}

extension Field {
  fileprivate func prefixed(_ prefix: String) -> Field {
    var copy = self
    copy.value = value.prefixed(prefix)
    return copy
  }
}

extension ValueType {
  fileprivate func prefixed(_ prefix: String) -> ValueType {
    var copy = self
    switch shape {
    case .reference(let name): copy.shape = .reference(prefix + name)
    case .array(let element, let count): copy.shape = .array(element.prefixed(prefix), count: count)
    case .map(let element, let count): copy.shape = .map(element.prefixed(prefix), count: count)
    case .scalar(let scalar): copy.shape = .scalar(scalar.prefixed(prefix))
    case .object, .any: break
    }
    return copy
  }
}

extension Scalar {
  /// The scalar with one more value, if it has any, so that no other part has the same enumeration.
  fileprivate func prefixed(_ prefix: String) -> Scalar {
    guard !values.isEmpty else { return self }
    var copy = self
    copy.values.append(EnumeratedValue(kind == .string ? "of \(prefix)" : String(prefix.dropFirst())))
    return copy
  }
}
