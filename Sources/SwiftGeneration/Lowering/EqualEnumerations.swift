import APIModel

/// Which enumerations inside of types are the same.
///
/// A parameter such as `order` comes back in one operation after the other. Enumerations with the same name and the same
/// values are declared in one of their types; in the others the name stands for the same type.
struct EqualEnumerations {
  private struct Shape: Hashable {
    var name: SwiftName
    var rawType: SwiftType
    var cases: [CasePlan]
    var patterns: [EnumeratedValue]

    init(_ plan: EnumerationPlan) {
      name = plan.name
      rawType = plan.rawType
      cases = plan.cases
      patterns = plan.patterns
    }

    // The name tells most enumerations apart; what else there is costs more to hash than to compare.
    func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(cases.count)
    }
  }

  private var owners: [Shape: SwiftName] = [:]

  private let names: ServiceNames

  /// Finds the owner of each enumeration: of all types that have it, the one that came first to the client; of these the
  /// one with the shortest name, or the first in the alphabet.
  init(_ files: [FilePlan], _ names: ServiceNames) {
    self.names = names
    for file in files {
      for object in file.objects { add(object.nested, of: object.name) }
      for call in file.calls { add(call.nested, of: call.name) }
    }
  }

  private mutating func add(_ enumerations: [EnumerationPlan], of owner: SwiftName) {
    for shape in enumerations.map(Shape.init) {
      guard let known = owners[shape] else {
        owners[shape] = owner
        continue
      }
      let (rank, otherRank) = (names.age(known), names.age(owner))
      let isFirst = (rank, known.text.utf8.count, known) < (otherRank, owner.text.utf8.count, owner)
      owners[shape] = isFirst ? known : owner
    }
  }

  /// The plan of a file in which each enumeration that is declared elsewhere says where.
  func resolved(_ file: FilePlan) -> FilePlan {
    var file = file
    for index in file.objects.indices {
      file.objects[index].nested = resolved(file.objects[index].nested, in: file.objects[index].name)
    }
    for index in file.calls.indices {
      file.calls[index].nested = resolved(file.calls[index].nested, in: file.calls[index].name)
    }
    return file
  }

  private func resolved(_ enumerations: [EnumerationPlan], in type: SwiftName) -> [EnumerationPlan] {
    let names = Set(enumerations.map(\.name))
    return enumerations.map { plan in
      var plan = plan
      // An enumeration beside it that is called like the owner would be meant instead.
      if let owner = owners[Shape(plan)], owner != type, !names.contains(owner) {
        plan.original = .named(plan.name, module: owner)
      }
      return plan
    }
  }
}
