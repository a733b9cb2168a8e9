// Made by Tablature from ListResourceFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListResourceFlavors`.
///
/// `GET /v1/{project_id}/resourceflavors`.
public struct ListResourceFlavors: APIOperation {
  public typealias Output = ListResourceFlavorsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListResourceFlavors",
      method: .get,
      path: "/v1/{project_id}/resourceflavors",
      documentedStatuses: [200, 401, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `continue`: string.
  public var `continue`: String?
  /// `labelSelector`: string.
  public var labelSelector: String?
  /// `limit`: integer.
  public var limit: Int?
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(
    `continue`: String? = nil, labelSelector: String? = nil, limit: Int? = nil, body: JSONValue,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.`continue` = `continue`
    self.labelSelector = labelSelector
    self.limit = limit
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("continue", `continue`)
    request.query("labelSelector", labelSelector)
    request.query("limit", limit)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ListResourceFlavors`.
  ///
  /// Documented failures: 401, 404.
  public func listResourceFlavors(
    `continue`: String? = nil, labelSelector: String? = nil, limit: Int? = nil, body: JSONValue,
    projectID: String? = nil
  ) async throws(ClientError) -> ListResourceFlavorsResponse {
    try await send(ListResourceFlavors(
      continue: `continue`, labelSelector: labelSelector, limit: limit, body: body, projectID: projectID
    ))
  }
}
