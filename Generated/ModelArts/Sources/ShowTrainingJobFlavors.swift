// Made by Tablature from ShowTrainingJobFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ShowTrainingJobFlavors`.
///
/// `GET /v2/{project_id}/training-job-flavors`.
public struct ShowTrainingJobFlavors: APIOperation {
  public typealias Output = ShowTrainingJobFlavorsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ShowTrainingJobFlavors",
      method: .get,
      path: "/v2/{project_id}/training-job-flavors",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `flavor_type`: string.
  public var flavorType: FlavorType?

  /// Makes a call; parameters that are nil are not sent.
  public init(flavorType: FlavorType? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.flavorType = flavorType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("flavor_type", flavorType)
  }

  /// Values of `ShowTrainingJobFlavors.flavor_type`.
  public struct FlavorType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }
}

extension ShowTrainingJobFlavors {
  public func validate(with validator: inout Validator) {
    validator.check(flavorType, "flavor_type")
  }
}

extension ModelArtsClient {
  /// Calls `ShowTrainingJobFlavors`.
  public func showTrainingJobFlavors(
    flavorType: ShowTrainingJobFlavors.FlavorType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowTrainingJobFlavorsResponse {
    try await send(ShowTrainingJobFlavors(flavorType: flavorType, projectID: projectID))
  }
}
