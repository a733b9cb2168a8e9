/// An API as its reference describes it, free of pages, tables, YAML and Swift.
///
/// A service is a namespace: type names and operation names are unique in it. It is made by loading and linking a
/// schema, so every `ValueType.Shape.reference` names one of its types.
public struct Service: Sendable, Hashable {
  /// The name, such as `ModelArts`; an identifier in upper camel case.
  public var name: String
  /// What the service is, in the words of the schema's author.
  public var documentation: String?
  /// Parameters that a client is configured with once instead of at each call, such as `project_id`.
  public var configured: [String]
  /// Request headers that the client's credentials supply, such as `X-Auth-Token`.
  public var credentials: [String]
  /// The parts of the service, one for each schema file, in the order of their names.
  public var units: [Unit]
  /// Where it was written, but for its units.
  public var origin: Origin

  /// Makes a service.
  public init(
    name: String,
    documentation: String? = nil,
    configured: [String] = [],
    credentials: [String] = [],
    units: [Unit] = [],
    origin: Origin = Origin()
  ) {
    self.name = name
    self.documentation = documentation
    self.configured = configured
    self.credentials = credentials
    self.units = units
    self.origin = origin
  }

  /// All operations, unit by unit.
  public var operations: [Operation] { units.flatMap(\.operations) }

  /// All types, unit by unit.
  public var types: [TypeDefinition] { units.flatMap(\.types) }

  /// The type with a name.
  public func type(named name: String) -> TypeDefinition? {
    units.lazy.flatMap(\.types).first { $0.name == name }
  }

  /// The operation with a name.
  public func operation(named name: String) -> Operation? {
    units.lazy.flatMap(\.operations).first { $0.name == name }
  }
}

/// The contents of one schema file: an operation with the types only it uses, or types that operations share.
///
/// The generated files are divided in the same way, so that their names follow from the names of the schema files.
public struct Unit: Sendable, Hashable {
  /// The name of the schema file without its extension, such as `ListTasks`.
  public var name: String
  /// The operations, in the order of the file.
  public var operations: [Operation]
  /// The types, in the order of the file.
  public var types: [TypeDefinition]

  /// Makes a unit.
  public init(name: String, operations: [Operation] = [], types: [TypeDefinition] = []) {
    self.name = name
    self.operations = operations
    self.types = types
  }
}
