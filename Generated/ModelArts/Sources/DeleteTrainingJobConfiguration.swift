// Made by Tablature from DeleteTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/training-job-configs/{config_name}`.
public struct DeleteTrainingJobConfiguration: APIOperation {
  public typealias Output = DeleteTrainingJobConfigurationResponse
  public static let route = APIRoute(
    .delete, "/v1/{project_id}/training-job-configs/{config_name}", statuses: [200, 400]
  )

  public var projectID: String?
  public var configName: String

  public init(configName: String, projectID: String? = nil) {
    (self.configName, self.projectID) = (configName, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "config_name": configName])
  }
}

extension TrainingJobParameterConfigurationOperations {
  /// `DELETE /v1/{project_id}/training-job-configs/{config_name}`; fails with 400.
  public func deleteTrainingJobConfiguration(
    configName: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteTrainingJobConfigurationResponse {
    try await send(DeleteTrainingJobConfiguration(configName: configName, projectID: projectID))
  }
}

public typealias DeleteTrainingJobConfigurationResponse = CreateTrainingJobConfigurationResponse
