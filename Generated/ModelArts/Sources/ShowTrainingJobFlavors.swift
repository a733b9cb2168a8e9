// Made by Tablature from ShowTrainingJobFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v2/{project_id}/training-job-flavors`.
public struct ShowTrainingJobFlavors: APIOperation {
  public typealias Output = ShowTrainingJobFlavorsResponse
  public static let route = APIRoute(.get, "/v2/{project_id}/training-job-flavors", statuses: [200])

  public var projectID: String?
  public var flavorType: FlavorType?

  public init(flavorType: FlavorType? = nil, projectID: String? = nil) {
    (self.flavorType, self.projectID) = (flavorType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query(["flavor_type": flavorType])
  }

  public func validate(with validator: inout Validator) { validator.check(flavorType, "flavor_type") }

  public typealias FlavorType = FlavorDetail.FlavorType
}

extension TrainingManagementOperations {
  /// `GET /v2/{project_id}/training-job-flavors`.
  public func showTrainingJobFlavors(
    flavorType: ShowTrainingJobFlavors.FlavorType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobFlavorsResponse {
    try await send(ShowTrainingJobFlavors(flavorType: flavorType, projectID: projectID))
  }
}

public struct ShowTrainingJobFlavorsResponse: APIObject {
  public var totalCount: Int?
  public var flavors: [FlavorResponse]?

  public init(totalCount: Int? = nil, flavors: [FlavorResponse]? = nil) {
    (self.totalCount, self.flavors) = (totalCount, flavors)
  }

  public static let fields: Fields<Self> = ["total_count": \.totalCount, "flavors": \.flavors]
}
