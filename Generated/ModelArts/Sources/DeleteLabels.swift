// Made by Tablature from DeleteLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteLabels`.
///
/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete`.
public struct DeleteLabels: APIOperation {
  public typealias Output = DeleteLabelsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteLabels",
      method: .post,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `delete_policy`: integer.
  public var deletePolicy: DeletePolicy?
  /// What the request carries.
  public var body: DeleteLabelsRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, deletePolicy: DeletePolicy? = nil, body: DeleteLabelsRequest, projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.deletePolicy = deletePolicy
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.query("delete_policy", deletePolicy)
    request.json(body)
  }

  /// Values of `DeleteLabels.delete_policy`.
  public struct DeletePolicy: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Delete the label. `0`.
    public static var deleteTheLabel: Self { Self(rawValue: 0) }
    /// `1`.
    public static var value1: Self { Self(rawValue: 1) }
    /// `2`.
    public static var value2: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.deleteTheLabel, .value1, .value2] }
  }
}

extension DeleteLabels {
  public func validate(with validator: inout Validator) {
    validator.check(deletePolicy, "delete_policy")
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `DeleteLabels`.
  ///
  /// Documented failures: 401, 403, 404.
  public func deleteLabels(
    datasetID: String, deletePolicy: DeleteLabels.DeletePolicy? = nil, body: DeleteLabelsRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> DeleteLabelsResponse {
    try await send(DeleteLabels(datasetID: datasetID, deletePolicy: deletePolicy, body: body, projectID: projectID))
  }
}
