import APIModel

/// Assigns the names at the top level of a generated module, and those of the client's members.
///
/// What has a name keeps it. Of what is new, types come first: a call yields to a type, because most users write the method
/// of a call and not its name.
struct NameAssignment {
  private(set) var types: [String: SwiftName] = [:]
  private(set) var calls: [String: SwiftName] = [:]
  private(set) var methods: [String: SwiftName] = [:]
  private(set) var groups: [OperationGroup] = []
  private(set) var changes: [NameChange] = []
  /// The top level of the module.
  var scope = NameAllocator(reserved: ReservedNames.types, suffixForReserved: "Value")

  private let module: SwiftName
  private var members = NameAllocator(reserved: ReservedNames.methods, suffixForReserved: "Operation")
  /// The names that are kept, of those that something of the service has.
  private var kept: [NameRecord.Key: [SwiftName]] = [:]

  /// Takes the names that the client has given before to what is still there.
  init(_ service: Service, module: SwiftName, client: SwiftName, keeping record: NameRecord) {
    self.module = module
    scope.take(module)
    scope.take(client)
    guard record.module == module.text else { return }
    let present = Set(Self.keys(of: service))
    for entry in record.generations.joined() where present.contains(entry.key) && kept[entry.key] == nil {
      let names = entry.swiftNames.compactMap { SwiftName($0) }
      guard names.count == entry.swiftNames.count, let first = names.first, scope.isFree(first),
        names.dropFirst().allSatisfy({ members.isFree($0) })
      else { continue }
      scope.take(first)
      for name in names.dropFirst() { members.take(name) }
      kept[entry.key] = names
    }
  }

  /// All names that were assigned, for the record.
  var entries: [NameRecord.Entry] {
    let typeEntries = types.map { name, type in entry(.type, name, [type]) }
    let callEntries = calls.map { name, call in entry(.operation, name, [call] + [methods[name]].compactMap { $0 }) }
    return typeEntries + callEntries + groups.map { entry(.group, $0.name, [$0.type, $0.property]) }
  }

  mutating func assign(_ type: TypeDefinition) {
    let wanted = NameStyle.typeName(type.name)
    let name = kept(.type, type.name)?.first ?? newName(of: type, wanted: wanted)
    types[type.name] = name
    note(.type, type.name, wanted: wanted, got: name, in: scope)
  }

  mutating func assign(_ operation: Operation) {
    let wanted = (call: NameStyle.typeName(operation.name), method: NameStyle.lowerCamel(words(operation.name)))
    let names = kept(.operation, operation.name) ?? newNames(of: wanted)
    (calls[operation.name], methods[operation.name]) = (names[0], names[1])
    note(.operation, operation.name, wanted: wanted.call, got: names[0], in: scope)
    note(.method, operation.name, wanted: wanted.method, got: names[1], in: members)
  }

  mutating func assign(group: String) {
    let wanted = (type: NameStyle.upperCamel(words(group)) + "Operations", property: NameStyle.lowerCamel(words(group)))
    let names = kept(.group, group) ?? newNames(ofGroup: group)
    groups.append(OperationGroup(name: group, type: names[0], property: names[1]))
    note(.group, group, wanted: wanted.type, got: names[0], in: scope)
    note(.group, group, wanted: wanted.property, got: names[1], in: members)
  }

  private mutating func newName(of type: TypeDefinition, wanted: String) -> SwiftName {
    let plain = SwiftName(cleaning: wanted, fallback: "Type")
    let prefixed = plain.prefixed(module.text)
    return scope.allocate(ReservedNames.types.contains(plain.text) ? prefixed : plain, or: [prefixed])
  }

  private mutating func newNames(of wanted: (call: String, method: String)) -> [SwiftName] {
    let call = SwiftName(cleaning: wanted.call, fallback: "Operation")
    return [
      scope.allocate(call, or: [call.appending("Operation"), call.prefixed(module.text)]),
      members.allocate(SwiftName(cleaning: wanted.method, fallback: "operation")),
    ]
  }

  private mutating func newNames(ofGroup group: String) -> [SwiftName] {
    let words = words(group)
    let type = SwiftName(cleaning: NameStyle.upperCamel(words), fallback: "Group").appending("Operations")
    let property = SwiftName(cleaning: NameStyle.lowerCamel(words), fallback: "group")
    return [scope.allocate(type), members.allocate(property, or: [property.appending("Operations")])]
  }

  private mutating func note(
    _ subject: NameChange.Subject,
    _ schemaName: String,
    wanted: String,
    got: SwiftName,
    in scope: NameAllocator
  ) {
    changes += NameChange.ifNeeded(subject, schemaName, wanted: wanted, got: got, in: scope)
  }

  private func kept(_ kind: NameRecord.Kind, _ name: String) -> [SwiftName]? {
    kept[NameRecord.Key(kind: kind, name: name)]
  }

  private func words(_ name: String) -> [String] { WordSplitter.words(of: name) }

  private func entry(_ kind: NameRecord.Kind, _ name: String, _ names: [SwiftName]) -> NameRecord.Entry {
    NameRecord.Entry(key: NameRecord.Key(kind: kind, name: name), swiftNames: names.map(\.text))
  }

  private static func keys(of service: Service) -> [NameRecord.Key] {
    service.types.map { NameRecord.Key(kind: .type, name: $0.name) }
      + service.operations.map { NameRecord.Key(kind: .operation, name: $0.name) }
      + service.operations.compactMap(\.group).map { NameRecord.Key(kind: .group, name: $0) }
  }
}
