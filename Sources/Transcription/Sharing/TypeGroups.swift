import APIModel

/// The types of all pages, in classes of those that are one type.
struct TypeGroups {
  /// The classes, by their numbers.
  private(set) var classes: [Int: TypeNames.TypeClass] = [:]
  /// The members of each class, in order.
  private(set) var members: [Int: [TableKey]] = [:]

  /// Gathers the members of classes.
  init(
    _ types: [TableKey: DraftType],
    _ labels: [TableKey: TypeLabel],
    _ numbers: [TableKey: Int],
    _ operations: [TableKey: Set<Int>],
    names: (Int) -> String
  ) {
    for key in types.keys.sorted() { if let number = numbers[key] { members[number, default: []].append(key) } }
    for (number, keys) in members {
      guard let first = keys.first, let type = types[first], let label = labels[first] else { continue }
      let users = Set(keys.flatMap { operations[$0] ?? [] })
      classes[number] = TypeNames.TypeClass(
        number: number,
        label: label,
        owner: type.owner.flatMap { numbers[$0.type] },
        operations: users.map(names).sorted(),
        isOnlyInRequests: keys.allSatisfy { types[$0].map { $0.isInRequest && !$0.isInResponse } ?? true },
        first: first,
        origin: type.object.fields.first?.origin ?? Origin()
      )
    }
  }

  /// The definition of each class: what its members state together.
  func definitions(_ types: [TableKey: DraftType], _ names: [Int: String], _ rename: (String) -> String)
    -> [Int: TypeDefinition]
  {
    var result: [Int: TypeDefinition] = [:]
    for (number, keys) in members {
      guard let name = names[number], let first = keys.first, var object = types[first]?.object else { continue }
      for key in keys.dropFirst() { if let other = types[key] { TypeMerge.merge(&object, with: other.object) } }
      for index in object.fields.indices { object.fields[index].value = object.fields[index].value.renamed(rename) }
      object.additional = object.additional.map { $0.renamed(rename) }
      let origin = object.fields.first?.origin ?? Origin()
      result[number] = TypeDefinition(name: name, kind: .object(object), origin: origin)
    }
    return result
  }
}

/// Divides types into units: those of one operation into its unit, shared ones into units of their own.
enum UnitDivision {
  /// Adds types to units.
  static func add(_ definitions: [Int: TypeDefinition], _ groups: TypeGroups, to units: inout [Unit]) {
    let positions = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.name, $0) })
    var shared: [String: [TypeDefinition]] = [:]
    let ordered = groups.classes.values.sorted { $0.first < $1.first }
    for group in ordered {
      guard let definition = definitions[group.number] else { continue }
      if group.operations.count == 1, let position = positions[group.operations[0]] {
        units[position].types.append(definition)
      } else if let home = home(of: group, groups, definitions) {
        shared[home, default: []].append(definition)
      }
    }
    var taken = Set(units.map { $0.name.lowercased() })
    for name in shared.keys.sorted() {
      var unit = name
      while !taken.insert(unit.lowercased()).inserted { unit += "Type" }
      let types = (shared[name] ?? []).sorted { ($0.name != name ? 1 : 0) < ($1.name != name ? 1 : 0) }
      units.append(Unit(name: unit, types: types))
    }
  }

  /// The name of the shared type that a type is named after, or its own.
  private static func home(of group: TypeNames.TypeClass, _ groups: TypeGroups, _ definitions: [Int: TypeDefinition])
    -> String?
  {
    var current = group
    var steps = 0
    while case .field = current.label, let owner = current.owner, let next = groups.classes[owner],
      next.operations.count > 1, steps < 100
    {
      current = next
      steps += 1
    }
    return definitions[current.number]?.name
  }
}

extension Operation {
  /// The operation with other names of the types it refers to.
  func renamed(_ rename: (String) -> String) -> Operation {
    var operation = self
    if let body = requestBody { operation.requestBody = body.renamed(rename) }
    for index in responses.indices {
      operation.responses[index].body = responses[index].body.map { $0.renamed(rename) }
    }
    return operation
  }
}

extension Body {
  /// The body with other names of the types it refers to; alternatives that turn out the same are one.
  func renamed(_ rename: (String) -> String) -> Body {
    var body = self
    body.value = value.renamed(rename)
    var seen: Set<ValueType> = [body.value]
    body.alternatives = alternatives.map { $0.renamed(rename) }.filter { seen.insert($0).inserted }
    return body
  }
}
