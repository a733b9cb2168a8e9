import APIModel

extension ServiceLowering {
  /// Lowers an operation to a call.
  mutating func lower(_ operation: Operation) -> CallPlan {
    let parameters = operation.parameters.filter { !isCredential($0) }.map(\.withoutNull)
    var members = FieldLowering(
      self,
      owner: operation.name,
      enclosing: names.call(operation),
      reserved: operation.namesForPaging
    )
    for parameter in parameters { members.declare([parameter.field], space: parameter.location.rawValue) }
    let body = operation.requestBody.map { body in
      lower(body, name: members.property(named: "body"), members)
    }
    // A variable that a closure captures would be copied for each parameter.
    let declared = members
    let plans = parameters.map { parameter in
      let isConfigured = service.configured.contains(parameter.field.name)
      let property = declared.property(
        parameter.field,
        isOptional: isConfigured || !parameter.field.isRequired,
        owner: nil,
        space: parameter.location.rawValue
      )
      return ParameterPlan(
        property: isConfigured ? property.withoutRequirement : property,
        location: parameter.location,
        isConfigured: isConfigured
      )
    }
    changes += members.changes
    return CallPlan(
      name: names.call(operation),
      method: names.method(operation),
      operation: operation,
      parameters: plans,
      body: body,
      output: output(of: operation, members),
      nested: members.enumerations,
      paging: operation.paging.flatMap { lower($0, of: operation, plans, members) }
    )
  }

  private func isCredential(_ parameter: Parameter) -> Bool {
    parameter.location == .header
      && service.credentials.contains { $0.lowercased() == parameter.field.name.lowercased() }
  }

  private func lower(_ body: Body, name: SwiftName, _ members: FieldLowering) -> BodyPlan {
    let type: SwiftType =
      switch body.content {
      case .json: body.alternatives.isEmpty ? members.type(of: body.value) : .jsonValue
      case .multipart: .multipartForm
      case .jsonPatch: members.type(of: body.value)
      case .text: .string
      case .binary, .xml: .data
      }
    let isChecked = body.value.references.contains { checkedTypes.contains($0) }
    return BodyPlan(
      name: name,
      type: type,
      content: body.content,
      isRequired: body.isRequired,
      isNested: isChecked && body.content == .json && body.alternatives.isEmpty
    )
  }

  private func output(of operation: Operation, _ members: FieldLowering) -> OutputPlan {
    let successes = operation.responses.filter { (200..<300).contains($0.status) }
    guard let body = successes.compactMap(\.body).first else { return OutputPlan(type: nil, content: .json) }
    switch body.content {
    case .json, .jsonPatch:
      let type = body.alternatives.isEmpty ? members.type(of: body.value) : .jsonValue
      // The runtime takes `String` for the text of the body itself.
      return OutputPlan(type: type == .string || type == .data ? .jsonValue : type, content: .json)
    case .text: return OutputPlan(type: .string, content: body.content)
    case .binary, .multipart, .xml: return OutputPlan(type: .data, content: body.content)
    }
  }
}

extension Parameter {
  /// The parameter without a `null` of its own: outside of JSON there is none.
  fileprivate var withoutNull: Parameter {
    var copy = self
    copy.field.value = field.value.withoutNull
    return copy
  }
}

extension ValueType {
  fileprivate var withoutNull: ValueType {
    var copy = self
    copy.isNullable = false
    if case .array(let element, let count) = shape { copy.shape = .array(element.withoutNull, count: count) }
    return copy
  }
}

extension PropertyPlan {
  /// The property of a parameter that may be left to the client's configuration.
  fileprivate var withoutRequirement: PropertyPlan {
    var copy = self
    copy.check?.isRequired = false
    if copy.check?.isEmpty == true { copy.check = nil }
    return copy
  }
}
