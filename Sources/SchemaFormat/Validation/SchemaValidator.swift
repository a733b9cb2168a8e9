public import APIModel
public import Diagnostics

/// Checks that the parts of a service fit together: names, references, constraints, paths, paging and examples.
public enum SchemaValidator {
  /// Checks a service and reports all that is wrong with it.
  ///
  /// Reports stand at the places that the parts of the service carry as their origins.
  public static func validate(_ service: Service, into diagnostics: inout DiagnosticCollector) {
    validate(service, places: SourceMap(), checksExamples: true, into: &diagnostics)
  }

  /// Checks a service that was just decoded, with the places of its attributes.
  static func validate(
    _ service: Service,
    places: SourceMap,
    checksExamples: Bool,
    into diagnostics: inout DiagnosticCollector
  ) {
    var check = ServiceCheck(service, places: places)
    check.checkNames()
    for type in check.allTypes { check.check(type) }
    for operation in service.operations { check.check(operation) }
    if checksExamples { service.operations.forEach { check.checkExamples(of: $0) } }
    check.checkInfiniteTypes()
    // What is not used or not needed may be so only because of an error somewhere else.
    if !check.diagnostics.hasErrors, !diagnostics.hasErrors {
      check.checkUse()
      if checksExamples { service.operations.forEach { check.checkWaivers(of: $0) } }
    }
    diagnostics.merge(check.diagnostics)
  }
}

/// The state of checking one service; the checks are in extensions, one file a subject.
struct ServiceCheck {
  let service: Service
  var places: SourceMap
  private(set) lazy var conformance = Conformance(service)
  let allTypes: [TypeDefinition]
  let types: [String: TypeDefinition]
  /// All names of types, those that every schema has included.
  let typeNames: [String]
  var diagnostics = DiagnosticCollector()

  init(_ service: Service, places: SourceMap) {
    self.service = service
    self.places = places
    allTypes = service.types
    types = Dictionary(allTypes.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    typeNames = allTypes.map(\.name) + SchemaDecoder.typeWords
  }

  mutating func report(_ id: DiagnosticID, _ message: String, at owner: TypeOwner, _ key: Keyword) {
    diagnostics.error(id, message, at: places.attribute(key, at: owner.steps, of: owner.origin))
  }
}

/// The part of the model that a type belongs to, so that its attributes are found in the source map.
struct TypeOwner {
  var origin: Origin
  /// The way from the part to the type; none where the part is the type, as a field is.
  var steps: [SourceMap.Step] = []
}

// MARK: - Types

extension ServiceCheck {
  mutating func check(_ definition: TypeDefinition) {
    let owner = TypeOwner(origin: definition.origin)
    switch definition.kind {
    case .object(let object):
      checkUnique(object.fields, noun: "field")
      for field in object.fields { check(field) }
      if let additional = object.additional {
        check(additional, of: TypeOwner(origin: definition.origin, steps: [.key(.additional)]))
      }
    case .enumeration(let scalar):
      check(scalar, of: owner)
      if scalar.values.isEmpty {
        report(.schemaEnumeratedValue, "an enumeration has at least one value", at: owner, .values)
      }
    }
  }

  /// Checks a field, a header or a parameter.
  mutating func check(_ field: Field) {
    let owner = TypeOwner(origin: field.origin)
    check(field.value, of: owner)
    guard let value = field.defaultValue else { return }
    for issue in conformance.issues(of: value, as: field.value, in: .request) {
      report(.schemaDefault, "the default does not fit its type: \(issue.message)", at: owner, .default)
    }
  }

  /// Checks a type with the constraints at each of its levels.
  mutating func check(_ type: ValueType, of owner: TypeOwner) {
    switch type.shape {
    case .scalar(let scalar):
      check(scalar, of: owner)
    case .array(let element, let count), .map(let element, let count):
      if let count, count.isEmpty { reportEmpty(count.description, at: owner, .items) }
      check(element, of: owner)
    case .reference(let name):
      guard types[name] == nil else { return }
      let clause = Suggestion.clause(for: name, in: typeNames)
      report(.schemaUnknownType, "the service has no type \(name.quoted)\(clause)", at: owner, .type)
    case .object, .any:
      break
    }
  }

  mutating func reportEmpty(_ bounds: String, at owner: TypeOwner, _ key: Keyword) {
    report(.schemaEmptyRange, "nothing lies within \(bounds)", at: owner, key)
  }
}
