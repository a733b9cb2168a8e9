import APIModel

/// Where the messages of operations have types.
///
/// It tells which types of a transcription are those of an earlier one, whatever they are called: the type of
/// `spec.storage` in the request of `CreateNode` is the same, with whatever page that was added it shares its name.
enum TypePlaces {
  /// The types of operations by their places, such as `CreateNode request spec.storage`.
  ///
  /// Each type of a message has the place where it is met first, going from the outside to the inside.
  ///
  /// - Parameters:
  ///   - operations: The operations.
  ///   - object: The object type with a name.
  /// - Returns: The names of the types.
  static func types(of operations: [Operation], _ object: (String) -> ObjectType?) -> [String: String] {
    var types: [String: String] = [:]
    for operation in operations {
      if let body = operation.requestBody { follow(body, from: "\(operation.name) request", object, &types) }
      for response in operation.responses {
        guard let body = response.body else { continue }
        follow(body, from: "\(operation.name) \(response.status)", object, &types)
      }
    }
    return types
  }

  /// The types of a service by their places.
  static func types(of service: Service) -> [String: String] {
    var objects: [String: ObjectType] = [:]
    for type in service.types {
      if case .object(let object) = type.kind { objects[type.name] = object }
    }
    return types(of: service.operations) { objects[$0] }
  }

  private static func follow(
    _ body: Body,
    from place: String,
    _ object: (String) -> ObjectType?,
    _ types: inout [String: String]
  ) {
    var met: Set<String> = []
    var waiting = ([body.value] + body.alternatives).enumerated().map { ("\(place) \($0.offset)", $0.element) }
    var next = 0
    while next < waiting.count {
      let (place, value) = waiting[next]
      next += 1
      for name in value.references where met.insert(name).inserted {
        types[place] = name
        guard let object = object(name) else { continue }
        waiting += object.fields.map { ("\(place).\($0.name)", $0.value) }
        if let additional = object.additional { waiting.append(("\(place).*", additional)) }
      }
    }
  }
}

/// Finds the names that the types of an earlier transcription had.
struct KnownTypeNames {
  /// The name of each class that was there before.
  private(set) var names: [Int: String] = [:]

  /// Compares the places of types: a class has the name of the type that was in most of its places.
  ///
  /// - Parameters:
  ///   - known: The earlier types by their places.
  ///   - classes: The classes of types by their places.
  init(_ known: [String: String], _ classes: [String: Int]) {
    struct Pair: Hashable {
      var number: Int
      var name: String
    }
    var counts: [Pair: Int] = [:]
    for (place, number) in classes {
      if let name = known[place] { counts[Pair(number: number, name: name), default: 0] += 1 }
    }
    var taken: Set<String> = []
    for (pair, _) in counts.sorted(by: {
      ($1.value, $0.key.name, $0.key.number) < ($0.value, $1.key.name, $1.key.number)
    })
    where names[pair.number] == nil && taken.insert(pair.name).inserted {
      names[pair.number] = pair.name
    }
  }
}
