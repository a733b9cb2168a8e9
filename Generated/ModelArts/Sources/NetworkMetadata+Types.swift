// Made by Tablature from NetworkMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkMetadata` of the API.
public struct NetworkMetadata: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `creationTimestamp`: string.
  public var creationTimestamp: String?
  /// `labels`: NetworkMetadataLabels.
  public var labels: NetworkMetadataLabels?
  /// `annotations`: NetworkMetadataAnnotations.
  public var annotations: NetworkMetadataAnnotations?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, creationTimestamp: String? = nil, labels: NetworkMetadataLabels? = nil,
    annotations: NetworkMetadataAnnotations? = nil
  ) {
    self.name = name
    self.creationTimestamp = creationTimestamp
    self.labels = labels
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    creationTimestamp = try fields.optional("creationTimestamp")
    labels = try fields.optional("labels")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(labels, "labels")
    try fields.write(annotations, "annotations")
  }
}

extension NetworkMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
