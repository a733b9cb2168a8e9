import RSTDocument

/// What cells of tables said that were read before: five in six cells of a reference are repetitions.
///
/// Cells are the same when their sources are. Those whose meaning hangs on the rest of their page are read each time.
struct CellCache {
  private var names: [ByteKey: RowNames] = [:]
  private var types: [ByteKey: StatedType?] = [:]
  private var mandates: [ByteKey: Mandatory?] = [:]
  private var descriptions: [DescriptionKey: Description] = [:]
  private var facts = FactCache()

  private struct DescriptionKey: Hashable {
    var source: ByteKey
    var lead: String?
    var subject: FactSubject
  }

  /// Makes an empty cache.
  init() {}

  /// The names in a name cell.
  mutating func names(in cell: RSTCell) -> RowNames {
    CellCache.lookUp(cell, \.self, in: &names) { RowNames(cell) }
  }

  /// What a Type cell states; nil where it spells no type.
  mutating func type(in cell: RSTCell) -> StatedType? {
    CellCache.lookUp(cell, \.self, in: &types) { StatedType(cell) }
  }

  /// What a Mandatory cell says; nil where it says neither yes nor no.
  mutating func mandatory(in cell: RSTCell) -> Mandatory? {
    CellCache.lookUp(cell, \.self, in: &mandates) { Mandatory(cell) }
  }

  /// What a cell says about a value, read as if it began with the lead.
  mutating func description(in cell: RSTCell, behind lead: String?, of subject: FactSubject) -> Description {
    var facts = FactCache()
    swap(&facts, &self.facts)
    defer { swap(&facts, &self.facts) }
    let key: (ByteKey) -> DescriptionKey = { DescriptionKey(source: $0, lead: lead, subject: subject) }
    return CellCache.lookUp(cell, key, in: &descriptions) {
      Description(cell, behind: lead, of: subject, &facts)
    }
  }

  private static func lookUp<Key: Hashable, Value>(
    _ cell: RSTCell,
    _ makeKey: (ByteKey) -> Key,
    in known: inout [Key: Value],
    _ read: () -> Value
  ) -> Value {
    guard let source = cell.selfContainedSource else { return read() }
    let key = makeKey(ByteKey(source))
    if let value = known[key] { return value }
    let value = read()
    known[key] = value
    return value
  }
}

/// What a cell says about a value; most rows share it with others.
final class Description: Sendable {
  /// The facts it states.
  let facts: SharedFacts
  /// The references to tables and sections, in their order.
  let references: [TableReference]
  /// The words it begins with, by which a list of objects is told from one.
  let leadWords: Set<Word>

  /// Reads a cell; the cache gives and takes facts.
  init(_ cell: RSTCell, behind lead: String?, of subject: FactSubject, _ cache: inout FactCache) {
    let builder = ProseBuilder(cell.blocks, behind: lead)
    facts = cache.facts(of: builder.prose, subject: subject)
    references = builder.references
    leadWords = subject == .structure ? Set(builder.prose.tokens.prefix(30).map(\.word)) : []
  }
}
