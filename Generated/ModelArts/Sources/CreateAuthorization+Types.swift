// Made by Tablature from CreateAuthorization.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateAuthorizationRequest` of the API.
public struct CreateAuthorizationRequest: Codable, Hashable, Sendable {
  /// `user_id`: string, required when the authorization method is set to Agency.
  public var userID: String?
  /// `type`: string.
  public var type: Kind?
  /// `content`: string, required.
  public var content: String
  /// `secret_key`: string, required when Authorization Method is set to AK/SK.
  public var secretKey: String?
  /// `user_name`: string.
  public var userName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    userID: String? = nil, type: Kind? = nil, content: String, secretKey: String? = nil, userName: String? = nil
  ) {
    self.userID = userID
    self.type = type
    self.content = content
    self.secretKey = secretKey
    self.userName = userName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    userID = try fields.optional("user_id")
    type = try fields.optional("type")
    content = try fields.required("content")
    secretKey = try fields.optional("secret_key")
    userName = try fields.optional("user_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(userID, "user_id")
    try fields.write(type, "type")
    try fields.write(content, "content")
    try fields.write(secretKey, "secret_key")
    try fields.write(userName, "user_name")
  }

  /// Values of `CreateAuthorizationRequest.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Authorization through an agency.
    public static var agency: Self { Self(rawValue: "agency") }
    /// Authorization through an access Key (AK/SK).
    public static var credential: Self { Self(rawValue: "credential") }

    public static var documentedValues: [Self] { [.agency, .credential] }
  }
}

extension CreateAuthorizationRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
