/// A bullet list or an enumerated list.
public struct RSTList: NodeView {
  let storage: Storage
  let index: Int

  /// Whether its items are numbered.
  public var isEnumerated: Bool { node.kind == .enumeratedList }

  /// The number of its first item, or nil where it has bullets.
  public var firstOrdinal: Int? { isEnumerated ? Int(node.payload) : nil }

  /// Its items.
  public var items: [RSTListItem] {
    storage.children(of: index, .listItem).map { RSTListItem(storage: storage, index: $0) }
  }
}

/// An item of a list.
public struct RSTListItem: NodeView {
  let storage: Storage
  let index: Int

  /// What stands in it.
  public var blocks: RSTBlocks { children }

  /// The texts of all its blocks without any markup, separated by line feeds.
  public var plainText: String { blocks.plainText }

  /// The labels that stand at its beginning: `-  .. _label:`.
  public var labels: [String] {
    var result: [String] = []
    for block in blocks {
      guard case .target(let target) = block else { break }
      if target.reference == nil { result.append(target.name) }
    }
    return result
  }
}

/// Terms, each followed by an indented definition; also a list of command line options.
public struct RSTDefinitionList: NodeView {
  let storage: Storage
  let index: Int

  /// Its items.
  public var items: [RSTDefinition] {
    storage.children(of: index, .definition).map { RSTDefinition(storage: storage, index: $0) }
  }
}

/// A term and its definition.
public struct RSTDefinition: NodeView {
  let storage: Storage
  let index: Int

  /// The term.
  public var term: RSTText { RSTText(storage: storage, lines: node.lines) }

  /// The definition.
  public var blocks: RSTBlocks { children }
}

/// Fields such as `:original_name: Page.html`.
public struct RSTFieldList: NodeView {
  let storage: Storage
  let index: Int

  /// Its fields.
  public var fields: [RSTField] {
    storage.children(of: index, .field).map { RSTField(storage: storage, index: $0) }
  }
}

/// A field of a field list.
public struct RSTField: NodeView {
  let storage: Storage
  let index: Int

  /// Its name as it is written.
  public var name: String { RSTText(storage: storage, lines: node.lines).source }

  /// Its value.
  public var blocks: RSTBlocks { children }

  /// The texts of all blocks of its value without any markup, separated by line feeds.
  public var plainText: String { blocks.plainText }
}
