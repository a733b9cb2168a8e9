import APIModel
import Diagnostics

extension ServiceLowering {
  /// Lowers an operation to a call; where its paging cannot be generated, to one without.
  mutating func lower(_ operation: Operation) -> CallPlan {
    let plan: CallPlan
    do throws(PagingObstacle) {
      plan = try call(of: operation)
    } catch {
      let message = "'\(operation.name)' is generated without paging: \(error.message)"
      diagnostics.warning(.pagingLeftOut, message, at: operation.origin.range)
      // Without paging, the parameters have the names that they would have had.
      var unpaged = operation
      unpaged.paging = nil
      return lower(unpaged)
    }
    for other in plan.output.others {
      let message =
        "status \(other.status) of '\(operation.name)' has another body than the first success, and is read as that is"
      diagnostics.warning(.furtherSuccess, message, at: other.origin.range ?? operation.origin.range)
    }
    changes += plan.changes
    return plan
  }

  private func call(of operation: Operation) throws(PagingObstacle) -> CallPlan {
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
    let plans = parameters.map { lower($0, declared) }
    var paging: PagingPlan?
    if let documented = operation.paging { paging = try lower(documented, of: operation, plans, members) }
    return CallPlan(
      name: names.call(operation),
      method: names.method(operation),
      operation: operation,
      parameters: plans,
      body: body,
      output: output(of: operation, members),
      nested: members.enumerations,
      paging: paging,
      changes: members.changes
    )
  }

  private func lower(_ parameter: Parameter, _ declared: FieldLowering) -> ParameterPlan {
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
    let successes = operation.responses.filter { (200..<300).contains($0.status) && $0.body != nil }
    guard let first = successes.first, let body = first.body else { return OutputPlan(type: nil, content: .json) }
    let others = successes.dropFirst().filter { $0.body != body }.map { response in
      OtherSuccess(
        status: response.status,
        type: response.body.flatMap { output(of: $0, members) } ?? .jsonValue,
        origin: response.origin
      )
    }
    return OutputPlan(type: output(of: body, members), content: body.outputContent, others: others)
  }

  private func output(of body: Body, _ members: FieldLowering) -> SwiftType {
    switch body.content {
    case .json, .jsonPatch:
      let type = body.alternatives.isEmpty ? members.type(of: body.value) : .jsonValue
      // The runtime takes `String` for the text of the body itself.
      return type == .string || type == .data ? .jsonValue : type
    case .text: return .string
    case .binary, .multipart, .xml: return .data
    }
  }
}

extension Body {
  /// How the runtime reads what comes back.
  fileprivate var outputContent: Content { content == .jsonPatch ? .json : content }
}

extension DiagnosticID {
  /// An operation cannot be called page by page, though the schema says how.
  static let pagingLeftOut = DiagnosticID("generate.paging-left-out")
  /// A second documented success has a body of another type than the first.
  static let furtherSuccess = DiagnosticID("generate.further-success")
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
