// Made by Tablature from GetAuthorizations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetAuthorizationsResponse` of the API.
public struct GetAuthorizationsResponse: Codable, Hashable, Sendable {
  /// `total_count`: double.
  public var totalCount: Double?
  /// `auth`: list of AuthorizationResponse.
  public var auth: [AuthorizationResponse]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalCount: Double? = nil, auth: [AuthorizationResponse]? = nil) {
    self.totalCount = totalCount
    self.auth = auth
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalCount = try fields.optional("total_count")
    auth = try fields.optional("auth")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalCount, "total_count")
    try fields.write(auth, "auth")
  }
}

extension GetAuthorizationsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(auth, "auth")
  }
}

/// `AuthorizationResponse` of the API.
public struct AuthorizationResponse: Codable, Hashable, Sendable {
  /// `user_id`: string, required when the authorization method is set to Agency.
  public var userID: String?
  /// `type`: string.
  public var type: Kind?
  /// `content`: string.
  public var content: String?
  /// `secret_key`: string, required when Authorization Method is set to AK/SK.
  public var secretKey: String?
  /// `user_name`: string.
  public var userName: String?
  /// `create_time`: long.
  public var createTime: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    userID: String? = nil, type: Kind? = nil, content: String? = nil, secretKey: String? = nil, userName: String? = nil,
    createTime: Int64? = nil
  ) {
    self.userID = userID
    self.type = type
    self.content = content
    self.secretKey = secretKey
    self.userName = userName
    self.createTime = createTime
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    userID = try fields.optional("user_id")
    type = try fields.optional("type")
    content = try fields.optional("content")
    secretKey = try fields.optional("secret_key")
    userName = try fields.optional("user_name")
    createTime = try fields.optional("create_time")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(userID, "user_id")
    try fields.write(type, "type")
    try fields.write(content, "content")
    try fields.write(secretKey, "secret_key")
    try fields.write(userName, "user_name")
    try fields.write(createTime, "create_time")
  }

  /// Values of `AuthorizationResponse.type`.
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

extension AuthorizationResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}
