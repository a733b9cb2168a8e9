// Made by Tablature from ModifyTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ModifyTrainingJobConfiguration`.
///
/// `PUT /v1/{project_id}/training-job-configs/{config_name}`.
public struct ModifyTrainingJobConfiguration: APIOperation {
  public typealias Output = ModifyTrainingJobConfigurationResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ModifyTrainingJobConfiguration",
      method: .put,
      path: "/v1/{project_id}/training-job-configs/{config_name}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `config_name`: string, required.
  public var configName: String
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(configName: String, body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.configName = configName
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("config_name", configName)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ModifyTrainingJobConfiguration`.
  ///
  /// Documented failures: 400.
  public func modifyTrainingJobConfiguration(
    configName: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ModifyTrainingJobConfigurationResponse {
    try await send(ModifyTrainingJobConfiguration(configName: configName, body: body, projectID: projectID))
  }
}
