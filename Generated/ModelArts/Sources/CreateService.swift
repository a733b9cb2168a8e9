// Made by Tablature from CreateService.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `CreateService`.
///
/// `POST /v1/{project_id}/services`.
public struct CreateService: APIOperation {
  public typealias Output = CreateServiceResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "CreateService",
      method: .post,
      path: "/v1/{project_id}/services",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// What the request carries.
  public var body: CreateServiceRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(body: CreateServiceRequest, projectID: String? = nil) {
    self.projectID = projectID
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.json(body)
  }
}

extension CreateService {
  public func validate(with validator: inout Validator) {
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `CreateService`.
  public func createService(
    body: CreateServiceRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateServiceResponse {
    try await send(CreateService(body: body, projectID: projectID))
  }
}
