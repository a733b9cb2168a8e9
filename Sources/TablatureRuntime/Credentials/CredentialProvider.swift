/// Shows a service who calls it.
public protocol CredentialProvider: Sendable {
  /// Adds to a request what shows who sends it.
  ///
  /// - Throws: ``ClientError`` if there are no credentials; the call then fails with it.
  func authorize(_ request: APIRequest) async throws(ClientError) -> APIRequest

  /// Is told that the service answered a request with status 401, and says whether the call is worth repeating, because
  /// a request that is authorized again will carry something else.
  func isWorthRepeating(afterRejectionOf request: APIRequest) async -> Bool
}

extension CredentialProvider {
  /// Most credentials stay what they are.
  public func isWorthRepeating(afterRejectionOf request: APIRequest) async -> Bool { false }
}

/// Authorizes requests, and a rejected one a second time if that can help.
struct CredentialMiddleware: ClientMiddleware {
  let credentials: any CredentialProvider

  func intercept(_ request: APIRequest, next: @escaping Next) async throws(ClientError) -> APIResponse<HTTPBody> {
    let authorized = try await credentials.authorize(request)
    do throws(ClientError) {
      return try await next(authorized)
    } catch .service(let failure) where failure.isUnauthorized {
      // The service has not done anything, so whatever the operation is, it may be sent again.
      guard await credentials.isWorthRepeating(afterRejectionOf: authorized) else { throw .service(failure) }
      return try await next(try await credentials.authorize(request))
    }
  }
}
