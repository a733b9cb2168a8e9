// Made by Tablature from RegisterImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `RegisterImage`.
///
/// `POST /v1/{project_id}/images`.
public struct RegisterImage: APIOperation {
  public typealias Output = RegisterImageResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "RegisterImage",
      method: .post,
      path: "/v1/{project_id}/images",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: RegisterImageRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: RegisterImageRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension RegisterImage {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `RegisterImage`.
  ///
  /// Documented failures: 401, 403, 404.
  public func registerImage(
    body: RegisterImageRequest, projectID: String? = nil
  ) async throws(ClientError) -> RegisterImageResponse {
    try await send(RegisterImage(body: body, projectID: projectID))
  }
}
