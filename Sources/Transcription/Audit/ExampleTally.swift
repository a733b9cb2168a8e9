/// How many examples there are, and how they fare.
public struct ExampleTally: Sendable, Hashable {
  /// Blocks of code that show a message.
  public internal(set) var all = 0
  /// Those with a body in JSON.
  public internal(set) var json = 0
  /// Those that had to be repaired.
  public internal(set) var repaired = 0
  /// Those that cannot be read.
  public internal(set) var broken = 0
  /// Those that say something else than the tables.
  public internal(set) var conflicting = 0
  /// Those that agree with the service after their evidence went into it.
  public internal(set) var agreeing = 0
  /// The contradictions by kind.
  public internal(set) var contradictions: [String: Int] = [:]

  /// Counts an example, with its body or without one.
  mutating func count(_ example: ExampleFacts, hasBody: Bool) {
    all += 1
    if hasBody || example.isBroken { json += 1 }
    if !example.repairs.isEmpty { repaired += 1 }
    if example.isBroken { broken += 1 }
  }

  mutating func add(_ other: ExampleTally) {
    all += other.all
    json += other.json
    repaired += other.repaired
    broken += other.broken
    conflicting += other.conflicting
    contradictions.merge(other.contradictions, uniquingKeysWith: +)
  }
}
