import APIModel
import Diagnostics

extension ServiceCheck {
  /// Reports objects that must contain themselves, so that no value of them can end.
  ///
  /// A list or a map may be empty, and what is optional or may be null may be missing; all else has to be there.
  mutating func checkInfiniteTypes() {
    var needs: [String: [Need]] = [:]
    for (name, definition) in types {
      let needed = neededTypes(of: definition)
      if !needed.isEmpty { needs[name] = needed }
    }
    let names = allTypes.map(\.name).filter { needs[$0] != nil }
    let infinite = infiniteTypes(names, needs)
    var seen: Set<String> = []
    for name in names where infinite.contains(name) {
      if let cycle = cycle(from: name, in: infinite, needs, &seen) { reportCycle(cycle) }
    }
  }

  /// A field that has to be there, and the type it has to have.
  private typealias Need = (field: Field, type: String)

  /// The types that a value of a type cannot be without.
  private func neededTypes(of definition: TypeDefinition) -> [Need] {
    guard case .object(let object) = definition.kind else { return [] }
    return object.fields.indices.compactMap { index in
      guard object.fields[index].isRequired else { return nil }
      let field = object.fields[index]
      guard !field.value.isNullable, field.value.accepts.isEmpty else { return nil }
      guard case .reference(let name) = field.value.shape, types[name] != nil else { return nil }
      return (field, name)
    }
  }

  /// The types none of whose values can end: all but those whose needs are met, starting from those without needs.
  ///
  /// - Parameters:
  ///   - names: The types that need others.
  ///   - needs: What they need.
  /// - Returns: The names of the types that no value can have.
  private func infiniteTypes(_ names: [String], _ needs: [String: [Need]]) -> Set<String> {
    var needed: [String: [String]] = [:]
    var unmet: [String: Int] = [:]
    for name in names {
      let open = (needs[name] ?? []).filter { needs[$0.type] != nil }
      unmet[name] = open.count
      for need in open { needed[need.type, default: []].append(name) }
    }
    var met = names.filter { unmet[$0] == 0 }
    var infinite = Set(names)
    while let name = met.popLast() {
      infinite.remove(name)
      for other in needed[name] ?? [] {
        unmet[other, default: 0] -= 1
        if unmet[other] == 0 { met.append(other) }
      }
    }
    return infinite
  }

  /// The first cycle on a way from type to type, each of which needs the next; nil where the way was gone before.
  private func cycle(
    from start: String,
    in infinite: Set<String>,
    _ needs: [String: [Need]],
    _ seen: inout Set<String>
  ) -> [String]? {
    var way: [String] = []
    var places: [String: Int] = [:]
    var name = start
    while seen.insert(name).inserted {
      places[name] = way.count
      way.append(name)
      guard let next = needs[name]?.first(where: { infinite.contains($0.type) }) else { return nil }
      name = next.type
    }
    return places[name].map { Array(way[$0...]) }
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
