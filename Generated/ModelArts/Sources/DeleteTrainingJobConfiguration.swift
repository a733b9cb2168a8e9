// Made by Tablature from DeleteTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteTrainingJobConfiguration`.
///
/// `DELETE /v1/{project_id}/training-job-configs/{config_name}`.
public struct DeleteTrainingJobConfiguration: APIOperation {
  public typealias Output = DeleteTrainingJobConfigurationResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteTrainingJobConfiguration",
      method: .delete,
      path: "/v1/{project_id}/training-job-configs/{config_name}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `config_name`: string, required.
  public var configName: String

  /// Makes a call; parameters that are nil are not sent.
  public init(configName: String, projectID: String? = nil) {
    self.projectID = projectID
    self.configName = configName
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("config_name", configName)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteTrainingJobConfiguration`.
  ///
  /// Documented failures: 400.
  public func deleteTrainingJobConfiguration(
    configName: String, projectID: String? = nil
  ) async throws(ClientError) -> DeleteTrainingJobConfigurationResponse {
    try await send(DeleteTrainingJobConfiguration(configName: configName, projectID: projectID))
  }
}
