// Made by Tablature from SearchLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Conditions on the labels of a sample.
public struct SearchLabels: Codable, Hashable, Sendable {
  /// The labels to look for.
  /// `labels`: list of SearchLabel.
  public var labels: [SearchLabel]?
  /// How the labels are combined.
  /// `op`: string, required when the search is for several labels.
  public var op: Op?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: [SearchLabel]? = nil, op: Op? = nil) {
    self.labels = labels
    self.op = op
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    op = try fields.optional("op")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(op, "op")
  }

  /// Values of `SearchLabels.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any label. `OR`.
    public static var or: Self { Self(rawValue: "OR") }
    /// All labels. `AND`.
    public static var and: Self { Self(rawValue: "AND") }

    public static var documentedValues: [Self] { [.or, .and] }
  }
}

extension SearchLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
    validator.check(op, "op")
  }
}
