// Made by Tablature from CreateImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateImage`.
///
/// `POST /v1/{project_id}/notebooks/{id}/create-image`.
public struct CreateImage: APIOperation {
  public typealias Output = CreateImageResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateImage",
      method: .post,
      path: "/v1/{project_id}/notebooks/{id}/create-image",
      documentedStatuses: [200, 201, 401, 403, 404]
    )
  }

  /// `id`: string, required.
  public var id: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateImageRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(id: String, body: CreateImageRequest, projectID: String? = nil) {
    self.id = id
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("id", id)
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateImage {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateImage`.
  ///
  /// Documented failures: 401, 403, 404.
  public func createImage(
    id: String, body: CreateImageRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateImageResponse {
    try await send(CreateImage(id: id, body: body, projectID: projectID))
  }
}
