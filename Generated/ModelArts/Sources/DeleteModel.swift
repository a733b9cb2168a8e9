// Made by Tablature from DeleteModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DELETE /v1/{project_id}/models/{model_id}`.
public struct DeleteModel: APIOperation {
  public typealias Output = DeleteModelResponse
  public static let route = APIRoute(.delete, "/v1/{project_id}/models/{model_id}", statuses: [200])

  public var modelID: String
  public var projectID: String?
  /// `cascade`: boolean, default `false`.
  public var cascade: Bool?

  public init(modelID: String, cascade: Bool? = nil, projectID: String? = nil) {
    (self.modelID, self.cascade, self.projectID) = (modelID, cascade, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["model_id": modelID, "project_id": projectID])
    request.query(["cascade": cascade])
  }
}

extension AIApplicationManagementOperations {
  /// `DELETE /v1/{project_id}/models/{model_id}`.
  public func deleteModel(
    modelID: String, cascade: Bool? = nil, projectID: String? = nil
  ) async throws(ClientError) -> DeleteModelResponse {
    try await send(DeleteModel(modelID: modelID, cascade: cascade, projectID: projectID))
  }
}

public struct DeleteModelResponse: APIObject {
  public var deleteSuccessList: [String]?
  public var deleteFailedList: [DeleteModelResponseFailedList]?

  public init(deleteSuccessList: [String]? = nil, deleteFailedList: [DeleteModelResponseFailedList]? = nil) {
    (self.deleteSuccessList, self.deleteFailedList) = (deleteSuccessList, deleteFailedList)
  }

  public static let fields: Fields<Self> = [
    "delete_success_list": \.deleteSuccessList, "delete_failed_list": \.deleteFailedList
  ]
}

public struct DeleteModelResponseFailedList: APIObject {
  public var errorMsg: String?
  public var errorCode: String?
  public var modelID: String?

  public init(errorMsg: String? = nil, errorCode: String? = nil, modelID: String? = nil) {
    (self.errorMsg, self.errorCode, self.modelID) = (errorMsg, errorCode, modelID)
  }

  public static let fields: Fields<Self> = ["error_msg": \.errorMsg, "error_code": \.errorCode, "model_id": \.modelID]
}
