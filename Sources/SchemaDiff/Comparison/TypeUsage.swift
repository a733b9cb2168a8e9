/// In which messages of which operations each pair of types occurs.
struct TypeUsage {
  /// The messages a pair occurs in.
  struct Entry {
    /// The operations, sorted.
    var operations: [String] = []
    /// Whether it is sent.
    var isSent = false
    /// Whether it is received.
    var isReceived = false
    /// The way to it in the first of the operations.
    var trail: Trail?

    /// Whether it is sent, received or both.
    var directions: Set<Direction> { Set((isSent ? [.request] : []) + (isReceived ? [.response] : [])) }
  }

  private let places: [TypePair: Int]
  private var entries: [Entry]

  /// Follows the pairs from each message.
  init(_ graph: TypeGraph) {
    let pairs = Array(graph.pairs)
    places = Dictionary(uniqueKeysWithValues: zip(pairs, pairs.indices))
    entries = Array(repeating: Entry(), count: pairs.count)
    let links = pairs.map { pair in
      (graph.links[pair] ?? []).sorted { $0.trail.text < $1.trail.text }.compactMap { Step($0, places) }
    }
    let roots = graph.roots.sorted {
      ($0.operation, $0.direction, $0.link.trail.text) < ($1.operation, $1.direction, $1.link.trail.text)
    }
    for root in roots { follow(root, links) }
  }

  /// What is known of a pair; nothing for one that no message has.
  subscript(pair: TypePair) -> Entry { places[pair].map { entries[$0] } ?? Entry() }

  /// A link, the place of the pair it leads to, and the step before it on the way.
  private struct Step {
    var link: TypeGraph.Link
    var place: Int
    var previous: Int?

    init?(_ link: TypeGraph.Link, _ places: [TypePair: Int]) {
      guard let place = places[link.pair] else { return nil }
      self.link = link
      self.place = place
    }
  }

  /// Follows the pairs from one message, the nearest first.
  private mutating func follow(_ root: TypeGraph.Root, _ links: [[Step]]) {
    guard let first = Step(root.link, places) else { return }
    var isSeen = [Bool](repeating: false, count: entries.count)
    var steps = [first]
    var position = 0
    while position < steps.count {
      let place = steps[position].place
      let isIgnored = steps[position].link.isReadOnly && root.direction == .request
      // What the service ignores is not sent in any sense that matters.
      if !isIgnored, !isSeen[place] {
        isSeen[place] = true
        note(root, at: position, of: steps)
        for var next in links[place] where !isSeen[next.place] {
          next.previous = position
          steps.append(next)
        }
      }
      position += 1
    }
  }

  private mutating func note(_ root: TypeGraph.Root, at position: Int, of steps: [Step]) {
    let place = steps[position].place
    if entries[place].trail == nil { entries[place].trail = Self.trail(to: position, of: steps) }
    if entries[place].operations.last != root.operation { entries[place].operations.append(root.operation) }
    switch root.direction {
    case .request: entries[place].isSent = true
    case .response: entries[place].isReceived = true
    }
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
