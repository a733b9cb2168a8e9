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
  public var block: RSTBlock? { storage.labelled(by: index).flatMap { RSTBlock(storage, $0) } }

  /// The section it labels, or nil where it labels a block or nothing.
  public var section: RSTSection? {
    guard let labelled = storage.labelled(by: index), storage.nodes[labelled].kind == .section else { return nil }
    return RSTSection(storage: storage, index: labelled)
  }

  /// The table it leads to: the one it labels, or else the first one behind it in the same list item, table cell or
  /// section.
  public var table: RSTTable? {
    let end = Int(storage.nodes[Int(node.parent)].end)
    for next in index + 1..<max(end, index + 1) {
      switch storage.nodes[next].kind {
      case .table: return RSTTable(storage: storage, index: next)
      case .section: return nil
      default: continue
      }
    }
    return nil
  }
}
