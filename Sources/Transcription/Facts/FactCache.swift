/// Facts of descriptions that were read before: two in three descriptions of a reference are repetitions.
struct FactCache {
  private var known: [Key: Facts] = [:]

  private struct Key: Hashable {
    var text: [UInt8]
    var shape: [UInt8]
    var subject: FactSubject
  }

  /// Makes an empty cache.
  init() {}

  /// The facts of a description of a value.
  mutating func facts(of prose: Prose, subject: FactSubject) -> Facts {
    guard !prose.isEmpty else { return Facts() }
    let key = Key(text: prose.text, shape: prose.shape, subject: subject)
    if let facts = known[key] { return facts }
    let facts = FactExtraction(prose, subject: subject).facts()
    known[key] = facts
    return facts
  }
}
