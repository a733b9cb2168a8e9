// Made by Tablature from ListSearch.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListSearchResponse` of the API.
public struct ListSearchResponse: Codable, Hashable, Sendable {
  /// `labelers`: list of string.
  public var labelers: [String]?
  /// `labels`: list of Label.
  public var labels: [Label]?
  /// `metadata`: map of list of string.
  public var metadata: [String: [String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labelers: [String]? = nil, labels: [Label]? = nil, metadata: [String: [String]]? = nil) {
    self.labelers = labelers
    self.labels = labels
    self.metadata = metadata
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labelers = try fields.optional("labelers")
    labels = try fields.optional("labels")
    metadata = try fields.optional("metadata")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labelers, "labelers")
    try fields.write(labels, "labels")
    try fields.write(metadata, "metadata")
  }
}

extension ListSearchResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}
