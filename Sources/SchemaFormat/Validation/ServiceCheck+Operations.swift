import APIModel
import Diagnostics

extension ServiceCheck {
  mutating func check(_ operation: Operation) {
    checkParameters(of: operation)
    checkPath(of: operation)
    checkBodies(of: operation)
    if let paging = operation.paging { check(paging, of: operation) }
  }

  // MARK: Parameters

  private mutating func checkParameters(of operation: Operation) {
    for location in Parameter.Location.allCases {
      let fields = operation.fields(in: location)
      checkUnique(fields, noun: "\(location.rawValue) parameter", ignoringCase: location == .header)
      for field in fields {
        check(field)
        checkFlat(field, noun: "a \(location.rawValue) parameter", allowsList: location != .path)
      }
    }
  }

  /// Reports a parameter or header that is no scalar and no list of scalars.
  private mutating func checkFlat(_ field: Field, noun: String, allowsList: Bool) {
    var type = field.value
    if allowsList, case .array(let element, _) = type.shape { type = element }
    switch type.shape {
    case .scalar(let scalar) where scalar.kind != .binary: return
    case .reference(let name):
      guard case .object = types[name]?.kind else { return }
    case .scalar, .array, .map, .object, .any: break
    }
    let allowed = allowsList ? "a scalar or a list of scalars" : "a scalar"
    report(.schemaParameterType, "\(noun) is \(allowed)", at: TypeOwner(origin: field.origin), .type)
  }

  // MARK: Path

  private mutating func checkPath(of operation: Operation) {
    let fields = operation.fields(in: .path)
    let path = TypeOwner(origin: operation.origin)
    var inPath: Set<String> = []
    for name in operation.path.parameterNames {
      if !inPath.insert(name).inserted {
        report(.schemaPathParameter, "the path has \(name.quoted) twice", at: path, .path)
      } else if !fields.contains(where: { $0.name == name }) {
        let clause = Suggestion.clause(for: name, in: fields.map(\.name))
        report(.schemaPathParameter, "there is no path parameter \(name.quoted)\(clause)", at: path, .path)
      }
    }
    for field in fields {
      let owner = TypeOwner(origin: field.origin)
      if !inPath.contains(field.name) {
        report(.schemaPathParameter, "the path has no place for \(field.name.quoted)", at: owner, .name)
      } else if !field.isRequired {
        report(.schemaPathParameter, "a path parameter has 'required: true'", at: owner, .name)
      }
    }
  }

  // MARK: Bodies

  private mutating func checkBodies(of operation: Operation) {
    if let body = operation.requestBody {
      check(body.value, of: TypeOwner(origin: operation.origin, steps: [.key(.request), .key(.body)]))
      for (index, type) in body.alternatives.enumerated() {
        check(
          type,
          of: TypeOwner(origin: operation.origin, steps: [.key(.request), .key(.alternatives), .index(index)])
        )
      }
    }
    checkUnique(operation.responses.map { String($0.status) }, noun: "response") { operation.responses[$0].origin }
    for response in operation.responses {
      if let body = response.body { check(body.value, of: TypeOwner(origin: response.origin, steps: [.key(.body)])) }
      checkUnique(response.headers, noun: "header", ignoringCase: true)
      for header in response.headers {
        check(header)
        checkFlat(header, noun: "a header", allowsList: true)
      }
    }
  }
}

extension Operation {
  /// The parameters that are sent in a place.
  fileprivate func fields(in location: Parameter.Location) -> [Field] {
    // Parameters are large; those that are only looked at need not be copied.
    parameters.indices.compactMap { parameters[$0].location == location ? parameters[$0].field : nil }
  }
}
