/// Facts of descriptions that were read before: two in three descriptions of a reference are repetitions.
struct FactCache {
  private var known: [Key: Facts] = [:]

  private struct Key: Hashable {
    var text: ByteKey
    var shape: ByteKey
    var subject: FactSubject
  }

  /// Makes an empty cache.
  init() {}

  /// The facts of a description of a value.
  mutating func facts(of prose: Prose, subject: FactSubject) -> Facts {
    guard !prose.isEmpty else { return Facts() }
    let key = Key(text: ByteKey(prose.text), shape: ByteKey(prose.shape), subject: subject)
    if let facts = known[key] { return facts }
    let facts = FactExtraction(prose, subject: subject).facts()
    known[key] = facts
    return facts
  }
}

/// Bytes that are looked up: an array of bytes hashes them one by one, this hashes all of them at once.
struct ByteKey: Hashable {
  private let bytes: [UInt8]

  /// Makes a key of bytes.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
