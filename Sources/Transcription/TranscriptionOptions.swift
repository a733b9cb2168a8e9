public import APIModel

/// How pages are transcribed.
public struct TranscriptionOptions: Sendable, Hashable {
  /// How much of the descriptions is carried into the schema.
  public enum Descriptions: String, Sendable, Hashable, CaseIterable {
    /// Facts only: names, types, values, and meanings of a few words.
    case none
    /// Also the first sentence of each description.
    case summary
    /// Everything.
    case full
  }

  /// The name of the service: an identifier in upper camel case.
  public var service: String
  /// How much of the descriptions is carried.
  public var descriptions: Descriptions
  /// The names of operations that are known already, by the identity of their page, which keep them.
  public var operationNames: [String: String]
  /// The service as it was transcribed before, whose types keep their names; nil where there is none.
  public var known: Service?
  /// How many pages are read at a time; more than the machine has cores is of no use.
  public var concurrency: Int

  /// Makes options.
  public init(
    service: String,
    descriptions: Descriptions = .none,
    operationNames: [String: String] = [:],
    known: Service? = nil,
    concurrency: Int = 2
  ) {
    self.service = service
    self.descriptions = descriptions
    self.operationNames = operationNames
    self.known = known
    self.concurrency = concurrency
  }
}
