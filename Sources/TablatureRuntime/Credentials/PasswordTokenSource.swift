public import Foundation

/// Gets tokens from the identity service for the name and the password of a user, with `POST /v3/auth/tokens`.
public struct PasswordTokenSource: TokenSource {
  /// What a token is good for.
  public enum Scope: Hashable, Sendable {
    /// The services of a project, by its identifier.
    case project(String)
    /// The services of a project, by its name, which often is that of a region.
    case projectName(String)
    /// What belongs to a domain as a whole, by its identifier.
    case domain(String)
    /// What belongs to a domain as a whole, by its name.
    case domainName(String)
  }

  private let login: IssueToken
  private let client: APIClient

  /// Makes a source.
  ///
  /// - Parameters:
  ///   - endpoint: The address of the identity service.
  ///   - user: The name of the user.
  ///   - password: The password of the user.
  ///   - domain: The name of the domain, or account, that the user belongs to.
  ///   - scope: What the tokens are to be good for.
  ///   - transport: What carries the requests.
  ///   - clock: What the source knows of time.
  public init(
    endpoint: URL,
    user: String,
    password: Secret,
    domain: String,
    scope: Scope,
    transport: any ClientTransport = URLSessionTransport(),
    clock: ClientClock = .system
  ) {
    login = IssueToken(user: user, password: password, domain: domain, scope: scope)
    var configuration = ClientConfiguration(endpoint: endpoint)
    configuration.clock = clock
    configuration.timeouts.call = .seconds(60)
    // One token more does no harm.
    configuration.retries.isRepeatable = { _ in true }
    client = APIClient(configuration: configuration, transport: transport)
  }

  /// Fetches a new token.
  ///
  /// - Throws: ``ClientError/service(_:)`` with status 401 for a wrong name or password, and what every call can throw.
  public func token() async throws(ClientError) -> AuthToken {
    let response = try await client.response(to: login)
    guard let value = response.headers["x-subject-token"], !value.isEmpty else {
      throw .undecodable(Self.incomplete(response, "X-Subject-Token"))
    }
    guard let expiry = Self.date("expires_at", of: response) else {
      throw .undecodable(Self.incomplete(response, "token.expires_at"))
    }
    // The difference of two times of one clock holds even if the clock here is wrong.
    let start = Self.date("issued_at", of: response) ?? client.configuration.clock.date()
    return AuthToken(Secret(value), lifetime: .seconds(max(0, expiry.timeIntervalSince(start))))
  }

  private static func date(_ name: String, of response: APIResponse<JSONValue>) -> Date? {
    response.output["token"]?[name]?.string.flatMap { CivilTime(timestamp: $0)?.date }
  }

  /// The answer has no token in it, so nothing of it needs to be kept from view.
  private static func incomplete(_ response: APIResponse<JSONValue>, _ name: String) -> UndecodableResponse {
    let path = FieldPath(name.split(separator: ".").map { .name(String($0)) })
    return UndecodableResponse(
      operation: IssueToken.name,
      status: response.status,
      expected: "token",
      failure: DecodingFailure(path: path, expected: "token", problem: .missing),
      requestID: response.requestID,
      body: Data(),
      bodySize: 0
    )
  }
}
