// Made by Tablature from CreateModelArtsAgency.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateModelArtsAgency`.
///
/// `POST /v2/{project_id}/agency`.
public struct CreateModelArtsAgency: APIOperation {
  public typealias Output = JSONValue

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateModelArtsAgency",
      method: .post,
      path: "/v2/{project_id}/agency",
      documentedStatuses: [200, 400, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateModelArtsAgencyRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateModelArtsAgencyRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateModelArtsAgency {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateModelArtsAgency`.
  ///
  /// Documented failures: 400, 401, 403, 404.
  public func createModelArtsAgency(
    body: CreateModelArtsAgencyRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateModelArtsAgency(body: body, projectID: projectID))
  }
}
