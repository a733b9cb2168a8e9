import APIModel
import Diagnostics

/// Applies overlays to the trees of a schema, before they are decoded.
///
/// What an overlay states keeps its place in the overlay, so that later problems with it are reported there.
struct OverlayMerger {
  /// The files of the schema; overlays change them.
  private(set) var files: [SchemaFile]
  var decoder = SchemaDecoder()
  /// The overlays, by what diagnostics call them.
  private var overlayNames: Set<String> = []

  /// Makes a merger for the files of a schema.
  init(_ files: [SchemaFile]) {
    self.files = files
  }

  /// Applies an overlay.
  mutating func apply(_ overlay: SchemaFile) {
    guard let keyed = decoder.keyedNodes(overlay.root, .overlay) else { return }
    checkService(keyed)
    changeService(keyed)
    for change in named(keyed[.operations], .operations) { changeOperation(change) }
    for change in named(keyed[.types], .types) { changeType(change, overlay) }
    overlayNames.insert(overlay.displayName)
  }

  // MARK: What an overlay names at its top

  private var serviceIndex: Int? { files.firstIndex { $0.kind == .service } }

  private mutating func checkService(_ keyed: KeyedNodes) {
    guard let node = keyed[.overlay], let name = decoder.text(node, .overlay), let serviceIndex else { return }
    guard let service = files[serviceIndex].root[.service]?.text, service != name else { return }
    decoder.report(
      .overlayUnmatched,
      "the service is \(service.quoted), but this overlay is for \(name.quoted)",
      at: node.range
    )
  }

  private mutating func changeService(_ keyed: KeyedNodes) {
    guard let serviceIndex else { return }
    var part = files[serviceIndex].rootEntry
    for key in [Keyword.doc, .configured, .credentials] {
      if let change = keyed.entry(key) { replace(key, with: change, in: &part, .service) }
    }
    files[serviceIndex].root = part.value
  }

  private mutating func changeOperation(_ change: SchemaNode.Entry) {
    let names = files.compactMap(\.operationName)
    guard let index = files.firstIndex(where: { $0.operationName == change.key.text }) else {
      return reportUnmatched(change, .operation, among: names, canAdd: false)
    }
    var part = files[index].rootEntry
    merge(change, into: &part, .operation)
    files[index].root = part.value
  }

  private mutating func changeType(_ change: SchemaNode.Entry, _ overlay: SchemaFile) {
    let index = files.firstIndex { $0.typeEntry(named: change.key.text) != nil }
    if states(.add, change) {
      if let index, let existing = files[index].typeEntry(named: change.key.text) {
        return reportExisting(change, .type, existing)
      }
      return addType(change.withoutChanges, overlay)
    }
    guard let index, var part = files[index].typeEntry(named: change.key.text) else {
      let names = files.flatMap { $0.root[.types]?.entries ?? [] }.map(\.key.text)
      return reportUnmatched(change, .type, among: names, canAdd: true)
    }
    if states(.remove, change) {
      if canRemove(change, part, .type) { files[index].setType(part.key, to: nil) }
      return
    }
    merge(change, into: &part, .type)
    files[index].setType(part.key, to: part.value)
  }

  /// Adds a type to the unit that has the name of the overlay's file, or else to a new one.
  private mutating func addType(_ entry: SchemaNode.Entry, _ overlay: SchemaFile) {
    let holdsTypes = { (file: SchemaFile) in
      file.unitName == overlay.unitName && (file.kind == .operation || file.kind == .types)
    }
    let index = files.firstIndex(where: holdsTypes) ?? files.endIndex
    if index == files.endIndex { files.append(SchemaFile(typesAddedBy: overlay)) }
    files[index].setType(entry.key, to: entry.value)
  }

  private mutating func named(_ node: SchemaNode?, _ key: Keyword) -> [SchemaNode.Entry] {
    node.map { decoder.namedEntries($0, key) } ?? []
  }
}

// MARK: - Parts

extension OverlayMerger {
  /// Changes a part as an overlay says, if the overlay still fits it.
  private mutating func merge(_ change: SchemaNode.Entry, into part: inout SchemaNode.Entry, _ kind: SchemaPart) {
    part.value = kind.expanded(part.value)
    guard let keyed = decoder.keyedNodes(kind.expanded(change.value), kind.level, at: change.key.range) else { return }
    guard matches(change, part, kind) else { return }
    let changed = keyed.keys.filter { !SchemaLevel.changes.contains($0) }
    if changed.isEmpty {
      decoder.diagnostics.warning(
        .overlayRedundant,
        "this names \(kind.level.noun) and changes nothing",
        at: change.key.range
      )
    }
    for key in changed {
      guard let entry = keyed.entry(key) else { continue }
      if let child = kind.parts(under: key) {
        mergeParts(key, entry, into: &part, child)
      } else if kind == .operation, key == .request, let request = part.value.entry(.request) {
        var request = request
        merge(entry, into: &request, .request)
        part.value.set(request.key, to: request.value)
      } else {
        replace(key, with: entry, in: &part, kind)
      }
    }
  }

  /// Replaces an attribute of a part, or takes it away where the overlay states `null`.
  private mutating func replace(
    _ key: Keyword,
    with change: SchemaNode.Entry,
    in part: inout SchemaNode.Entry,
    _ kind: SchemaPart
  ) {
    var changed = part
    changed.value.set(change.key, to: change.value.isNull ? nil : change.value)
    let before = kind.meaning(of: part)
    if let before, before == kind.meaning(of: changed) {
      decoder.diagnostics.warning(
        .overlayRedundant,
        "the schema says the same of \(key.rawValue.quoted) already; take it out of the overlay",
        at: change.key.range
      )
    } else if let earlier = part.value[key], overlayNames.contains(earlier.range.file) {
      decoder.diagnostics.error(
        .overlayConflict,
        "another overlay states \(key.rawValue.quoted) differently",
        at: change.key.range,
        notes: [.init("it does so here", at: earlier.range)]
      )
    }
    part = changed
  }

  /// Changes, adds and removes the parts under a key.
  private mutating func mergeParts(
    _ key: Keyword,
    _ changes: SchemaNode.Entry,
    into part: inout SchemaNode.Entry,
    _ kind: SchemaPart
  ) {
    let existing = part.value[key]
    // An overlay names its parts, but for values: a list of them names them as well.
    guard kind == .value || changes.value.entries != nil, let named = PartCollection(changes.value, of: kind) else {
      _ = decoder.namedEntries(changes.value, key)
      return
    }
    let start = existing.map { PartCollection($0, of: kind) } ?? PartCollection(of: kind, at: changes.value.range)
    // What the schema has there is no collection; decoding reports it.
    guard var collection = start else { return }
    for change in named.entries {
      if let index = collection.index(of: change.key.text) {
        changePart(at: index, of: &collection, change, kind)
      } else if states(.add, change) || existing == nil && kind == .value {
        collection.append(SchemaNode.Entry(key: change.key, value: kind.expanded(change.value)).withoutChanges)
      } else {
        reportUnmatched(change, kind, among: collection.names, canAdd: true)
      }
    }
    part.value.set(changes.key, to: collection.node)
  }

  private mutating func changePart(
    at index: Int,
    of collection: inout PartCollection,
    _ change: SchemaNode.Entry,
    _ kind: SchemaPart
  ) {
    if states(.add, change) {
      reportExisting(change, kind, collection.entries[index])
    } else if states(.remove, change) {
      if canRemove(change, collection.entries[index], kind) { collection.entries.remove(at: index) }
    } else {
      merge(change, into: &collection.entries[index], kind)
    }
  }

  /// Whether an overlay that removes a part fits it, and says nothing else of it.
  private mutating func canRemove(_ change: SchemaNode.Entry, _ part: SchemaNode.Entry, _ kind: SchemaPart) -> Bool {
    guard let keyed = decoder.keyedNodes(change.value, kind.level) else { return false }
    for key in keyed.keys where key != .remove && key != .was {
      guard let entry = keyed.entry(key) else { continue }
      decoder.report(
        .schemaInvalidValue,
        "'remove' takes away all of it; leave out \(key.rawValue.quoted)",
        at: entry.key.range
      )
    }
    return matches(change, part, kind)
  }

  /// Whether a part says what the overlay expects with `was`; reports it if not.
  private mutating func matches(_ change: SchemaNode.Entry, _ part: SchemaNode.Entry, _ kind: SchemaPart) -> Bool {
    guard let was = change.value[.was] else { return true }
    guard let keyed = decoder.keyedNodes(kind.expanded(was), kind.level, at: was.range) else { return false }
    var result = true
    for key in keyed.keys {
      guard let entry = keyed.entry(key), let before = kind.meaning(of: part) else { continue }
      var expected = part
      expected.value = kind.expanded(part.value)
      expected.value.set(entry.key, to: entry.value.isNull ? nil : entry.value)
      if kind.meaning(of: expected) == before { continue }
      result = false
      decoder.diagnostics.error(
        .overlayOutdated,
        "the schema no longer says this of \(key.rawValue.quoted), so the overlay does not apply",
        at: entry.key.range,
        notes: [.init("this is what it says now", at: part.value[key]?.range ?? part.key.range)]
      )
    }
    return result
  }

  /// Whether an overlay states `add: true` or `remove: true`.
  private mutating func states(_ key: Keyword, _ change: SchemaNode.Entry) -> Bool {
    guard let node = change.value[key] else { return false }
    if let isStated = node.bool { return isStated }
    decoder.report(.schemaInvalidValue, "\(key.rawValue.quoted) is 'true' or 'false'", at: node.range)
    return false
  }
}

// MARK: - Reports

extension OverlayMerger {
  private mutating func reportUnmatched(
    _ change: SchemaNode.Entry,
    _ kind: SchemaPart,
    among names: [String],
    canAdd: Bool
  ) {
    let name = change.key.text
    var clause = Suggestion.clause(for: name, in: names)
    if clause.isEmpty, canAdd, !states(.remove, change) { clause = "; to add it, say 'add: true'" }
    decoder.report(
      .overlayUnmatched,
      "the schema does not have \(kind.level.noun) \(name.quoted)\(clause)",
      at: change.key.range
    )
  }

  private mutating func reportExisting(
    _ change: SchemaNode.Entry,
    _ kind: SchemaPart,
    _ existing: SchemaNode.Entry
  ) {
    decoder.diagnostics.error(
      .overlayExists,
      "the schema has \(kind.level.noun) \(change.key.text.quoted) already; leave out 'add'",
      at: change.key.range,
      notes: [.init("it stands here", at: existing.key.range)]
    )
  }
}
