// Made by Tablature from Tensorboard.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Tensorboard` of the API.
public struct Tensorboard: Codable, Hashable, Sendable {
  /// `url`: string.
  public var url: String?
  /// `token`: string.
  public var token: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(url: String? = nil, token: String? = nil) {
    self.url = url
    self.token = token
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    url = try fields.optional("url")
    token = try fields.optional("token")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(url, "url")
    try fields.write(token, "token")
  }
}

extension Tensorboard: Validatable {
  public func validate(with validator: inout Validator) {}
}
