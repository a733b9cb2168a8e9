import APIModel
import Diagnostics

extension ServiceCheck {
  /// Reports objects that must contain themselves, so that no value of them can end.
  ///
  /// A list or a map may be empty, and what is optional or may be null may be missing; all else has to be there.
  mutating func checkInfiniteTypes() {
    let needs = Dictionary(
      service.types.map { ($0.name, neededTypes(of: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
    var infinite = infiniteTypes(needs)
    for type in service.types where infinite.contains(type.name) {
      guard let cycle = cycle(from: type.name, in: infinite, needs) else { continue }
      infinite.subtract(cycle)
      reportCycle(cycle)
    }
  }

  /// The types that a value of a type cannot be without.
  private func neededTypes(of definition: TypeDefinition) -> [(field: Field, type: String)] {
    guard case .object(let object) = definition.kind else { return [] }
    return object.fields.compactMap { field in
      guard field.isRequired, !field.value.isNullable, field.value.accepts.isEmpty else { return nil }
      guard case .reference(let name) = field.value.shape else { return nil }
      return (field, name)
    }
  }

  /// The types none of whose values can end: all but those whose needs are met, step by step.
  private func infiniteTypes(_ needs: [String: [(field: Field, type: String)]]) -> Set<String> {
    var open = Set(needs.keys)
    var isSettled = false
    while !isSettled {
      let met = open.filter { name in !(needs[name] ?? []).contains { open.contains($0.type) } }
      open.subtract(met)
      isSettled = met.isEmpty
    }
    return open
  }

  /// The names on a way from a type back to itself; nil where it only leads to such a cycle.
  private func cycle(
    from start: String,
    in infinite: Set<String>,
    _ needs: [String: [(field: Field, type: String)]]
  ) -> [String]? {
    var previous: [String: String] = [:]
    var open = [start]
    while let name = open.popLast() {
      for need in needs[name] ?? [] where infinite.contains(need.type) {
        if need.type == start { return way(to: name, from: start, previous) }
        if previous[need.type] == nil {
          previous[need.type] = name
          open.append(need.type)
        }
      }
    }
    return nil
  }

  private func way(to end: String, from start: String, _ previous: [String: String]) -> [String] {
    var names = [end]
    while let last = names.last, last != start, let name = previous[last] { names.append(name) }
    return names.reversed()
  }

  private mutating func reportCycle(_ cycle: [String]) {
    guard let first = cycle.first, let definition = types[first] else { return }
    let next = cycle.dropFirst().first ?? first
    guard let need = neededTypes(of: definition).first(where: { $0.type == next }) else { return }
    let through = cycle.count > 1 ? " by way of \(cycle.dropFirst().listed("and"))" : ""
    diagnostics.error(
      .schemaInfiniteType,
      "\(first.quoted) would contain itself without end\(through): this field cannot be required",
      at: places.name(of: need.field.origin)
    )
  }
}
