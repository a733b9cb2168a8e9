import APIModel

/// Finds the structural differences between two services.
///
/// It begins with the operations and follows what their messages are made of, so that types are matched by what they are
/// used for and not only by name. Each pair of types is compared once, however many messages have it.
struct ServiceComparer {
  let base: ModelIndex
  let revision: ModelIndex
  let includesDocumentation: Bool
  var changes: [Change] = []
  var graph = TypeGraph()

  /// What differs between two services, and in which messages each pair of types occurs.
  static func compare(
    _ base: ModelIndex,
    _ revision: ModelIndex,
    includesDocumentation: Bool
  ) -> (changes: [Change], usage: TypeUsage) {
    var comparer = ServiceComparer(base: base, revision: revision, includesDocumentation: includesDocumentation)
    comparer.compareServices()
    comparer.compareOperations()
    comparer.compareReachedTypes()
    comparer.compareUnreachedTypes()
    comparer.compareTypeNames()
    return (comparer.changes, TypeUsage(comparer.graph))
  }

  /// Notes a difference.
  mutating func record(
    _ edit: Edit,
    at site: Site,
    _ old: String? = nil,
    _ new: String? = nil,
    isGuess: Bool = false
  ) {
    changes.append(Change(edit: edit, site: site, old: old, new: new, isGuess: isGuess))
  }

  /// Notes that a text for people differs, if such differences are asked for.
  mutating func compareText(_ old: String?, _ new: String?, as edit: Edit = .description, at site: Site) {
    guard includesDocumentation, old != new else { return }
    record(edit, at: site, old, new)
  }

  /// Notes how a deprecation differs.
  mutating func compareDeprecations(_ old: Deprecation?, _ new: Deprecation?, at site: Site) {
    switch (old, new) {
    case (nil, nil): return
    case (nil, let new?): record(.deprecation(.added), at: site, nil, new.message)
    case (let old?, nil): record(.deprecation(.removed), at: site, old.message, nil)
    case (let old?, let new?): compareText(old.message, new.message, as: .deprecationMessage, at: site)
    }
  }

  // MARK: The service

  private mutating func compareServices() {
    let (old, new) = (base.service, revision.service)
    let site = Site(scope: .service, carrier: .service, pointer: "service", trail: Trail(root: "service"))
      .written(old.origin, new.origin)
    if old.name != new.name { record(.serviceRenamed, at: site, old.name, new.name) }
    compareText(old.documentation, new.documentation, at: site)
    compareLists(old.configured, new.configured, at: site.appending("configured")) { .configuration($0) }
    compareCredentials(old.credentials.map { $0.lowercased() }, new.credentials.map { $0.lowercased() }, at: site)
  }

  private mutating func compareCredentials(_ old: [String], _ new: [String], at parent: Site) {
    for name in Set(new).symmetricDifference(old).sorted() {
      let presence = new.contains(name) ? Presence.added : .removed
      var site = parent.appending("credentials", name)
      site.visibility = visibility(ofCredential: name)
      record(.credential(presence), at: site, presence == .added ? nil : name, presence == .added ? name : nil)
    }
  }

  /// Calls show a header that no credentials supply, if there is a call that has it.
  private func visibility(ofCredential name: String) -> Site.Visibility {
    let parameters = (base.operations + revision.operations).flatMap(\.parameters)
    let headers = parameters.filter { $0.location == .header && $0.field.name.lowercased() == name }
    if headers.isEmpty { return .hidden }
    return headers.contains(where: \.field.isRequired) ? .visible : .configured
  }

  private mutating func compareLists(_ old: [String], _ new: [String], at site: Site, _ edit: (Presence) -> Edit) {
    for name in Set(new).subtracting(old).sorted() { record(edit(.added), at: site.appending(name), nil, name) }
    for name in Set(old).subtracting(new).sorted() { record(edit(.removed), at: site.appending(name), name, nil) }
  }

  // MARK: Types that no pair of messages has

  private mutating func compareReachedTypes() {
    while let pair = graph.next() { compareTypes(pair) }
  }

  /// Compares the types left over: they occur in no message that both services have.
  private mutating func compareUnreachedTypes() {
    let (oldPaired, newPaired) = (Set(graph.pairs.compactMap(\.base)), Set(graph.pairs.compactMap(\.revision)))
    var matching = Matching(
      base.types.values.filter { !oldPaired.contains($0.name) }.sorted { $0.name < $1.name },
      revision.types.values.filter { !newPaired.contains($0.name) }.sorted { $0.name < $1.name }
    )
    matching.match { $0.name }
    matching.match(isGuess: false) { $0.formerly.contains($1.name) || $1.formerly.contains($0.name) }
    for pair in matching.pairs where base.isSameKind(pair.old, pair.new) {
      graph.visit(TypePair(base: pair.old.name, revision: pair.new.name))
    }
    compareReachedTypes()
    for type in matching.removed where !base.isUsed(type.name) {
      record(.unusedType(.removed), at: site(of: type, isBase: true), type.name, nil)
    }
    for type in matching.added where !revision.isUsed(type.name) {
      record(.unusedType(.added), at: site(of: type, isBase: false), nil, type.name)
    }
  }

  private func site(of type: TypeDefinition, isBase: Bool) -> Site {
    let pair = TypePair(base: isBase ? type.name : nil, revision: isBase ? nil : type.name)
    let site = Site(scope: .type(pair), carrier: .type, pointer: "types", trail: Trail(root: "")).appending(type.name)
    return site.written(isBase ? type.origin : nil, isBase ? nil : type.origin)
  }
}

extension ModelIndex {
  /// Whether two types are both objects or both enumerations.
  func isSameKind(_ old: TypeDefinition, _ new: TypeDefinition) -> Bool {
    switch (old.kind, new.kind) {
    case (.object, .object), (.enumeration, .enumeration): true
    case (.object, .enumeration), (.enumeration, .object): false
    }
  }
}
