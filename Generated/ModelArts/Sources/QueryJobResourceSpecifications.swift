// Made by Tablature from QueryJobResourceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/job/resource-specs`.
public struct QueryJobResourceSpecifications: APIOperation {
  public typealias Output = QueryJobResourceSpecificationsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/job/resource-specs", statuses: [200, 400])

  public var projectID: String?
  public var jobType: JobType?
  /// `engine_id`: long, default `0`.
  public var engineID: Int64?
  /// `project_type`: integer, default `0`.
  public var projectType: Int?

  public init(jobType: JobType? = nil, engineID: Int64? = nil, projectType: Int? = nil, projectID: String? = nil) {
    (self.jobType, self.engineID, self.projectType, self.projectID) = (jobType, engineID, projectType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["job_type": jobType, "engine_id": engineID, "project_type": projectType])
  }

  public func validate(with validator: inout Validator) { validator.check(jobType, "job_type") }

  public typealias JobType = QueryJobEngineSpecifications.JobType
}

extension ResourceAndEngineSpecificationsOperations {
  /// `GET /v1/{project_id}/job/resource-specs`; fails with 400.
  public func queryJobResourceSpecifications(
    jobType: QueryJobResourceSpecifications.JobType? = nil, engineID: Int64? = nil, projectType: Int? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryJobResourceSpecificationsResponse {
    try await send(QueryJobResourceSpecifications(
      jobType: jobType, engineID: engineID, projectType: projectType, projectID: projectID
    ))
  }
}

public struct QueryJobResourceSpecificationsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var specTotalCount: Int?
  public var specs: [QueryJobResourceSpecificationsResponseSpecs]?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, specTotalCount: Int? = nil,
    specs: [QueryJobResourceSpecificationsResponseSpecs]? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    (self.specTotalCount, self.specs) = (specTotalCount, specs)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode,
    "spec_total_count": \.specTotalCount, "specs": \.specs
  ]
}

public struct QueryJobResourceSpecificationsResponseSpecs: APIObject {
  public var specID: Int64?
  public var core: String?
  public var cpu: String?
  public var gpuNum: Int?
  public var gpuType: String?
  public var specCode: String?
  public var maxNum: Int?
  public var unitNum: Int?
  public var storage: String?
  public var interfaceType: Int?
  public var noResource: Bool?

  public init(
    specID: Int64? = nil, core: String? = nil, cpu: String? = nil, gpuNum: Int? = nil, gpuType: String? = nil,
    specCode: String? = nil, maxNum: Int? = nil, unitNum: Int? = nil, storage: String? = nil, interfaceType: Int? = nil,
    noResource: Bool? = nil
  ) {
    (self.specID, self.core, self.cpu, self.gpuNum, self.gpuType) = (specID, core, cpu, gpuNum, gpuType)
    (self.specCode, self.maxNum, self.unitNum, self.storage) = (specCode, maxNum, unitNum, storage)
    (self.interfaceType, self.noResource) = (interfaceType, noResource)
  }

  public static let fields: Fields<Self> = [
    "spec_id": \.specID, "core": \.core, "cpu": \.cpu, "gpu_num": \.gpuNum, "gpu_type": \.gpuType,
    "spec_code": \.specCode, "max_num": \.maxNum, "unit_num": \.unitNum, "storage": \.storage,
    "interface_type": \.interfaceType, "no_resource": \.noResource
  ]
}
