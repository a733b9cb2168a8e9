import APIModel
import Diagnostics

/// Makes the facts of a service agree with each other, so that its schema can be loaded whatever its pages said.
///
/// Pages contradict themselves: a default lies outside its range, a list of values does not have the value that an
/// example shows. What contradicts something better known is reported and left out; what an example shows is kept and
/// marked so; and where nothing of the kind helps, the example gets a waiver. The extensions of this type follow the
/// checks of the schema's loader: what one of them refuses, one of these puts right.
struct Reconciliation {
  /// The service, which agrees with itself after all steps.
  var service: Service
  /// What was left out or changed, and why.
  var findings: [Diagnostic] = []

  /// The service as it can be loaded, with what had to be left out for that.
  static func reconcile(_ service: Service) -> (service: Service, findings: [Diagnostic]) {
    var state = Reconciliation(service: service)
    state.settleOperations()
    state.settleTypes()
    state.endCycles()
    state.addEvidence()
    // Defaults say nothing about which values there are.
    let conformance = Conformance(state.service)
    state.settleDefaults(conformance)
    state.settleExamples(conformance)
    return (state.service, state.findings)
  }

  mutating func report(_ id: DiagnosticID, _ severity: Diagnostic.Severity, _ message: String, at origin: Origin) {
    findings.append(Diagnostic(id, severity, message, at: origin.range))
  }

  /// Applies a change to every operation, which must not look at the service meanwhile.
  mutating func changeOperations(_ change: (inout Self, inout Operation) -> Void) {
    withUnits { state, units in
      for unit in units.indices {
        for index in units[unit].operations.indices { change(&state, &units[unit].operations[index]) }
      }
    }
  }

  /// Applies a change to every field, parameter and header, which must not look at the service meanwhile.
  mutating func changeFields(_ change: (inout Self, inout Field) -> Void) {
    changeObjects { state, object, _ in
      for index in object.fields.indices { change(&state, &object.fields[index]) }
    }
    changeOperations { state, operation in
      for index in operation.parameters.indices { change(&state, &operation.parameters[index].field) }
      for response in operation.responses.indices {
        for index in operation.responses[response].headers.indices {
          change(&state, &operation.responses[response].headers[index])
        }
      }
    }
  }

  /// Applies a change to every type with fields, which must not look at the service meanwhile; it is told which type it
  /// is.
  mutating func changeObjects(_ change: (inout Self, inout ObjectType, NamedPlace) -> Void) {
    withUnits { state, units in
      for unit in units.indices {
        for index in units[unit].types.indices {
          guard case .object(var object) = units[unit].types[index].kind else { continue }
          let place = NamedPlace(name: units[unit].types[index].name, origin: units[unit].types[index].origin)
          // Nothing else may hold the fields, or they would be copied.
          units[unit].types[index].kind = .object(ObjectType())
          change(&state, &object, place)
          units[unit].types[index].kind = .object(object)
        }
      }
    }
  }

  /// A type by its name and place.
  struct NamedPlace {
    var name: String
    var origin: Origin
  }

  /// Takes the units out of the service while they change, so that they are changed where they are.
  private mutating func withUnits(_ change: (inout Self, inout [Unit]) -> Void) {
    var units = service.units
    service.units = []
    change(&self, &units)
    service.units = units
  }
}
