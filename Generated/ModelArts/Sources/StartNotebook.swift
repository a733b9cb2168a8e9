// Made by Tablature from StartNotebook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `StartNotebook`.
///
/// `POST /v1/{project_id}/notebooks/{id}/start`.
public struct StartNotebook: APIOperation {
  public typealias Output = StartNotebookResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "StartNotebook",
      method: .post,
      path: "/v1/{project_id}/notebooks/{id}/start",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `type`: string, default `timing`.
  public var type: Kind?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, duration: Int64? = nil, type: Kind? = nil, body: JSONValue, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.duration = duration
    self.type = type
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.query("duration", duration)
    request.query("type", type)
    request.json(body)
  }

  /// Values of `StartNotebook.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `timing`.
    public static var timing: Self { Self(rawValue: "timing") }
    /// `idle`.
    public static var idle: Self { Self(rawValue: "idle") }

    public static var documentedValues: [Self] { [.timing, .idle] }
  }
}

extension StartNotebook {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
  }
}

extension ModelArtsClient {
  /// Calls `StartNotebook`.
  ///
  /// Documented failures: 401, 403, 404.
  public func startNotebook(
    id: String, duration: Int64? = nil, type: StartNotebook.Kind? = nil, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> StartNotebookResponse {
    try await send(StartNotebook(id: id, duration: duration, type: type, body: body, projectID: projectID))
  }
}
