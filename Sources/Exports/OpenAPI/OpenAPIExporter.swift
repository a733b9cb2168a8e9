public import APIModel
public import JSONDocument

/// Describes a service as an OpenAPI 3.1 document.
///
/// The document states all that the model knows: what OpenAPI has no words for stands under keys that start with
/// `x-tablature-`, and `OpenAPIImporter` makes an equal service of it. `docs/Exports.md` says what becomes of what.
public struct OpenAPIExporter: Sendable {
  /// The version of the API that the document states: references do not number theirs, but OpenAPI demands one.
  public var version: String
  /// The URL below which the paths are, or nil to leave it open.
  public var endpoint: String?

  /// Makes an exporter.
  ///
  /// - Parameters:
  ///   - version: The version of the API.
  ///   - endpoint: The URL below which the paths are, or nil to leave it open.
  public init(version: String = "unversioned", endpoint: String? = nil) {
    self.version = version
    self.endpoint = endpoint
  }

  /// The document of a service; the same service always gives the same document.
  public func document(for service: Service) -> JSONValue {
    var document = JSONMembers()
    document.add("openapi", .string("3.1.0"))
    document.add("info", info(of: service))
    document.add(.version, .number(JSONNumber(ExtensionKey.currentVersion)))
    document.add("servers", endpoint.map { .array([.object([.init("url", .string($0))])]) })
    document.add("tags", tags(of: service))
    let schemes = SecuritySchemes(headers: service.credentials)
    document.add("security", schemes.requirement)
    document.add("paths", paths(of: service))
    document.add("components", components(of: service, schemes))
    document.add(.configured, texts: service.configured)
    document.add(.units, units(of: service))
    return document.object
  }

  private func info(of service: Service) -> JSONValue {
    var info = JSONMembers()
    info.add("title", .string(service.name))
    info.add("description", text: service.documentation)
    info.add("version", .string(version))
    return info.object
  }

  /// The groups of the operations, in the order of their first operations.
  private func tags(of service: Service) -> JSONValue? {
    var seen: Set<String> = []
    let groups = service.operations.compactMap(\.group).filter { seen.insert($0).inserted }
    return groups.isEmpty ? nil : .array(groups.map { .object([.init("name", .string($0))]) })
  }

  private func paths(of service: Service) -> JSONValue {
    let composer = OperationComposer()
    let keys = PathKeys(service.operations)
    var order: [String] = []
    var items: [String: JSONMembers] = [:]
    for operation in service.operations {
      let key = keys.key(for: operation)
      if items[key] == nil { order.append(key) }
      items[key, default: JSONMembers()].add(operation.method.rawValue.lowercased(), composer.object(of: operation))
    }
    return .object(order.compactMap { key in items[key].map { JSONValue.Member(key, $0.object) } })
  }

  private func components(of service: Service, _ schemes: SecuritySchemes) -> JSONValue? {
    let composer = SchemaComposer(referencePrefix: OperationComposer.referencePrefix)
    var components = JSONMembers()
    let schemas = service.types.map { JSONValue.Member($0.name, composer.schema(of: $0)) }
    if !schemas.isEmpty { components.add("schemas", .object(schemas)) }
    components.add("securitySchemes", schemes.object)
    return components.isEmpty ? nil : components.object
  }

  /// Which operations and types the files of the schema hold, and in which order.
  private func units(of service: Service) -> JSONValue {
    .object(
      service.units.map { unit in
        var members = JSONMembers()
        if !unit.operations.isEmpty { members.add("operations", .array(unit.operations.map { .string($0.name) })) }
        if !unit.types.isEmpty { members.add("types", .array(unit.types.map { .string($0.name) })) }
        return JSONValue.Member(unit.name, members.object)
      }
    )
  }
}
