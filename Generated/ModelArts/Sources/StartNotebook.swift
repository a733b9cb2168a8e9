// Made by Tablature from StartNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v1/{project_id}/notebooks/{id}/start`.
public struct StartNotebook: APIOperation {
  public typealias Output = StartNotebookResponse
  public static let route = APIRoute(
    .post, "/v1/{project_id}/notebooks/{id}/start", statuses: [200, 201, 401, 403, 404]
  )

  public var id: String
  public var projectID: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `type`: string, default `timing`.
  public var type: Kind?
  public var body: JSONValue?

  public init(id: String, duration: Int64? = nil, type: Kind? = nil, body: JSONValue? = nil, projectID: String? = nil) {
    (self.id, self.duration, self.type, self.body, self.projectID) = (id, duration, type, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["id": id, "project_id": projectID])
    request.query(["duration": duration, "type": type])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(type, "type") }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var timing: Self { Self(rawValue: "timing") }
    public static var idle: Self { Self(rawValue: "idle") }
    public static var documentedValues: [Self] { [.timing, .idle] }
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `POST /v1/{project_id}/notebooks/{id}/start`; fails with 401, 403, 404.
  public func startNotebook(
    id: String, duration: Int64? = nil, type: StartNotebook.Kind? = nil, body: JSONValue? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> StartNotebookResponse {
    try await send(StartNotebook(id: id, duration: duration, type: type, body: body, projectID: projectID))
  }
}

public typealias StartNotebookResponse = NotebookResp
public typealias StartNotebookResponseUser = NotebookRespUser
public typealias StartNotebookResponseUserDomain = NotebookRespUserDomain
