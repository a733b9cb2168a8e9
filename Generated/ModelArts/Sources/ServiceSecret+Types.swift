// Made by Tablature from ServiceSecret.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ServiceSecret` of the API.
public struct ServiceSecret: Codable, Hashable, Sendable {
  /// `secretId`: string, required.
  public var secretID: String
  /// `mouthPath`: string, required.
  public var mouthPath: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(secretID: String, mouthPath: String) {
    self.secretID = secretID
    self.mouthPath = mouthPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    secretID = try fields.required("secretId")
    mouthPath = try fields.required("mouthPath")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(secretID, "secretId")
    try fields.write(mouthPath, "mouthPath")
  }
}

extension ServiceSecret: Validatable {
  public func validate(with validator: inout Validator) {}
}
