import APIModel
import Diagnostics

extension Reconciliation {
  /// Makes paths, parameters and headers agree with each other.
  mutating func settleOperations() {
    changeOperations { state, operation in
      state.settlePath(of: &operation)
      state.settleParameters(of: &operation)
      for index in operation.responses.indices {
        var response = operation.responses[index]
        response.headers = state.distinct(response.headers, noun: "header") { $0.lowercased() }
        for header in response.headers.indices {
          response.headers[header].value = ParameterShape.flattened(response.headers[header].value)
        }
        operation.responses[index] = response
      }
    }
  }

  /// Gives a parameter that stands in the path twice another name for each further place.
  private mutating func settlePath(of operation: inout Operation) {
    var names: Set<String> = []
    for (index, part) in operation.path.parts.enumerated() {
      guard case .parameter(let name) = part, !names.insert(name).inserted else { continue }
      let all = Set(operation.path.parameterNames)
      guard let free = (2...).lazy.map({ "\(name)_\($0)" }).first(where: { !all.contains($0) }) else { continue }
      names.insert(free)
      operation.path.parts[index] = .parameter(free)
      let original = operation.parameters.firstIndex { $0.location == .path && $0.field.name == name }
      guard let original else { continue }
      var copy = operation.parameters[original]
      copy.field.name = free
      operation.parameters.insert(copy, at: original + 1)
      report(
        .conflictingFacts,
        .warning,
        "the path has '\(name)' twice; the second is called '\(free)'",
        at: operation.origin
      )
    }
  }

  private mutating func settleParameters(of operation: inout Operation) {
    let inPath = Set(operation.path.parameterNames)
    var parameters: [Parameter] = []
    var seen: [Parameter.Location: Set<String>] = [:]
    for var parameter in operation.parameters {
      let name = parameter.field.name
      if parameter.location == .path, !inPath.contains(name) { parameter.location = .query }
      let key = parameter.location == .header ? name.lowercased() : name
      guard seen[parameter.location, default: []].insert(key).inserted else {
        reportRepeated(parameter.field, noun: "\(parameter.location.rawValue) parameter")
        continue
      }
      parameter.field.value = ParameterShape.flattened(parameter.field.value, isInPath: parameter.location == .path)
      if parameter.location == .path { parameter.field.isRequired = true }
      parameters.append(parameter)
    }
    operation.parameters = parameters
  }

  private mutating func distinct(_ fields: [Field], noun: String, key: (String) -> String) -> [Field] {
    var seen: Set<String> = []
    return fields.filter { field in
      if seen.insert(key(field.name)).inserted { return true }
      reportRepeated(field, noun: noun)
      return false
    }
  }

  private mutating func reportRepeated(_ field: Field, noun: String) {
    report(.duplicateRow, .note, "there is another \(noun) '\(field.name)'; the first counts", at: field.origin)
  }
}
