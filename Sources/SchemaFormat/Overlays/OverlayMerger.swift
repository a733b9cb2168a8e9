import APIModel
import Diagnostics

/// Applies overlays to the trees of a schema, before they are decoded.
///
/// What an overlay states keeps its place in the overlay, so that later problems with it are reported there.
struct OverlayMerger {
  /// The files of the schema; overlays change them.
  private(set) var files: [SchemaFile]
  var decoder = SchemaDecoder()
  /// The files that operations and types stand in, by name, as places in `files`.
  private var operationFiles: [String: Int] = [:]
  private var typeFiles: [String: Int] = [:]
  /// The overlays, by what diagnostics call them.
  private(set) var overlayNames: Set<String> = []

  /// Makes a merger for the files of a schema.
  init(_ files: [SchemaFile]) {
    self.files = files
    for (index, file) in files.enumerated() {
      if let name = file.operationName, operationFiles[name] == nil { operationFiles[name] = index }
      for entry in file.typeEntries where typeFiles[entry.key.text] == nil { typeFiles[entry.key.text] = index }
    }
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
    guard let index = operationFiles[change.key.text] else {
      return reportUnmatched(change, .operation, among: operationFiles.keys.sorted(), canAdd: false)
    }
    var part = files[index].rootEntry
    merge(change, into: &part, .operation)
    files[index].root = part.value
  }

  private mutating func changeType(_ change: SchemaNode.Entry, _ overlay: SchemaFile) {
    let index = typeFiles[change.key.text]
    let existing = index.flatMap { files[$0].typeEntry(named: change.key.text) }
    switch (index, existing) {
    case (let index?, var part?):
      if states(.add, change) {
        reportExisting(change, .type, part)
      } else if states(.remove, change) {
        if canRemove(change, part, .type) { removeType(part, from: index) }
      } else {
        merge(change, into: &part, .type)
        files[index].setType(part.key, to: part.value)
      }
    case (nil, _), (_, nil):
      if states(.add, change) {
        addType(change.withoutChanges, overlay)
      } else {
        reportUnmatched(change, .type, among: typeFiles.keys.sorted(), canAdd: true)
      }
    }
  }

  private mutating func removeType(_ part: SchemaNode.Entry, from index: Int) {
    files[index].setType(part.key, to: nil)
    typeFiles[part.key.text] = nil
  }

  /// Adds a type to the unit that has the name of the overlay's file, or else to a new one.
  private mutating func addType(_ entry: SchemaNode.Entry, _ overlay: SchemaFile) {
    let index = files.firstIndex { $0.holdsTypes && $0.unitName == overlay.unitName } ?? files.endIndex
    if index == files.endIndex { files.append(SchemaFile(typesAddedBy: overlay)) }
    files[index].setType(entry.key, to: entry.value)
    typeFiles[entry.key.text] = index
  }

  private mutating func named(_ node: SchemaNode?, _ key: Keyword) -> [SchemaNode.Entry] {
    node.map { decoder.namedEntries($0, key) } ?? []
  }
}
