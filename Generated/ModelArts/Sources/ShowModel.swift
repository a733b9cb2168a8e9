// Made by Tablature from ShowModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowModel`.
///
/// `GET /v1/{project_id}/models/{model_id}`.
public struct ShowModel: APIOperation {
  public typealias Output = ShowModelResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowModel",
      method: .get,
      path: "/v1/{project_id}/models/{model_id}",
      documentedStatuses: [200]
    )
  }

  /// `model_id`: string, required.
  public var modelID: String
  /// `project_id`: string, required.
  public var projectID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(modelID: String, projectID: String? = nil) {
    self.modelID = modelID
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("model_id", modelID)
    request.path("project_id", projectID)
  }
}

extension ModelArtsClient {
  /// Calls `ShowModel`.
  public func showModel(modelID: String, projectID: String? = nil) async throws(ClientError) -> ShowModelResponse {
    try await send(ShowModel(modelID: modelID, projectID: projectID))
  }
}
