/// A label of what follows, or a name for an address.
public struct RSTTarget: NodeView {
  let storage: Storage
  let index: Int

  /// Its name as it is written; empty where it is anonymous.
  public var name: String { storage.targets[Int(node.payload)].name }

  /// The address or the other name it stands for, or nil where it labels what follows.
  public var reference: String? {
    let reference = storage.targets[Int(node.payload)].reference
    return reference.isEmpty ? nil : reference
  }

  /// The block it labels, or nil where it labels a section or nothing.
  public var block: RSTBlock? { labelled.flatMap { RSTBlock(storage, $0) } }

  /// The section it labels, or nil where it labels a block or nothing.
  public var section: RSTSection? {
    guard let labelled, storage.nodes[labelled].kind == .section else { return nil }
    return RSTSection(storage: storage, index: labelled)
  }

  /// The table it leads to: the one it labels, or else the first one behind it in the same list item, table cell or
  /// section.
  public var table: RSTTable? {
    let end = Int(storage.nodes[Int(node.parent)].end)
    guard let table = storage.tables(in: index..<end).first.map(Int.init), !storage.hasSection(in: index..<table) else {
      return nil
    }
    return RSTTable(storage: storage, index: table)
  }

  private var labelled: Int? {
    let record = storage.targets[Int(node.payload)]
    return record.reference.isEmpty && record.labelled >= 0 ? Int(record.labelled) : nil
  }
}
