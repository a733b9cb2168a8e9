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
  /// The groups of operations, in the order of their names in the schema.
  let groups: [OperationGroup]
  /// The names that had to differ from the schema's.
  let changes: [NameChange]

  /// Assigns the names: first the client and the calls, then the types, each in the order of the schema.
  init(_ service: Service, module: SwiftName, files: FileNames) {
    self.module = module
    client = module.appending("Client")
    var scope = NameAllocator(reserved: ReservedNames.types, suffixForReserved: "Value")
    scope.take(module)
    scope.take(client)
    var changes: [NameChange] = []

    var calls: [String: SwiftName] = [:]
    for operation in service.operations {
      let wanted = SwiftName(cleaning: operation.name, fallback: "Operation")
      let name = scope.allocate(wanted, or: [wanted.appending("Operation"), wanted.prefixed(module.text)])
      calls[operation.name] = name
      changes += NameChange.ifNeeded(.operation, operation.name, wanted: operation.name, got: name, in: scope)
    }

    var types: [String: SwiftName] = [:]
    for type in service.types {
      let wanted = SwiftName(cleaning: type.name, fallback: "Type")
      let prefixed = wanted.prefixed(module.text)
      let name = scope.allocate(ReservedNames.types.contains(wanted.text) ? prefixed : wanted, or: [prefixed])
      types[type.name] = name
      changes += NameChange.ifNeeded(.type, type.name, wanted: type.name, got: name, in: scope)
    }

    var suites: [String: SwiftName] = [:]
    for group in files.groups {
      let wanted = SwiftName(cleaning: group.suite, fallback: "Unit")
      suites[group.base] = scope.allocate(wanted, or: [wanted.appending("Suite")])
    }

    var methodScope = NameAllocator(reserved: ReservedNames.methods, suffixForReserved: "Operation")
    var methods: [String: SwiftName] = [:]
    for operation in service.operations {
      let words = NameStyle.lowerCamel(WordSplitter.words(of: operation.name))
      let name = methodScope.allocate(SwiftName(cleaning: words, fallback: "operation"))
      methods[operation.name] = name
      changes += NameChange.ifNeeded(.method, operation.name, wanted: words, got: name, in: methodScope)
    }
    let groupNames = Set(service.operations.compactMap(\.group)).sorted()
    var groups: [OperationGroup] = []
    for name in groupNames {
      let words = WordSplitter.words(of: name)
      let wanted = (type: NameStyle.upperCamel(words) + "Operations", property: NameStyle.lowerCamel(words))
      let type = SwiftName(cleaning: NameStyle.upperCamel(words), fallback: "Group").appending("Operations")
      let property = SwiftName(cleaning: wanted.property, fallback: "group")
      let group = OperationGroup(
        name: name,
        type: scope.allocate(type),
        property: methodScope.allocate(property, or: [property.appending("Operations")])
      )
      groups.append(group)
      changes += NameChange.ifNeeded(.group, name, wanted: wanted.type, got: group.type, in: scope)
      changes += NameChange.ifNeeded(.group, name, wanted: wanted.property, got: group.property, in: methodScope)
    }
    self.groups = groups
    self.types = types
    self.suites = suites
    self.calls = calls
    self.methods = methods
    self.changes = changes
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
