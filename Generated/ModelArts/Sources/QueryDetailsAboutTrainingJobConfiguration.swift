// Made by Tablature from QueryDetailsAboutTrainingJobConfiguration.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryDetailsAboutTrainingJobConfiguration`.
///
/// `GET /v1/{project_id}/training-job-configs/{config_name}`.
public struct QueryDetailsAboutTrainingJobConfiguration: APIOperation {
  public typealias Output = QueryDetailsAboutTrainingJobConfigurationResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryDetailsAboutTrainingJobConfiguration",
      method: .get,
      path: "/v1/{project_id}/training-job-configs/{config_name}",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `config_name`: string, required.
  public var configName: String
  /// `config_type`: string, default `custom`.
  public var configType: ConfigType?

  /// Makes a call; parameters that are nil are not sent.
  public init(configName: String, configType: ConfigType? = nil, projectID: String? = nil) {
    self.projectID = projectID
    self.configName = configName
    self.configType = configType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("config_name", configName)
    request.query("config_type", configType)
  }

  /// Values of `QueryDetailsAboutTrainingJobConfiguration.config_type`.
  public struct ConfigType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Query the custom configurations.
    public static var custom: Self { Self(rawValue: "custom") }
    /// Query the sample configurations.
    public static var sample: Self { Self(rawValue: "sample") }

    public static var documentedValues: [Self] { [.custom, .sample] }
  }
}

extension QueryDetailsAboutTrainingJobConfiguration {
  public func validate(with validator: inout Validator) {
    validator.check(configType, "config_type")
  }
}

extension ModelArtsClient {
  /// Calls `QueryDetailsAboutTrainingJobConfiguration`.
  ///
  /// Documented failures: 400.
  public func queryDetailsAboutTrainingJobConfiguration(
    configName: String, configType: QueryDetailsAboutTrainingJobConfiguration.ConfigType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> QueryDetailsAboutTrainingJobConfigurationResponse {
    try await send(QueryDetailsAboutTrainingJobConfiguration(
      configName: configName, configType: configType, projectID: projectID
    ))
  }
}
