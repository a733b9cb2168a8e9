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

  /// Follows the pairs from one message, the nearest first.
  private mutating func follow(_ root: TypeGraph.Root, _ links: [TypePair: [TypeGraph.Link]]) {
    var seen: Set<TypePair> = []
    var steps = [Step(link: root.link, previous: nil)]
    var position = 0
    while position < steps.count {
      let link = steps[position].link
      position += 1
      // What the service ignores is not sent in any sense that matters.
      if link.isReadOnly && root.direction == .request { continue }
      guard seen.insert(link.pair).inserted else { continue }
      note(root, at: position - 1, of: steps)
      for next in links[link.pair] ?? [] where !seen.contains(next.pair) {
        steps.append(Step(link: next, previous: position - 1))
      }
    }
  }

  /// A link on the way, and the step before it.
  private struct Step {
    var link: TypeGraph.Link
    var previous: Int?
  }

  private mutating func note(_ root: TypeGraph.Root, at position: Int, of steps: [Step]) {
    let pair = steps[position].link.pair
    // Types are met again and again, so that a copy of what is known of one would cost more than all else.
    if entries[pair] == nil { entries[pair] = Entry(trail: Self.trail(to: position, of: steps)) }
    if entries[pair]?.operations.last != root.operation { entries[pair]?.operations.append(root.operation) }
    entries[pair]?.directions.insert(root.direction)
  }

  private static func trail(to position: Int, of steps: [Step]) -> Trail {
    var way = [steps[position].link.trail]
    var previous = steps[position].previous
    while let index = previous {
      way.append(steps[index].link.trail)
      previous = steps[index].previous
    }
    return way.dropLast().reversed().reduce(way[way.count - 1]) { $0.followed(by: $1) }
  }
}
