// Made by Tablature from GetProcessorTaskItems.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks/items`.
public struct GetProcessorTaskItems: PageNumberPaging {
  public typealias Output = GetProcessorTaskItemsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/processor-tasks/items", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer, 1...1000, default `1000`.
  public var limit: Int?

  public init(offset: Int? = nil, limit: Int? = nil, projectID: String? = nil) {
    (self.offset, self.limit, self.projectID) = (offset, limit, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["offset": offset, "limit": limit])
  }

  public func validate(with validator: inout Validator) { validator.check(limit, "limit", range: Limits(1, 1000)) }

  public var pageSize: Int? { limit ?? 1000 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: GetProcessorTaskItemsResponse) -> [ProcessorTaskItem] { page.items ?? [] }
  public static func total(of page: GetProcessorTaskItemsResponse) -> Int? { page.total }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/processor-tasks/items`, a page at a time; fails with 401, 403, 404.
  public func getProcessorTaskItems(
    offset: Int? = nil, limit: Int? = nil, projectID: String? = nil
  ) async throws(ClientError) -> GetProcessorTaskItemsResponse {
    try await send(GetProcessorTaskItems(offset: offset, limit: limit, projectID: projectID))
  }
}

public struct GetProcessorTaskItemsResponse: APIObject {
  public var items: [ProcessorTaskItem]?
  public var total: Int?
  public init(items: [ProcessorTaskItem]? = nil, total: Int? = nil) { (self.items, self.total) = (items, total) }
  public static let fields: Fields<Self> = ["items": \.items, "total": \.total]
}

public struct ProcessorTaskItem: APIObject {
  public var labelEn: String?
  public var labelZh: String?
  public var templateID: String?

  public init(labelEn: String? = nil, labelZh: String? = nil, templateID: String? = nil) {
    (self.labelEn, self.labelZh, self.templateID) = (labelEn, labelZh, templateID)
  }

  public static let fields: Fields<Self> = ["label_en": \.labelEn, "label_zh": \.labelZh, "template_id": \.templateID]
}
