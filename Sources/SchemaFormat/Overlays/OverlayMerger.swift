import APIModel
import Diagnostics
import YAMLDocument

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
    changeTypes(named(keyed[.types], .types), overlay)
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

  private mutating func changeOperation(_ change: YAMLMapping.Entry) {
    guard let index = operationFiles[change.key.text] else {
      return reportUnmatched(change, .operation, among: operationFiles.keys, canAdd: false)
    }
    var part = files[index].rootEntry
    merge(change, into: &part, .operation)
    files[index].root = part.value
  }

  /// Changes types, file by file: the types of a file are looked at as a collection until all changes are made.
  private mutating func changeTypes(_ changes: [YAMLMapping.Entry], _ overlay: SchemaFile) {
    var collections: [Int: PartCollection] = [:]
    for change in changes {
      let name = change.key.text
      guard let index = typeFiles[name] ?? newTypeFile(for: change, overlay) else { continue }
      // Taken out while it changes, so that it is not copied.
      var types = collections.removeValue(forKey: index) ?? files[index].types
      if let part = types[name] {
        types[name] = changed(part, change, .type)
        if types[name] == nil { typeFiles[name] = nil }
      } else {
        types.append(change.withoutChanges)
        typeFiles[name] = index
      }
      collections[index] = types
    }
    for (index, types) in collections { files[index].types = types }
  }

  /// The place of the file for a type that is not there yet; nil, with the problem reported, if it is not to be added.
  ///
  /// It is the unit that has the name of the overlay's file, or else a new one.
  private mutating func newTypeFile(for change: YAMLMapping.Entry, _ overlay: SchemaFile) -> Int? {
    guard states(.add, change) else {
      reportUnmatched(change, .type, among: typeFiles.keys, canAdd: true)
      return nil
    }
    let unitName = overlay.unitName.lowercased()
    if let index = files.firstIndex(where: { $0.holdsTypes && $0.unitName.lowercased() == unitName }) { return index }
    files.append(SchemaFile(typesAddedBy: overlay))
    return files.endIndex - 1
  }

  private mutating func named(_ node: YAMLNode?, _ key: Keyword) -> [YAMLMapping.Entry] {
    node.map { decoder.namedEntries($0, key) } ?? []
  }
}
