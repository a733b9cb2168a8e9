import APIModel

extension ServiceComparer {
  /// Compares two types that took each other's place.
  mutating func compareTypes(_ pair: TypePair) {
    guard let old = pair.base.flatMap({ base.types[$0] }), let new = pair.revision.flatMap({ revision.types[$0] })
    else { return }
    let site = Site(
      scope: .type(pair),
      carrier: .type,
      pointer: "types",
      trail: Trail(root: "")
    ).appending(pair.name).written(old.origin, new.origin)
    compareText(old.documentation, new.documentation, at: site)
    switch (old.kind, new.kind) {
    case (.object(let before), .object(let after)):
      compareObjects(before, after, at: site)
      compareUsage(old.name, new.name, after, at: site)
    case (.enumeration(let before), .enumeration(let after)):
      compareScalars(before, after, at: site)
    case (.object, .enumeration), (.enumeration, .object):
      record(.shape(.changed), at: site)
    }
  }

  /// Whether required fields are optional in Swift depends on the side a type occurs on.
  private mutating func compareUsage(_ old: String, _ new: String, _ object: ObjectType, at site: Site) {
    let (before, after) = (base.isSentOnly(old), revision.isSentOnly(new))
    guard before != after, object.fields.contains(where: \.isRequired) else { return }
    let isUsedThroughout = base.isUsed(old) && revision.isUsed(new)
    guard isUsedThroughout else { return }
    record(.typeUsage(isSentOnly: after), at: site)
  }

  // MARK: Names

  /// Compares the names of the pairs that were met: a name that went for one that came is a rename.
  mutating func compareTypeNames() {
    let pairs = graph.pairs.filter { $0.base != $0.revision }
    guard !pairs.isEmpty else { return }
    let partners = Dictionary(graph.pairs.map { ($0.base, 1) }, uniquingKeysWith: +)
    let owners = Dictionary(graph.pairs.map { ($0.revision, 1) }, uniquingKeysWith: +)
    for pair in pairs.sorted(by: { ($0.base ?? "", $0.revision ?? "") < ($1.base ?? "", $1.revision ?? "") }) {
      guard let old = pair.base.flatMap({ base.types[$0] }), let new = pair.revision.flatMap({ revision.types[$0] })
      else { continue }
      let isUnique = partners[pair.base] == 1 && owners[pair.revision] == 1
      let isRename = isUnique && revision.types[old.name] == nil && base.types[new.name] == nil
      let site = Site(scope: .type(pair), carrier: .type, pointer: "types", trail: Trail(root: ""))
        .appending(old.name).written(old.origin, new.origin)
      record(isRename ? .typeRenamed : .typeReplaced, at: site, old.name, new.name)
    }
  }

  // MARK: Likeness

  /// Whether two values may be taken for the same where their names differ.
  func looksSame(_ old: ValueType, _ new: ValueType) -> Bool {
    switch (old.shape, new.shape) {
    case (.scalar(let before), .scalar(let after)):
      before.kind == after.kind && Set(before.values.map(\.wire)) == Set(after.values.map(\.wire))
    case (.array(let before, _), .array(let after, _)), (.map(let before, _), .map(let after, _)):
      looksSame(before, after)
    case (.reference(let before), .reference(let after)): mayTakePlace(before, after)
    case (.object, .object), (.any, .any): true
    default: false
    }
  }

  /// Whether a type of the revision may have taken the place of one of the base.
  func mayTakePlace(_ old: String, _ new: String) -> Bool {
    if old == new { return true }
    guard let before = base.types[old], let after = revision.types[new] else { return false }
    if after.formerly.contains(old) || before.formerly.contains(new) { return base.isSameKind(before, after) }
    switch (before.kind, after.kind) {
    case (.object(let left), .object(let right)): return left.isLike(right)
    case (.enumeration(let left), .enumeration(let right)): return left.kind == right.kind
    case (.object, .enumeration), (.enumeration, .object): return false
    }
  }
}

extension ObjectType {
  /// Whether enough fields have the same names.
  fileprivate func isLike(_ other: ObjectType) -> Bool {
    let (left, right) = (Set(fields.map(\.name)), Set(other.fields.map(\.name)))
    let all = left.union(right).count
    return all == 0 || Double(left.intersection(right).count) >= 0.3 * Double(all)
  }
}
