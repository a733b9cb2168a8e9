/// The operation of the identity service that hands out tokens.
struct IssueToken: APIOperation {
  typealias Output = JSONValue

  static let route = APIRoute(.post, "/v3/auth/tokens", statuses: [201, 401])

  let user: String
  let password: Secret
  let domain: String
  let scope: PasswordTokenSource.Scope

  func encode(into request: inout RequestBuilder) {
    // Without it the answer holds the addresses of all services, which may be many thousand bytes.
    request.query(["nocatalog": true])
    request.json(body)
  }

  private var body: JSONValue {
    let user: JSONValue = [
      "name": .string(user), "password": .string(password.reveal()), "domain": ["name": .string(domain)],
    ]
    return [
      "auth": [
        "identity": ["methods": ["password"], "password": ["user": user]],
        "scope": scopeValue,
      ]
    ]
  }

  private var scopeValue: JSONValue {
    switch scope {
    case .project(let id): ["project": ["id": .string(id)]]
    case .projectName(let name): ["project": ["name": .string(name)]]
    case .domain(let id): ["domain": ["id": .string(id)]]
    case .domainName(let name): ["domain": ["name": .string(name)]]
    }
  }
}
