// Made by Tablature from AlgorithmCreateEngine.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmCreateEngine` of the API.
public struct AlgorithmCreateEngine: Codable, Hashable, Sendable {
  /// `engine_id`: string.
  public var engineID: String?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `image_url`: string.
  public var imageURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, imageURL: String? = nil
  ) {
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.imageURL = imageURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    imageURL = try fields.optional("image_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(imageURL, "image_url")
  }
}

extension AlgorithmCreateEngine: Validatable {
  public func validate(with validator: inout Validator) {}
}
