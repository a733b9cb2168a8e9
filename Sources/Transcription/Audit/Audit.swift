/// How much of the pages landed in the service: what a maintainer wants to know before trusting it.
public struct Audit: Sendable, Hashable {
  /// The pages that were read.
  public internal(set) var pages = 0
  /// Those that describe an operation.
  public internal(set) var operations = 0
  /// All tables.
  public internal(set) var tables = 0
  /// The tables of parameters and fields on pages of operations.
  public internal(set) var parameterTables = 0
  /// The rows of those tables.
  public internal(set) var rows = 0
  /// The rows that are in the service.
  public internal(set) var landedRows = 0
  /// The types of the service.
  public internal(set) var types = 0
  /// The values whose type is known in full.
  public internal(set) var resolvedValues = 0
  /// The values that are objects or lists of which the pages say nothing more.
  public internal(set) var opaqueValues = 0
  /// How often each kind of fact is stated.
  public internal(set) var facts: [String: Int] = [:]
  /// The examples.
  public internal(set) var examples = ExampleTally()
  /// How often each kind of finding was reported.
  public internal(set) var findings: [String: Int] = [:]
}
