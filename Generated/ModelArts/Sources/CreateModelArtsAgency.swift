// Made by Tablature from CreateModelArtsAgency.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/agency`.
public struct CreateModelArtsAgency: APIOperation {
  public typealias Output = JSONValue
  public static let route = APIRoute(.post, "/v2/{project_id}/agency", statuses: [200, 400, 401, 403, 404])

  public var projectID: String?
  public var body: CreateModelArtsAgencyRequest

  public init(body: CreateModelArtsAgencyRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension AuthorizationManagementOperations {
  /// `POST /v2/{project_id}/agency`; fails with 400, 401, 403, 404.
  public func createModelArtsAgency(
    body: CreateModelArtsAgencyRequest, projectID: String? = nil
  ) async throws(ClientError) -> JSONValue {
    try await send(CreateModelArtsAgency(body: body, projectID: projectID))
  }
}

public struct CreateModelArtsAgencyRequest: APIObject {
  /// `agency_name_suffix`: string, at most 50 characters.
  public var agencyNameSuffix: String?
  public init(agencyNameSuffix: String? = nil) { self.agencyNameSuffix = agencyNameSuffix }
  public static let fields: Fields<Self> = ["agency_name_suffix": \.agencyNameSuffix]

  public func checkFields(with validator: inout Validator) {
    validator.check(agencyNameSuffix, "agency_name_suffix", length: Limits(upTo: 50))
  }
}
