// Made by Tablature from ListPools.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListPools`.
///
/// `GET /v2/{project_id}/pools`.
public struct ListPools: APIOperation {
  public typealias Output = ListPoolsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListPools",
      method: .get,
      path: "/v2/{project_id}/pools",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  /// `labelSelector`: string.
  public var labelSelector: String?
  /// `status`: string.
  public var status: Status?
  /// `parent`: string.
  public var parent: String?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(
    workspaceID: String? = nil, labelSelector: String? = nil, status: Status? = nil, parent: String? = nil,
    body: JSONValue, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.workspaceID = workspaceID
    self.labelSelector = labelSelector
    self.status = status
    self.parent = parent
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("workspaceId", workspaceID)
    request.query("labelSelector", labelSelector)
    request.query("status", status)
    request.query("parent", parent)
    request.json(body)
  }

  /// Values of `ListPools.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `created`.
    public static var created: Self { Self(rawValue: "created") }
    /// The resource pool failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `creating`.
    public static var creating: Self { Self(rawValue: "creating") }

    public static var documentedValues: [Self] { [.created, .failed, .creating] }
  }
}

extension ListPools {
  public func validate(with validator: inout Validator) {
    validator.check(status, "status")
  }
}

extension ModelArtsClient {
  /// Calls `ListPools`.
  public func listPools(
    workspaceID: String? = nil, labelSelector: String? = nil, status: ListPools.Status? = nil, parent: String? = nil,
    body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ListPoolsResponse {
    try await send(ListPools(
      workspaceID: workspaceID, labelSelector: labelSelector, status: status, parent: parent, body: body,
      projectID: projectID
    ))
  }
}
