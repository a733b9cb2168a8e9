import Diagnostics
import YAMLDocument

extension OverlayMerger {
  /// Changes a part as an overlay says, if the overlay still fits it.
  mutating func merge(_ change: YAMLMapping.Entry, into part: inout YAMLMapping.Entry, _ kind: SchemaPart) {
    guard !change.value.isNull, kind.expanded(change.value).entries?.isEmpty != true else {
      decoder.diagnostics.warning(
        .overlayRedundant,
        "this names \(kind.level.noun) and changes nothing",
        at: change.key.range
      )
      return
    }
    part.value = kind.expanded(part.value)
    guard let keyed = decoder.keyedNodes(kind.expanded(change.value), kind.level, at: change.key.range),
      matches(change, part, kind)
    else { return }
    for key in keyed.keys where !SchemaLevel.changes.contains(key) {
      if let entry = keyed.entry(key) { apply(key, entry, to: &part, kind) }
    }
  }

  /// Changes what stands under one key of a part.
  private mutating func apply(
    _ key: Keyword,
    _ change: YAMLMapping.Entry,
    to part: inout YAMLMapping.Entry,
    _ kind: SchemaPart
  ) {
    if let child = kind.parts(under: key) {
      mergeParts(key, change, into: &part, child)
    } else if key == .request, kind == .operation, !change.value.isNull, var request = part.value.entry(.request) {
      merge(change, into: &request, .request)
      part.value.set(request.key, to: request.value)
    } else {
      replace(key, with: change, in: &part, kind)
    }
  }

  /// Replaces an attribute of a part, or takes it away where the overlay states `null`.
  mutating func replace(
    _ key: Keyword,
    with change: YAMLMapping.Entry,
    in part: inout YAMLMapping.Entry,
    _ kind: SchemaPart
  ) {
    var changed = part
    changed.value.set(change.key, to: change.value.isNull ? nil : change.value)
    if saysTheSame(key, of: part, as: changed, kind) {
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

  /// Whether an attribute means the same in two parts that differ in nothing else.
  private func saysTheSame(
    _ key: Keyword,
    of part: YAMLMapping.Entry,
    as changed: YAMLMapping.Entry,
    _ kind: SchemaPart
  ) -> Bool {
    // Most of what overlays state is documentation, and of that nothing but its text needs a look.
    if key == .doc, let text = changed.value[key]?.scalar?.text, text != part.value[key]?.scalar?.text { return false }
    guard let before = kind.meaning(of: kind.shell(of: part)) else { return false }
    return before == kind.meaning(of: kind.shell(of: changed))
  }

  /// Changes, adds and removes the parts under a key.
  private mutating func mergeParts(
    _ key: Keyword,
    _ changes: YAMLMapping.Entry,
    into part: inout YAMLMapping.Entry,
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
    for change in named.parts {
      if let part = collection[change.key.text] {
        collection[change.key.text] = changed(part, change, kind)
      } else if states(.add, change) || existing == nil && kind == .value {
        collection.append(YAMLMapping.Entry(change.key, kind.expanded(change.value)).withoutChanges)
      } else {
        reportUnmatched(change, kind, among: collection.names, canAdd: true)
      }
    }
    part.value.set(changes.key, to: collection.node)
  }

  /// A part after a change of it, or nil where the change takes it away.
  mutating func changed(
    _ part: YAMLMapping.Entry,
    _ change: YAMLMapping.Entry,
    _ kind: SchemaPart
  ) -> YAMLMapping.Entry? {
    if states(.remove, change) { return canRemove(change, part, kind) ? nil : part }
    var result = part
    if states(.add, change) {
      reportExisting(change, kind, part)
    } else {
      merge(change, into: &result, kind)
    }
    return result
  }

  /// Whether an overlay that removes a part fits it, and says nothing else of it.
  mutating func canRemove(_ change: YAMLMapping.Entry, _ part: YAMLMapping.Entry, _ kind: SchemaPart) -> Bool {
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
  private mutating func matches(_ change: YAMLMapping.Entry, _ part: YAMLMapping.Entry, _ kind: SchemaPart) -> Bool {
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
  mutating func states(_ key: Keyword, _ change: YAMLMapping.Entry) -> Bool {
    guard let node = change.value[key] else { return false }
    if let isStated = node.bool { return isStated }
    decoder.report(.schemaInvalidValue, "\(key.rawValue.quoted) is 'true' or 'false'", at: node.range)
    return false
  }
}

// MARK: - Reports

extension OverlayMerger {
  mutating func reportUnmatched(
    _ change: YAMLMapping.Entry,
    _ kind: SchemaPart,
    among names: some Collection<String>,
    canAdd: Bool
  ) {
    let name = change.key.text
    // One status is not a misspelled other; a parameter is often named without its place.
    let nearest =
      names.filter { kind == .parameter && $0.hasSuffix(".\(name)") }.min()
      ?? (kind == .response ? nil : Suggestion.closest(to: name, in: names))
    var clause = nearest.map { "; did you mean \($0.quoted)?" } ?? ""
    if clause.isEmpty, canAdd, !states(.remove, change) { clause = "; to add it, say 'add: true'" }
    decoder.report(
      .overlayUnmatched,
      "the schema does not have \(kind.level.noun) \(name.quoted)\(clause)",
      at: change.key.range
    )
  }

  mutating func reportExisting(
    _ change: YAMLMapping.Entry,
    _ kind: SchemaPart,
    _ existing: YAMLMapping.Entry
  ) {
    decoder.diagnostics.error(
      .overlayExists,
      "the schema has \(kind.level.noun) \(change.key.text.quoted) already; leave out 'add'",
      at: change.key.range,
      notes: [.init("it stands here", at: existing.key.range)]
    )
  }
}
