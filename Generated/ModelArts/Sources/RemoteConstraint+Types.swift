// Made by Tablature from RemoteConstraint.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RemoteConstraint` of the API.
public struct RemoteConstraint: Codable, Hashable, Sendable {
  /// `data_type`: string.
  public var dataType: String?
  /// `attributes`: list of map of string.
  public var attributes: [[String: Attribute]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataType: String? = nil, attributes: [[String: Attribute]]? = nil) {
    self.dataType = dataType
    self.attributes = attributes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dataType = try fields.optional("data_type")
    attributes = try fields.optional("attributes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dataType, "data_type")
    try fields.write(attributes, "attributes")
  }

  /// Values of `RemoteConstraint.attributes`.
  public struct Attribute: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data format. `data_format`.
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    /// Data segmentation. `data_segmentation`.
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Data labeling. `dataset_type`.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }

    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

extension RemoteConstraint: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(attributes, "attributes")
  }
}
