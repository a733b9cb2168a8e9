public import APIModel
public import JSONDocument

/// Describes the types of a service as JSON Schema, draft 2020-12.
public struct JSONSchemaExporter: Sendable {
  /// Makes an exporter.
  public init() {}

  /// A document with every type of a service under `$defs`; by itself it lets every value through.
  public func document(for service: Service) -> JSONValue {
    var document = header()
    document.add("title", .string(service.name))
    document.add("description", text: service.documentation)
    document.add("$defs", definitions(service.types))
    return document.object
  }

  /// The schema of one type, with the types it needs under `$defs`; nil if the service has no type of that name.
  public func document(forType name: String, of service: Service) -> JSONValue? {
    let needed = TypeClosure(of: name, in: service).names
    guard !needed.isEmpty else { return nil }
    var document = header()
    document.add("title", .string(name))
    document.add("$ref", .string(Self.referencePrefix + name))
    document.add("$defs", definitions(service.types.filter { needed.contains($0.name) }))
    return document.object
  }

  private static let referencePrefix = "#/$defs/"

  private func header() -> JSONMembers {
    var members = JSONMembers()
    members.add("$schema", .string("https://json-schema.org/draft/2020-12/schema"))
    return members
  }

  private func definitions(_ types: [TypeDefinition]) -> JSONValue {
    let composer = SchemaComposer(referencePrefix: Self.referencePrefix)
    return .object(types.map { JSONValue.Member($0.name, composer.schema(of: $0)) })
  }
}

/// The types that one refers to, directly and through others, and itself.
private struct TypeClosure {
  private(set) var names: Set<String> = []

  init(of name: String, in service: Service) {
    let types = Dictionary(service.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var waiting = [name]
    while let name = waiting.popLast() {
      guard let definition = types[name], names.insert(name).inserted else { continue }
      guard case .object(let object) = definition.kind else { continue }
      waiting += (object.fields.map(\.value) + [object.additional].compactMap(\.self)).compactMap(\.referenced)
    }
  }
}

extension ValueType {
  /// The type of the service inside all lists and maps, if there is one.
  fileprivate var referenced: String? {
    switch shape {
    case .reference(let name): name
    case .array(let element, _), .map(let element, _): element.referenced
    case .scalar, .object, .any: nil
    }
  }
}
