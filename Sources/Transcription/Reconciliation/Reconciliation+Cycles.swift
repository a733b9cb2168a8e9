import APIModel
import Diagnostics

extension Reconciliation {
  /// Takes `required` from the fields that would make an object contain itself without end.
  mutating func endCycles() {
    let cycles = RequiredCycles(service.types)
    guard !cycles.closing.isEmpty else { return }
    changeObjects { state, object, type in
      for index in object.fields.indices {
        let field = object.fields[index]
        guard cycles.closing.contains(RequiredCycles.Place(type: type.name, field: field.name)) else { continue }
        object.fields[index].isRequired = false
        state.report(
          .conflictingFacts,
          .warning,
          "'\(field.name)' cannot be required, or its object would contain itself without end",
          at: field.origin
        )
      }
    }
  }
}

/// Finds required fields that lead back to the type they are in.
private struct RequiredCycles {
  /// A field of a type.
  struct Place: Hashable {
    var type: String
    var field: String
  }

  /// A required field whose value must hold a value of a type.
  private struct Need {
    var field: String
    var type: String
  }

  /// The fields that close a circle: without them none is left.
  private(set) var closing: Set<Place> = []
  private var needs: [String: [Need]] = [:]
  /// The types on the way being followed.
  private var way: [(type: String, next: Int)] = []
  private var isOnWay: Set<String> = []
  private var isDone: Set<String> = []

  init(_ types: [TypeDefinition]) {
    for type in types {
      guard case .object(let object) = type.kind else { continue }
      needs[type.name] = object.fields.compactMap { field in field.need.map { Need(field: field.name, type: $0) } }
    }
    for type in types where !isDone.contains(type.name) { follow(type.name) }
  }

  /// Follows all ways from a type, without recursion: pages decide how long they are.
  private mutating func follow(_ start: String) {
    enter(start)
    while let (type, next) = way.last {
      guard let needs = needs[type], next < needs.count else {
        way.removeLast()
        isOnWay.remove(type)
        isDone.insert(type)
        continue
      }
      way[way.count - 1].next += 1
      let need = needs[next]
      if isOnWay.contains(need.type) {
        closing.insert(Place(type: type, field: need.field))
      } else if !isDone.contains(need.type) {
        enter(need.type)
      }
    }
  }

  private mutating func enter(_ type: String) {
    way.append((type, 0))
    isOnWay.insert(type)
  }
}

extension Field {
  /// The type that a value must hold because of this field; nil for none.
  fileprivate var need: String? {
    guard isRequired, !value.isNullable, value.accepts.isEmpty, case .reference(let name) = value.shape else {
      return nil
    }
    return name
  }
}
