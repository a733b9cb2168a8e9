public import APIModel

/// Brings a schema up to date with a newer transcription of its pages.
///
/// What the transcription says replaces what was there. What a person decided stays: the service file, the overlays (which
/// are files of their own), and operations whose page is gone, until they are pruned.
public struct SchemaUpdate: Sendable {
  /// The service that the schema should describe, overlays not applied.
  public private(set) var service: Service
  /// The operations whose pages are gone; they are still in the service unless they were pruned.
  public private(set) var orphans: [Operation] = []

  /// Compares a schema with a newer transcription.
  ///
  /// - Parameters:
  ///   - current: The service of the schema as it is, overlays not applied; nil where there is none.
  ///   - transcribed: The service of the newer pages.
  ///   - prunes: Whether operations whose page is gone are left out.
  public init(current: Service?, transcribed: Service, prunes: Bool) {
    service = transcribed
    guard let current else { return }
    service.documentation = current.documentation ?? transcribed.documentation
    service.configured = current.configured.isEmpty ? transcribed.configured : current.configured
    service.credentials = current.credentials.isEmpty ? transcribed.credentials : current.credentials
    let pages = Set(transcribed.operations.compactMap(\.page))
    let names = Set(transcribed.operations.map(\.name))
    orphans = current.operations.filter { operation in
      !names.contains(operation.name) && !(operation.page.map(pages.contains) ?? false)
    }
    guard !prunes else { return }
    for orphan in orphans { keep(orphan, of: current) }
    service.units.sort { $0.name < $1.name }
  }

  /// Keeps an operation in a unit of its own, with the types that nothing else defines any more.
  private mutating func keep(_ operation: Operation, of current: Service) {
    let known = Set(service.types.map(\.name))
    let definitions = Dictionary(current.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var needed: [TypeDefinition] = []
    var seen = known
    var waiting = operation.referencedTypes
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted, let definition = definitions[name] else { continue }
      needed.append(definition)
      waiting += definition.referencedTypes
    }
    let order = Dictionary(
      current.types.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    needed.sort { (order[$0.name] ?? 0) < (order[$1.name] ?? 0) }
    service.units.append(Unit(name: operation.name, operations: [operation], types: needed))
  }
}

extension Operation {
  fileprivate var referencedTypes: [String] {
    let bodies = ([requestBody] + responses.map(\.body)).compactMap { $0 }
    return bodies.flatMap { [$0.value] + $0.alternatives }.flatMap(\.referencedTypes)
      + parameters.flatMap { $0.field.value.referencedTypes }
      + responses.flatMap(\.headers).flatMap { $0.value.referencedTypes }
  }
}

extension TypeDefinition {
  fileprivate var referencedTypes: [String] {
    switch kind {
    case .enumeration: []
    case .object(let object):
      object.fields.flatMap { $0.value.referencedTypes } + (object.additional?.referencedTypes ?? [])
    }
  }
}

extension ValueType {
  fileprivate var referencedTypes: [String] {
    switch shape {
    case .reference(let name): [name]
    case .array(let element, count: _): element.referencedTypes
    case .map(let value, count: _): value.referencedTypes
    case .scalar, .object, .any: []
    }
  }
}
