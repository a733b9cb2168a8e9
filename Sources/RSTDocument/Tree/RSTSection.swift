/// A section of a page.
public struct RSTSection: NodeView {
  let storage: Storage
  let index: Int

  /// How deep it is; the title of the page has level 1.
  public var level: Int { Int(node.payload) }

  /// Its title.
  public var title: RSTText { RSTText(storage: storage, lines: node.lines) }

  /// What stands in it before the first section inside it.
  public var blocks: RSTBlocks { children }

  /// The sections directly inside it.
  public var sections: [RSTSection] {
    var result: [RSTSection] = []
    var child = index + 1
    while child < Int(node.end) {
      if storage.nodes[child].kind == .section { result.append(RSTSection(storage: storage, index: child)) }
      child = Int(storage.nodes[child].end)
    }
    return result
  }

  /// All tables in it in document order, also those in sections, lists and table cells inside it.
  public var tables: [RSTTable] {
    storage.tables(in: index..<Int(node.end)).map { RSTTable(storage: storage, index: Int($0)) }
  }

  /// The labels directly before it.
  public var labels: [String] { storage.labels(before: index) }
}
