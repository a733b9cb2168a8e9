// Made by Tablature from ProcessorDataSource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ProcessorDataSource` of the API.
public struct ProcessorDataSource: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `source`: string.
  public var source: String?
  /// `type`: string.
  public var type: Kind?
  /// `version_id`: string.
  public var versionID: String?
  /// `version_name`: string.
  public var versionName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, source: String? = nil, type: Kind? = nil, versionID: String? = nil, versionName: String? = nil
  ) {
    self.name = name
    self.source = source
    self.type = type
    self.versionID = versionID
    self.versionName = versionName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    source = try fields.optional("source")
    type = try fields.optional("type")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(source, "source")
    try fields.write(type, "type")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
  }

  /// Values of `ProcessorDataSource.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Data obtained from OBS. `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Data processing task. `TASK`.
    public static var task: Self { Self(rawValue: "TASK") }
    /// Dataset. `DATASET`.
    public static var dataset: Self { Self(rawValue: "DATASET") }
    /// Data called by resource tenants. `CUSTOM`.
    public static var custom: Self { Self(rawValue: "CUSTOM") }

    public static var documentedValues: [Self] { [.obs, .task, .dataset, .custom] }
  }
}

extension ProcessorDataSource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
