// Made by Tablature from Input.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Input` of the API.
public struct Input: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `description`: string.
  public var description: String?
  /// `local_dir`: string.
  public var localDir: String?
  /// `remote`: InputDataInfo.
  public var remote: InputDataInfo?
  /// `remote_constraint`: list of InputRemoteConstraint.
  public var remoteConstraint: [InputRemoteConstraint]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, description: String? = nil, localDir: String? = nil, remote: InputDataInfo? = nil,
    remoteConstraint: [InputRemoteConstraint]? = nil
  ) {
    self.name = name
    self.description = description
    self.localDir = localDir
    self.remote = remote
    self.remoteConstraint = remoteConstraint
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    description = try fields.optional("description")
    localDir = try fields.optional("local_dir")
    remote = try fields.optional("remote")
    remoteConstraint = try fields.optional("remote_constraint")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(description, "description")
    try fields.write(localDir, "local_dir")
    try fields.write(remote, "remote")
    try fields.write(remoteConstraint, "remote_constraint")
  }
}

extension Input: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(remoteConstraint, "remote_constraint")
  }
}

/// `InputRemoteConstraint` of the API.
public struct InputRemoteConstraint: Codable, Hashable, Sendable {
  /// `data_type`: string.
  public var dataType: String?
  /// `attributes`: string.
  public var attributes: Attributes?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dataType: String? = nil, attributes: Attributes? = nil) {
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

  /// Values of `InputRemoteConstraint.attributes`.
  public struct Attributes: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data format. `data_format`.
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    /// Data segmentation. `data_segmentation`.
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Labeling type. `dataset_type`.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }

    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

extension InputRemoteConstraint: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(attributes, "attributes")
  }
}
