// Made by Tablature from GetProcessorTaskItems.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `GetProcessorTaskItems`.
///
/// `GET /v2/{project_id}/processor-tasks/items`.
public struct GetProcessorTaskItems: APIOperation {
  public typealias Output = GetProcessorTaskItemsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "GetProcessorTaskItems",
      method: .get,
      path: "/v2/{project_id}/processor-tasks/items",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(offset: Int? = nil, limit: Int? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("offset", offset)
    request.query("limit", limit)
  }
}

extension GetProcessorTaskItems {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 1000))
  }
}

extension GetProcessorTaskItems: PageNumberPaging {
  public var pageSize: Int? { limit ?? 1000 }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: GetProcessorTaskItemsResponse) -> [ProcessorTaskItem] { page.items ?? [] }

  public static func total(of page: GetProcessorTaskItemsResponse) -> Int? { page.total }
}

extension ModelArtsClient {
  /// Calls `GetProcessorTaskItems`.
  ///
  /// Documented failures: 401, 403, 404.
  public func getProcessorTaskItems(
    offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetProcessorTaskItemsResponse {
    try await send(GetProcessorTaskItems(offset: offset, limit: limit, projectID: projectID))
  }
}
