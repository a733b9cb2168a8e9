/// Facts of descriptions that were read before: two in three descriptions of a reference are repetitions.
struct FactCache {
  private var known: [Key: SharedFacts] = [:]

  private struct Key: Hashable {
    var text: ByteKey
    var shape: ByteKey
    var subject: FactSubject
  }

  /// Makes an empty cache.
  init() {}

  /// The facts of a description of a value.
  mutating func facts(of prose: Prose, subject: FactSubject) -> SharedFacts {
    guard !prose.isEmpty else { return .none }
    let key = Key(text: ByteKey(prose.text), shape: ByteKey(prose.shape), subject: subject)
    if let facts = known[key] { return facts }
    let facts = SharedFacts(FactExtraction(prose, subject: subject).facts())
    known[key] = facts
    return facts
  }
}

/// Facts that many rows share.
final class SharedFacts: Sendable {
  /// The facts.
  let stated: Facts

  /// Facts that state nothing.
  static let none = SharedFacts(Facts())

  /// Makes facts that can be shared.
  init(_ stated: Facts) { self.stated = stated }
}
