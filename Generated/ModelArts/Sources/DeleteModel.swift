// Made by Tablature from DeleteModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteModel`.
///
/// `DELETE /v1/{project_id}/models/{model_id}`.
public struct DeleteModel: APIOperation {
  public typealias Output = DeleteModelResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteModel",
      method: .delete,
      path: "/v1/{project_id}/models/{model_id}",
      documentedStatuses: [200]
    )
  }

  /// `model_id`: string, required.
  public var modelID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `cascade`: boolean, default `false`.
  public var cascade: Bool?

  /// Makes a call; parameters that are nil are not sent.
  public init(modelID: String, cascade: Bool? = nil, projectID: String? = nil) {
    self.modelID = modelID
    self.projectID = projectID
    self.cascade = cascade
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("model_id", modelID)
    request.path("project_id", projectID)
    request.query("cascade", cascade)
  }
}

extension ModelArtsClient {
  /// Calls `DeleteModel`.
  public func deleteModel(
    modelID: String, cascade: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeleteModelResponse {
    try await send(DeleteModel(modelID: modelID, cascade: cascade, projectID: projectID))
  }
}
