// Made by Tablature from PoolResourceExtendParams.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolResourceExtendParams` of the API.
public struct PoolResourceExtendParams: Codable, Hashable, Sendable {
  /// `dockerBaseSize`: string.
  public var dockerBaseSize: String?
  /// `postInstall`: string, a base64.
  public var postInstall: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(dockerBaseSize: String? = nil, postInstall: String? = nil) {
    self.dockerBaseSize = dockerBaseSize
    self.postInstall = postInstall
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    dockerBaseSize = try fields.optional("dockerBaseSize")
    postInstall = try fields.optional("postInstall")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(dockerBaseSize, "dockerBaseSize")
    try fields.write(postInstall, "postInstall")
  }
}

extension PoolResourceExtendParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(postInstall, "postInstall", format: .base64)
  }
}
