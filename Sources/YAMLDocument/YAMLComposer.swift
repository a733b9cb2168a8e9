import Diagnostics

/// Builds the tree from the events of the parser.
///
/// The open lists and mappings are on a stack of its own, so that no input can exhaust the machine's.
struct YAMLComposer: ~Copyable {
  /// More problems than this are of no use to anyone.
  private static let mostProblems = 100
  /// As many lists and mappings as are open at once in most files.
  private static let usualDepth = 8

  /// What was found wrong.
  private(set) var problems: [YAMLProblem] = []
  private var parser: YAMLEventParser
  private let file: String
  private let limits: YAMLLimits
  private var open: [OpenCollection] = []
  private var root: YAMLNode?
  private var nodeCount = 0

  init(_ text: YAMLText, file: String, limits: YAMLLimits) {
    parser = YAMLEventParser(text)
    self.file = file
    self.limits = limits
    open.reserveCapacity(Self.usualDepth)
  }

  /// Reads to the end or to the first problem that leaves no sound tree to go on with.
  mutating func compose() -> YAMLNode? {
    do throws(YAMLProblem) {
      while problems.count < Self.mostProblems, try handle(parser.next()) {}
    } catch {
      problems.append(error)
    }
    return root
  }

  /// Takes an event; false after the last.
  private mutating func handle(_ event: YAMLEvent) throws(YAMLProblem) -> Bool {
    switch event.kind {
    case .streamStart, .documentEnd: break
    case .streamEnd: return false
    case .documentStart: try checkIsFirstDocument(event)
    case .alias:
      try countNode(event)
      report(
        .yamlAlias,
        "aliases are not supported: write the value out; text that starts with '*' needs quotes",
        event
      )
      add(.scalar(YAMLScalar("", range: event.span.range(in: file))))
    case .scalar(let style):
      try countNode(event)
      add(.scalar(YAMLScalar(parser.scalarText, style: style, range: event.span.range(in: file))))
    case .sequenceStart(let layout):
      try begin(OpenCollection(.sequence, layout: layout, start: event.span.start), event)
    case .mappingStart(let layout): try begin(OpenCollection(.mapping, layout: layout, start: event.span.start), event)
    case .sequenceEnd, .mappingEnd: end(event)
    }
    return true
  }

  private func checkIsFirstDocument(_ event: YAMLEvent) throws(YAMLProblem) {
    guard root != nil else { return }
    throw YAMLProblem(
      .yamlSecondDocument,
      "a file has one document; put the next into a file of its own",
      at: event.span
    )
  }

  private mutating func countNode(_ event: YAMLEvent) throws(YAMLProblem) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw YAMLProblem(
        .yamlNodeCount,
        "the file has more than the \(limits.nodes) nodes that are allowed",
        at: event.span
      )
    }
    if event.hasAnchor {
      report(.yamlAnchor, "anchors are not supported; text that starts with '&' needs quotes", event)
    }
    if event.hasTag {
      report(.yamlTag, "tags are not supported; text that starts with '!' needs quotes", event)
    }
  }

  private mutating func begin(_ collection: OpenCollection, _ event: YAMLEvent) throws(YAMLProblem) {
    try countNode(event)
    guard open.count < limits.depth else {
      let message = "lists and mappings nest deeper than the \(limits.depth) levels that are allowed"
      throw YAMLProblem(.yamlDepth, message, at: event.span)
    }
    open.append(collection)
  }

  private mutating func end(_ event: YAMLEvent) {
    guard let collection = open.popLast() else { return }
    add(collection.closed(at: event.span.end, in: file))
  }

  /// Puts a finished node where it belongs.
  private mutating func add(_ node: consuming YAMLNode) {
    guard !open.isEmpty else { return root = node }
    if let problem = open[open.count - 1].add(node) { problems.append(problem) }
  }

  private mutating func report(_ id: DiagnosticID, _ message: String, _ event: YAMLEvent) {
    problems.append(YAMLProblem(id, message, at: event.span))
  }
}
