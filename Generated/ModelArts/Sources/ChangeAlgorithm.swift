// Made by Tablature from ChangeAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ChangeAlgorithm`.
///
/// `PUT /v2/{project_id}/algorithms/{algorithm_id}`.
public struct ChangeAlgorithm: APIOperation {
  public typealias Output = ChangeAlgorithmResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ChangeAlgorithm",
      method: .put,
      path: "/v2/{project_id}/algorithms/{algorithm_id}",
      documentedStatuses: [201]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `algorithm_id`: string, required.
  public var algorithmID: String
  /// What the request carries.
  public var body: JSONValue

  /// Makes a call; parameters that are nil are not sent.
  public init(algorithmID: String, body: JSONValue, projectID: String? = nil) {
    self.projectID = projectID
    self.algorithmID = algorithmID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("algorithm_id", algorithmID)
    request.json(body)
  }
}

extension ModelArtsClient {
  /// Calls `ChangeAlgorithm`.
  public func changeAlgorithm(
    algorithmID: String, body: JSONValue, projectID: String? = nil
  ) async throws(ClientError) -> ChangeAlgorithmResponse {
    try await send(ChangeAlgorithm(algorithmID: algorithmID, body: body, projectID: projectID))
  }
}
