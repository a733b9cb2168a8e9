import APIModel
import Diagnostics
import YAMLDocument

extension SchemaFile {
  /// Makes an empty file of shared types for those that an overlay adds.
  init(typesAddedBy overlay: SchemaFile) {
    self = overlay
    kind = .types
    let key = YAMLScalar(Keyword.types.rawValue, range: overlay.start)
    let types = YAMLNode.mapping([], at: overlay.start)
    root = YAMLNode.mapping([YAMLMapping.Entry(key, types)], at: overlay.start)
  }

  /// The file as a part that stands under the name of its first key.
  var rootEntry: YAMLMapping.Entry {
    YAMLMapping.Entry(YAMLScalar(kind.rawValue, range: start), root)
  }

  /// The name of the operation in the file.
  var operationName: String? { kind == .operation ? root[.operation]?.text : nil }

  /// Whether the file makes a unit, and so may have types.
  var holdsTypes: Bool { kind == .operation || kind == .types }

  /// The entries of the types in the file.
  var typeEntries: [YAMLMapping.Entry] { holdsTypes ? root[.types]?.entries ?? [] : [] }

  /// The types in the file.
  var types: PartCollection {
    get {
      let types = root[.types].flatMap { PartCollection($0, of: .type) }
      return types ?? PartCollection(of: .type, at: start)
    }
    set {
      let key = root.entry(.types)?.key ?? YAMLScalar(Keyword.types.rawValue, range: start)
      root.set(key, to: newValue.node)
    }
  }
}

extension YAMLNode {
  /// The entry under a key of a mapping.
  func entry(_ key: Keyword) -> YAMLMapping.Entry? { entries?.first { $0.key.text == key.rawValue } }
}

extension YAMLMapping.Entry {
  /// The entry without the keys by which an overlay says what is to be done.
  var withoutChanges: YAMLMapping.Entry {
    guard let entries = value.entries else { return self }
    let changes = SchemaLevel.changes.map(\.rawValue)
    var result = self
    result.value = .mapping(entries.filter { !changes.contains($0.key.text) }, at: value.range)
    return result
  }
}
