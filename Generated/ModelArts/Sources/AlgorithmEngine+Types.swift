// Made by Tablature from AlgorithmEngine.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmEngine` of the API.
public struct AlgorithmEngine: Codable, Hashable, Sendable {
  /// `engine_id`: string.
  public var engineID: String?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `v1_compatible`: boolean.
  public var v1Compatible: Bool?
  /// `run_user`: string.
  public var runUser: String?
  /// `image_url`: string.
  public var imageURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, v1Compatible: Bool? = nil,
    runUser: String? = nil, imageURL: String? = nil
  ) {
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.v1Compatible = v1Compatible
    self.runUser = runUser
    self.imageURL = imageURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    v1Compatible = try fields.optional("v1_compatible")
    runUser = try fields.optional("run_user")
    imageURL = try fields.optional("image_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(v1Compatible, "v1_compatible")
    try fields.write(runUser, "run_user")
    try fields.write(imageURL, "image_url")
  }
}

extension AlgorithmEngine: Validatable {
  public func validate(with validator: inout Validator) {}
}
