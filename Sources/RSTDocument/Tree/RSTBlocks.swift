/// The blocks of a section, a list item, a table cell or another block, in document order.
///
/// Sections inside a section are not among them.
public struct RSTBlocks: Sequence, Sendable {
  let storage: Storage
  private let nodes: Range<Int>

  init(_ storage: Storage, childrenOf index: Int) {
    self.storage = storage
    nodes = index + 1..<Int(storage.nodes[index].end)
  }

  init(empty storage: Storage) {
    self.storage = storage
    nodes = 0..<0
  }

  /// Walks over the blocks in document order.
  public struct Iterator: IteratorProtocol {
    let storage: Storage
    var index: Int
    let end: Int

    /// The next block, or nil behind the last.
    public mutating func next() -> RSTBlock? {
      while index < end {
        let current = index
        index = Int(storage.nodes[current].end)
        if let block = RSTBlock(storage, current) { return block }
      }
      return nil
    }
  }

  /// Begins to walk over the blocks.
  public func makeIterator() -> Iterator {
    Iterator(storage: storage, index: nodes.lowerBound, end: nodes.upperBound)
  }

  /// The first block, or nil where there is none.
  public var first: RSTBlock? { first { _ in true } }

  /// Whether there is no block.
  public var isEmpty: Bool { first == nil }

  /// The texts of all blocks without any markup, separated by line feeds.
  public var plainText: String {
    var texts: [String] = []
    for block in self {
      let text = block.plainText
      if !text.isEmpty { texts.append(text) }
    }
    return texts.count == 1 ? texts[0] : texts.joined(separator: "\n")
  }
}
