import APIModel
import Diagnostics
import JSONDocument

extension Reconciliation {
  /// Makes the constraints of every value agree with each other.
  mutating func settleTypes() {
    changeFields { state, field in
      field.value = state.settled(field.value, called: field.name, at: field.origin)
    }
    changeObjects { state, object, type in
      object.additional = object.additional.map { state.settled($0, called: type.name, at: type.origin) }
    }
    changeOperations { state, operation in
      if var body = operation.requestBody {
        state.settle(&body, called: "the request", at: operation.origin)
        operation.requestBody = body
      }
      for index in operation.responses.indices {
        guard var body = operation.responses[index].body else { continue }
        state.settle(&body, called: "the response", at: operation.responses[index].origin)
        operation.responses[index].body = body
      }
    }
  }

  private mutating func settle(_ body: inout Body, called name: String, at origin: Origin) {
    body.value = settled(body.value, called: name, at: origin)
    body.alternatives = body.alternatives.map { settled($0, called: name, at: origin) }
  }

  private mutating func settled(_ value: ValueType, called name: String, at origin: Origin) -> ValueType {
    var value = value
    switch value.shape {
    case .scalar(let scalar):
      var settlement = ScalarSettlement(scalar)
      settlement.settle()
      value.shape = .scalar(settlement.scalar)
      for problem in settlement.problems {
        report(.conflictingFacts, .warning, "'\(name)': \(problem)", at: origin)
      }
    case .array(let element, let count):
      value.shape = .array(settled(element, called: name, at: origin), count: possible(count, of: name, at: origin))
    case .map(let element, let count):
      value.shape = .map(settled(element, called: name, at: origin), count: possible(count, of: name, at: origin))
    case .reference, .object, .any:
      break
    }
    return value
  }

  private mutating func possible(_ count: Bounds<Int>?, of name: String, at origin: Origin) -> Bounds<Int>? {
    guard let count, count.isEmpty else { return count }
    report(.conflictingFacts, .warning, "'\(name)' cannot have \(count) elements; the bounds are left out", at: origin)
    return nil
  }

  /// Leaves out defaults that are no values of their types.
  mutating func settleDefaults(_ conformance: Conformance) {
    changeFields { state, field in
      guard let value = field.defaultValue,
        let issue = conformance.issues(of: value, as: field.value, in: .request).first
      else { return }
      field.defaultValue = nil
      state.report(
        .unsuitableDefault,
        .note,
        "the default of '\(field.name)' is no value of its type and is left out: \(issue.message)",
        at: field.origin
      )
    }
  }
}
