// Made by Tablature from WorkPath.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkPath` of the API.
public struct WorkPath: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `output_path`: string.
  public var outputPath: String?
  /// `path`: string.
  public var path: String?
  /// `type`: string.
  public var type: Kind?
  /// `version_id`: string.
  public var versionID: String?
  /// `version_name`: string, 0...32 characters.
  public var versionName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, outputPath: String? = nil, path: String? = nil, type: Kind? = nil, versionID: String? = nil,
    versionName: String? = nil
  ) {
    self.name = name
    self.outputPath = outputPath
    self.path = path
    self.type = type
    self.versionID = versionID
    self.versionName = versionName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    outputPath = try fields.optional("output_path")
    path = try fields.optional("path")
    type = try fields.optional("type")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(outputPath, "output_path")
    try fields.write(path, "path")
    try fields.write(type, "type")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
  }

  /// Values of `WorkPath.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// OBS path. `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Dataset. `DATASET`.
    public static var dataset: Self { Self(rawValue: "DATASET") }

    public static var documentedValues: [Self] { [.obs, .dataset] }
  }
}

extension WorkPath: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(versionName, "version_name", length: Limits(0, 32))
  }
}
