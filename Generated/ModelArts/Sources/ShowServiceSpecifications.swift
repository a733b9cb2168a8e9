// Made by Tablature from ShowServiceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowServiceSpecifications`.
///
/// `GET /v1/{project_id}/services/specifications`.
public struct ShowServiceSpecifications: APIOperation {
  public typealias Output = ShowServiceSpecificationsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowServiceSpecifications",
      method: .get,
      path: "/v1/{project_id}/services/specifications",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `is_personal_cluster`: boolean, default `false`.
  public var isPersonalCluster: Bool?
  /// `infer_type`: string.
  public var inferType: InferType?
  /// `limit`: string, default `1000`.
  public var limit: String?
  /// `offset`: string, default `0`.
  public var offset: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    isPersonalCluster: Bool? = nil, inferType: InferType? = nil, limit: String? = nil, offset: String? = nil,
    projectID: String? = nil
  ) {
    self.projectID = projectID
    self.isPersonalCluster = isPersonalCluster
    self.inferType = inferType
    self.limit = limit
    self.offset = offset
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("is_personal_cluster", isPersonalCluster)
    request.query("infer_type", inferType)
    request.query("limit", limit)
    request.query("offset", offset)
  }

  /// Values of `ShowServiceSpecifications.infer_type`.
  public struct InferType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `real-time`.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// `batch`.
    public static var batch: Self { Self(rawValue: "batch") }

    public static var documentedValues: [Self] { [.realTime, .batch] }
  }
}

extension ShowServiceSpecifications {
  public func validate(with validator: inout Validator) {
    validator.check(inferType, "infer_type")
  }
}

extension ModelArtsClient {
  /// Calls `ShowServiceSpecifications`.
  public func showServiceSpecifications(
    isPersonalCluster: Bool? = nil, inferType: ShowServiceSpecifications.InferType? = nil, limit: String? = nil,
    offset: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceSpecificationsResponse {
    try await send(ShowServiceSpecifications(
      isPersonalCluster: isPersonalCluster, inferType: inferType, limit: limit, offset: offset, projectID: projectID
    ))
  }
}
