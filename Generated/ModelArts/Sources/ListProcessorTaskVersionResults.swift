// Made by Tablature from ListProcessorTaskVersionResults.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`.
public struct ListProcessorTaskVersionResults: PageNumberPaging {
  public typealias Output = ListProcessorTaskVersionResultsResponse
  public static let route = APIRoute(
    .get, "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results", statuses: [200, 401, 403, 404]
  )

  public var projectID: String?
  public var taskID: String
  public var versionID: String
  /// `limit`: integer, 1...100, default `10`.
  public var limit: Int?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  public var processParameter: String?
  public var resultProperty: ResultProperty?

  public init(
    taskID: String, versionID: String, limit: Int? = nil, offset: Int? = nil, processParameter: String? = nil,
    resultProperty: ResultProperty? = nil, projectID: String? = nil
  ) {
    (self.taskID, self.versionID, self.limit, self.offset) = (taskID, versionID, limit, offset)
    (self.processParameter, self.resultProperty, self.projectID) = (processParameter, resultProperty, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "task_id": taskID, "version_id": versionID])
    request.query([
      "limit": limit, "offset": offset, "process_parameter": processParameter, "result_property": resultProperty
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(resultProperty, "result_property")
  }

  public var pageSize: Int? { limit ?? 10 }
  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListProcessorTaskVersionResultsResponse) -> [DescProcessorTaskVersionResultsResp] { page.results ?? [] }
  public static func total(of page: ListProcessorTaskVersionResultsResponse) -> Int? { page.count }

  public struct ResultProperty: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var all: Self { Self(rawValue: "-1") }
    public static var reserved: Self { Self(rawValue: "0") }
    public static var modified: Self { Self(rawValue: "1") }
    public static var deleted: Self { Self(rawValue: "2") }
    public static var added: Self { Self(rawValue: "3") }
    public static var documentedValues: [Self] { [.all, .reserved, .modified, .deleted, .added] }
  }
}

extension DataManagementOldVersionOperations {
  /// `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`, a page at a time; fails with 401,
  /// 403, 404.
  public func listProcessorTaskVersionResults(
    taskID: String, versionID: String, limit: Int? = nil, offset: Int? = nil, processParameter: String? = nil,
    resultProperty: ListProcessorTaskVersionResults.ResultProperty? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListProcessorTaskVersionResultsResponse {
    try await send(ListProcessorTaskVersionResults(
      taskID: taskID, versionID: versionID, limit: limit, offset: offset, processParameter: processParameter,
      resultProperty: resultProperty, projectID: projectID
    ))
  }
}

public struct ListProcessorTaskVersionResultsResponse: APIObject {
  public var count: Int?
  public var hasMore: Bool?
  public var results: [DescProcessorTaskVersionResultsResp]?

  public init(count: Int? = nil, hasMore: Bool? = nil, results: [DescProcessorTaskVersionResultsResp]? = nil) {
    (self.count, self.hasMore, self.results) = (count, hasMore, results)
  }

  public static let fields: Fields<Self> = ["count": \.count, "has_more": \.hasMore, "results": \.results]
}

public struct DescProcessorTaskVersionResultsResp: APIObject {
  public var newSource: String?
  public var originSource: String?
  public var resultDescription: [JSONValue]?
  public var resultProperty: ResultProperty?
  public var sampleID: String?
  public var signedNewSource: String?
  public var signedOriginSource: String?
  public var versionID: String?

  public init(
    newSource: String? = nil, originSource: String? = nil, resultDescription: [JSONValue]? = nil,
    resultProperty: ResultProperty? = nil, sampleID: String? = nil, signedNewSource: String? = nil,
    signedOriginSource: String? = nil, versionID: String? = nil
  ) {
    (self.newSource, self.originSource, self.resultDescription) = (newSource, originSource, resultDescription)
    (self.resultProperty, self.sampleID, self.signedNewSource) = (resultProperty, sampleID, signedNewSource)
    (self.signedOriginSource, self.versionID) = (signedOriginSource, versionID)
  }

  public static let fields: Fields<Self> = [
    "new_source": \.newSource, "origin_source": \.originSource, "result_description": \.resultDescription,
    "result_property": \.resultProperty, "sample_id": \.sampleID, "signed_new_source": \.signedNewSource,
    "signed_origin_source": \.signedOriginSource, "version_id": \.versionID
  ]

  public struct ResultProperty: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var minus1: Self { Self(rawValue: -1) }
    public static var reserved: Self { Self(rawValue: 0) }
    public static var modified: Self { Self(rawValue: 1) }
    public static var deleted: Self { Self(rawValue: 2) }
    public static var added: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.minus1, .reserved, .modified, .deleted, .added] }
  }
}
