/// In which messages of which operations each pair of types occurs.
struct TypeUsage {
  /// The messages a pair occurs in.
  struct Entry {
    /// The operations, sorted.
    var operations: [String] = []
    /// Whether it is sent, received or both.
    var directions: Set<Direction> = []
    /// The way to it in the first of the operations.
    var trail: Trail?
  }

  private var entries: [TypePair: Entry] = [:]

  /// Follows the pairs from each message.
  init(_ graph: TypeGraph) {
    let links = graph.links.mapValues { $0.sorted { $0.trail.text < $1.trail.text } }
    let roots = graph.roots.sorted {
      ($0.operation, $0.direction, $0.link.trail.text) < ($1.operation, $1.direction, $1.link.trail.text)
    }
    for root in roots { follow(root, links) }
  }

  /// What is known of a pair; nothing for one that no message has.
  subscript(pair: TypePair) -> Entry { entries[pair] ?? Entry() }

  private mutating func follow(_ root: TypeGraph.Root, _ links: [TypePair: [TypeGraph.Link]]) {
    var seen: Set<TypePair> = []
    var waiting = [root.link]
    var position = 0
    while position < waiting.count {
      let link = waiting[position]
      position += 1
      // What the service ignores is not sent in any sense that matters.
      if link.isReadOnly && root.direction == .request { continue }
      guard seen.insert(link.pair).inserted else { continue }
      note(root, at: link)
      for next in links[link.pair] ?? [] {
        var next = next
        next.trail = link.trail.followed(by: next.trail)
        waiting.append(next)
      }
    }
  }

  private mutating func note(_ root: TypeGraph.Root, at link: TypeGraph.Link) {
    var entry = entries[link.pair] ?? Entry()
    if entry.operations.last != root.operation { entry.operations.append(root.operation) }
    entry.directions.insert(root.direction)
    if entry.trail == nil { entry.trail = link.trail }
    entries[link.pair] = entry
  }
}
