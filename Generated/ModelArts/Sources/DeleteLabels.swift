// Made by Tablature from DeleteLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete`.
public struct DeleteLabels: APIOperation {
  public typealias Output = DeleteLabelsResponse
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var deletePolicy: DeletePolicy?
  public var body: DeleteLabelsRequest

  public init(
    datasetID: String, deletePolicy: DeletePolicy? = nil, body: DeleteLabelsRequest, projectID: String? = nil
  ) {
    (self.datasetID, self.deletePolicy, self.body, self.projectID) = (datasetID, deletePolicy, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.query(["delete_policy": deletePolicy])
    request.json(body)
  }

  public func validate(with validator: inout Validator) {
    validator.check(deletePolicy, "delete_policy")
    validator.check(body, "body")
  }

  public struct DeletePolicy: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var deleteTheLabel: Self { Self(rawValue: 0) }
    public static var value1: Self { Self(rawValue: 1) }
    public static var value2: Self { Self(rawValue: 2) }
    public static var documentedValues: [Self] { [.deleteTheLabel, .value1, .value2] }
  }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete`; fails with 401, 403, 404.
  public func deleteLabels(
    datasetID: String, deletePolicy: DeleteLabels.DeletePolicy? = nil, body: DeleteLabelsRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> DeleteLabelsResponse {
    try await send(DeleteLabels(datasetID: datasetID, deletePolicy: deletePolicy, body: body, projectID: projectID))
  }
}

public typealias DeleteLabelsRequest = CreateLabelsRequest
public typealias DeleteLabelsResponse = CreateLabelsResponse
