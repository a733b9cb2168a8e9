/// A token that shows a service who calls it.
public struct AuthToken: Hashable, Sendable {
  /// The header field it is sent in.
  static let header = "X-Auth-Token"

  /// What is sent.
  public var value: Secret
  /// How long the service accepts it from when it was handed out.
  public var lifetime: Duration

  /// Makes a token.
  public init(_ value: Secret, lifetime: Duration) {
    self.value = value
    self.lifetime = lifetime
  }
}

/// Sends the same token with every request.
public struct FixedToken: CredentialProvider {
  private let token: Secret

  /// Makes credentials of a token.
  public init(_ token: Secret) {
    self.token = token
  }

  /// Adds the token as `X-Auth-Token`.
  ///
  /// - Throws: ``ClientError/configuration(_:)`` if a header field cannot hold it.
  public func authorize(_ request: APIRequest) throws(ClientError) -> APIRequest {
    try request.authorized(with: token)
  }
}

extension APIRequest {
  func authorized(with token: Secret) throws(ClientError) -> APIRequest {
    var request = self
    guard request.setHeader(AuthToken.header, token.reveal()) else {
      throw .configuration(.unusableCredentials("the token has characters that no header field can hold"))
    }
    return request
  }
}
