import APIModel
import Diagnostics
import JSONDocument

/// Puts the service together: finds the types that pages share, names them, and divides all into units.
struct ServiceBuilder {
  private let pages: [PageFacts]
  private let linked: [LinkedPage]
  private let options: TranscriptionOptions
  private var findings: [Diagnostic] = []
  private var audit = Audit()

  /// Makes a builder from pages and what became of them.
  init(_ pages: [PageFacts], _ linked: [LinkedPage], _ options: TranscriptionOptions) {
    self.pages = pages
    self.linked = linked
    self.options = options
  }

  /// The service, with what was not understood.
  func build(duplicates: [Diagnostic]) -> Transcription {
    var builder = self
    return builder.result(duplicates)
  }

  private mutating func result(_ duplicates: [Diagnostic]) -> Transcription {
    findings = duplicates
    var types: [TableKey: DraftType] = [:]
    var operations: [TableKey: Set<Int>] = [:]
    var labels: [TableKey: TypeLabel] = [:]
    for (number, page) in linked.enumerated() {
      guard page.operation != nil else { continue }
      for (key, type) in page.types {
        operations[key, default: []].insert(number)
        if var known = types[key] {
          TypeMerge.merge(&known.object, with: type.object)
          known.isInRequest = known.isInRequest || type.isInRequest
          known.isInResponse = known.isInResponse || type.isInResponse
          // A table that several operations use is named by its own page.
          if key.page == number { (known.owner, known.root) = (type.owner, type.root) }
          types[key] = known
        } else {
          types[key] = type
        }
      }
    }
    for (key, type) in types { labels[key] = label(type) }
    let classes = TypeClasses(types, labels: labels).classes
    return assemble(types, labels, classes, operations)
  }

  private func label(_ type: DraftType) -> TypeLabel {
    let operation = linked[type.key.page].operation?.operation.name ?? ""
    switch type.root {
    case .request: return .body(operation: operation, suffix: "Request")
    case .requestAlternative(let number): return .body(operation: operation, suffix: "RequestAlternative\(number)")
    case .response(let status, isSuccess: true):
      let success = linked[type.key.page].operation?.operation.success?.status
      return .body(operation: operation, suffix: success == status ? "Response" : "Response\(status)")
    case .response(_, isSuccess: false): return .error
    case nil:
      let name = pages[type.key.page].tables[type.key.table].name
      if Identifier.isTypeName(name) { return .name(name) }
      guard let owner = type.owner else { return .name(name.isEmpty ? operation + "Item" : name) }
      return .field(owner.field)
    }
  }

  private mutating func assemble(
    _ types: [TableKey: DraftType],
    _ labels: [TableKey: TypeLabel],
    _ classes: [TableKey: Int],
    _ operations: [TableKey: Set<Int>]
  ) -> Transcription {
    let groups = TypeGroups(types, labels, classes, operations, names: { linked[$0].operation?.operation.name ?? "" })
    let operationNames = linked.compactMap { $0.operation?.operation.name }
    let naming = TypeNames(groups.classes, reserved: operationNames, known: knownNames(types, classes))
    findings += naming.findings
    let rename: (String) -> String = { name in
      TableKey(name: name).flatMap { classes[$0] }.flatMap { naming.names[$0] } ?? name
    }
    var units = linked.compactMap { page -> Unit? in
      guard let operation = page.operation?.operation else { return nil }
      return Unit(name: operation.name, operations: [operation.renamed(rename)])
    }
    let definitions = groups.definitions(types, naming.names, rename)
    completePaging(of: &units, definitions)
    UnitDivision.add(definitions, groups, to: &units)
    units.sort { $0.name < $1.name }
    let service = Service(
      name: options.service,
      configured: configured,
      credentials: credentials,
      units: units
    )
    return finish(service)
  }

  /// The names of classes that were there in an earlier transcription.
  private func knownNames(_ types: [TableKey: DraftType], _ classes: [TableKey: Int]) -> [Int: String] {
    guard let known = options.known else { return [:] }
    let operations = linked.compactMap { $0.operation?.operation }
    let places = TypePlaces.types(of: operations) { name in TableKey(name: name).flatMap { types[$0]?.object } }
    let numbers = places.compactMapValues { TableKey(name: $0).flatMap { classes[$0] } }
    return KnownTypeNames(TypePlaces.types(of: known), numbers).names
  }

  private func completePaging(of units: inout [Unit], _ definitions: [Int: TypeDefinition]) {
    var objects: [String: ObjectType] = [:]
    for definition in definitions.values {
      if case .object(let object) = definition.kind { objects[definition.name] = object }
    }
    for index in units.indices {
      for (position, operation) in units[index].operations.enumerated() {
        units[index].operations[position].paging = operation.paging.flatMap {
          PagingDetection.completed($0, of: operation, types: objects)
        }
      }
    }
  }

  private mutating func finish(_ service: Service) -> Transcription {
    let (service, contradictions) = Reconciliation.reconcile(service)
    findings += contradictions
    for page in linked { findings += page.findings }
    var collector = DiagnosticCollector()
    for finding in findings { collector.report(finding) }
    let sorted = collector.sorted
    audit.count(pages, linked, service, sorted)
    return Transcription(service: service, findings: sorted, audit: audit)
  }

  private var allParameters: [Parameter] { linked.flatMap { $0.operation?.operation.parameters ?? [] } }

  /// The parameters that a client is configured with once.
  private var configured: [String] {
    ServiceWords.configured.filter { name in
      allParameters.contains { $0.location == .path && $0.field.name == name }
    }
  }

  /// The headers that a client's credentials supply; the names of headers have no case.
  private var credentials: [String] {
    let headers = Set(allParameters.filter { $0.location == .header }.map { $0.field.name.lowercased() })
    return ServiceWords.credentials.filter { headers.contains($0.lowercased()) }
  }
}

/// Parameters that mean the same in every service of the dialect.
private enum ServiceWords {
  static let configured = ["project_id"]
  static let credentials = ["X-Auth-Token"]
}
