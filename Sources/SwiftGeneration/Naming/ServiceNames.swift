import APIModel

/// The names of everything that stands at the top level of a generated module.
struct ServiceNames {
  /// The name of the module.
  let module: SwiftName
  /// The name of the client.
  let client: SwiftName
  private let types: [String: SwiftName]
  private let calls: [String: SwiftName]
  private let suites: [String: SwiftName]
  private let methods: [String: SwiftName]
  /// How many runs of the generator had given names before each of these.
  private let ages: [SwiftName: Int]
  /// The groups of operations, in the order of their names in the schema.
  let groups: [OperationGroup]
  /// The names that had to differ from the schema's.
  let changes: [NameChange]
  /// All names, those that are new behind those that were there.
  let record: NameRecord

  /// Assigns the names: first those that the client has given before, then those of types, calls and groups, each in the
  /// order of the schema.
  init(_ service: Service, module: SwiftName, files: FileNames, keeping record: NameRecord = NameRecord()) {
    self.module = module
    client = module.appending("Client")
    var assignment = NameAssignment(service, module: module, client: client, keeping: record)
    for type in service.types { assignment.assign(type) }
    for operation in service.operations { assignment.assign(operation) }
    for group in Set(service.operations.compactMap(\.group)).sorted() { assignment.assign(group: group) }
    var suites: [String: SwiftName] = [:]
    for group in files.groups {
      let wanted = SwiftName(cleaning: group.suite, fallback: "Unit")
      suites[group.base] = assignment.scope.allocate(wanted, or: [wanted.appending("Suite")])
    }
    self.suites = suites
    groups = assignment.groups
    types = assignment.types
    calls = assignment.calls
    methods = assignment.methods
    changes = assignment.changes
    self.record = record.updated(with: assignment.entries, module: module)
    let generations = self.record.generations.enumerated()
    let ages = generations.flatMap { age, entries in
      entries.compactMap { entry in SwiftName(entry.swiftNames.first ?? "").map { ($0, age) } }
    }
    self.ages = Dictionary(ages) { first, _ in first }
  }

  /// The name of a type of the schema.
  func type(_ name: String) -> SwiftName { types[name] ?? SwiftName(cleaning: name, fallback: "Type") }

  /// The name of the type whose values are calls of an operation.
  func call(_ operation: Operation) -> SwiftName {
    calls[operation.name] ?? SwiftName(cleaning: operation.name, fallback: "Operation")
  }

  /// The name of the suite with the tests of a file.
  func suite(_ group: FileNames.Group) -> SwiftName {
    suites[group.base] ?? SwiftName(cleaning: group.suite, fallback: "Unit")
  }

  /// The name of the client's method that calls an operation.
  func method(_ operation: Operation) -> SwiftName {
    methods[operation.name] ?? SwiftName(cleaning: operation.name, fallback: "operation")
  }

  /// The type that has the method which calls an operation.
  func owner(ofMethodFor operation: Operation) -> SwiftName {
    groups.first { $0.name == operation.group }?.type ?? client
  }

  /// Whether a name stands for something at the top level.
  func isTopLevel(_ name: SwiftName) -> Bool {
    name == client || types.values.contains(name) || calls.values.contains(name)
  }

  /// How early a type or a call came to the client; what came earlier has the smaller number.
  func age(_ name: SwiftName) -> Int { ages[name] ?? .max }
}

/// A chapter of the reference, which gives its operations a place of their own in the client.
struct OperationGroup {
  /// What the schema calls it.
  var name: String
  /// The protocol with the methods.
  var type: SwiftName
  /// The property of the client that has these methods only.
  var property: SwiftName
}
