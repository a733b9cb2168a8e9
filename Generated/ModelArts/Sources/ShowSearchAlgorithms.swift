// Made by Tablature from ShowSearchAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/search-algorithms`.
public struct ShowSearchAlgorithms: APIOperation {
  public typealias Output = ShowSearchAlgorithmsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/search-algorithms", statuses: [200])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/search-algorithms`.
  public func showSearchAlgorithms(projectID: String? = nil) async throws(ClientError) -> ShowSearchAlgorithmsResponse {
    try await send(ShowSearchAlgorithms(projectID: projectID))
  }
}

public struct ShowSearchAlgorithmsResponse: APIObject {
  public var searchAlgoCount: Int?
  public var searchAlgoList: [ShowSearchAlgorithmsResponseSearchAlgoList]?

  public init(searchAlgoCount: Int? = nil, searchAlgoList: [ShowSearchAlgorithmsResponseSearchAlgoList]? = nil) {
    (self.searchAlgoCount, self.searchAlgoList) = (searchAlgoCount, searchAlgoList)
  }

  public static let fields: Fields<Self> = [
    "search_algo_count": \.searchAlgoCount, "search_algo_list": \.searchAlgoList
  ]
}

public struct ShowSearchAlgorithmsResponseSearchAlgoList: APIObject {
  public var name: String?
  public var params: [ShowSearchAlgorithmsResponseSearchAlgoListParams]?
  public var description: String?

  public init(
    name: String? = nil, params: [ShowSearchAlgorithmsResponseSearchAlgoListParams]? = nil, description: String? = nil
  ) {
    (self.name, self.params, self.description) = (name, params, description)
  }

  public static let fields: Fields<Self> = ["name": \.name, "params": \.params, "description": \.description]
}

public struct ShowSearchAlgorithmsResponseSearchAlgoListParams: APIObject {
  public var key: String?
  public var value: String?
  public var type: String?

  public init(key: String? = nil, value: String? = nil, type: String? = nil) {
    (self.key, self.value, self.type) = (key, value, type)
  }

  public static let fields: Fields<Self> = ["key": \.key, "value": \.value, "type": \.type]
}
