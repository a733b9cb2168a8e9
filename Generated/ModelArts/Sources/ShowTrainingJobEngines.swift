// Made by Tablature from ShowTrainingJobEngines.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-job-engines`.
public struct ShowTrainingJobEngines: APIOperation {
  public typealias Output = ShowTrainingJobEnginesResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/training-job-engines", statuses: [200])

  public var projectID: String?
  public init(projectID: String? = nil) { self.projectID = projectID }
  public func encode(into request: inout RequestBuilder) { request.path(["project_id": projectID]) }
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-job-engines`.
  public func showTrainingJobEngines(
    projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobEnginesResponse {
    try await send(ShowTrainingJobEngines(projectID: projectID))
  }
}

public struct ShowTrainingJobEnginesResponse: APIObject {
  public var total: Int?
  public var items: [Documented<ShowTrainingJobEnginesResponseItems>]?

  public init(total: Int? = nil, items: [Documented<ShowTrainingJobEnginesResponseItems>]? = nil) {
    (self.total, self.items) = (total, items)
  }

  public static let fields: Fields<Self> = ["total": \.total, "items": \.items]
}

public struct ShowTrainingJobEnginesResponseItems: APIObject {
  public var engineID: String?
  public var engineName: String?
  public var engineVersion: String?
  public var v1Compatible: Bool?
  public var runUser: String?
  public var imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo?

  public init(
    engineID: String? = nil, engineName: String? = nil, engineVersion: String? = nil, v1Compatible: Bool? = nil,
    runUser: String? = nil, imageInfo: ShowTrainingJobEnginesResponseItemsImageInfo? = nil
  ) {
    (self.engineID, self.engineName, self.engineVersion) = (engineID, engineName, engineVersion)
    (self.v1Compatible, self.runUser, self.imageInfo) = (v1Compatible, runUser, imageInfo)
  }

  public static let fields: Fields<Self> = [
    "engine_id": \.engineID, "engine_name": \.engineName, "engine_version": \.engineVersion,
    "v1_compatible": \.v1Compatible, "run_user": \.runUser, "image_info": \.imageInfo
  ]
}

public struct ShowTrainingJobEnginesResponseItemsImageInfo: APIObject {
  public var cpuImageURL: String?
  public var gpuImageURL: String?
  public var imageVersion: String?

  public init(cpuImageURL: String? = nil, gpuImageURL: String? = nil, imageVersion: String? = nil) {
    (self.cpuImageURL, self.gpuImageURL, self.imageVersion) = (cpuImageURL, gpuImageURL, imageVersion)
  }

  public static let fields: Fields<Self> = [
    "cpu_image_url": \.cpuImageURL, "gpu_image_url": \.gpuImageURL, "image_version": \.imageVersion
  ]
}
