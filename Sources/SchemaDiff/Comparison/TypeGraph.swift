/// The pairs of types that were met, and where.
struct TypeGraph {
  /// A place where a pair of types occurs.
  struct Link {
    var pair: TypePair
    var trail: Trail
    /// Whether the service ignores what it is sent there.
    var isReadOnly: Bool
  }

  /// A message of an operation in which a pair of types occurs.
  struct Root {
    var operation: String
    var direction: Direction
    var link: Link
  }

  private(set) var pairs: Set<TypePair> = []
  private(set) var roots: [Root] = []
  private(set) var links: [TypePair: [Link]] = [:]
  private var waiting: [TypePair] = []

  /// The next pair to compare.
  mutating func next() -> TypePair? { waiting.popLast() }

  /// Notes a pair that no message has.
  mutating func visit(_ pair: TypePair) {
    if pairs.insert(pair).inserted { waiting.append(pair) }
  }

  /// Notes that a pair occurs somewhere.
  mutating func add(_ pair: TypePair, at site: Site) {
    visit(pair)
    let link = Link(pair: pair, trail: site.trail, isReadOnly: site.isReadOnly)
    switch site.scope {
    case .service: break
    case .operation(let name):
      roots.append(Root(operation: name, direction: site.carrier == .response ? .response : .request, link: link))
    case .type(let owner): links[owner, default: []].append(link)
    }
  }
}
