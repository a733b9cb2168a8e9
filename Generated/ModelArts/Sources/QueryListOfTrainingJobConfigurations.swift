// Made by Tablature from QueryListOfTrainingJobConfigurations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/training-job-configs`.
public struct QueryListOfTrainingJobConfigurations: APIOperation {
  public typealias Output = QueryListOfTrainingJobConfigurationsResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/training-job-configs", statuses: [200, 400])

  public var projectID: String?
  /// `per_page`: integer, 1...1000, default `10`.
  public var perPage: Int?
  /// `page`: integer, default `1`.
  public var page: Int?
  /// `sortBy`: string, default `config_name`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  public var searchContent: String?
  /// `config_type`: string, default `custom`.
  public var configType: ConfigType?

  public init(
    perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil, searchContent: String? = nil,
    configType: ConfigType? = nil, projectID: String? = nil
  ) {
    (self.perPage, self.page, self.sortBy, self.order) = (perPage, page, sortBy, order)
    (self.searchContent, self.configType, self.projectID) = (searchContent, configType, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "per_page": perPage, "page": self.page, "sortBy": sortBy, "order": order, "search_content": searchContent,
      "config_type": configType
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 1000))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
    validator.check(configType, "config_type")
  }

  public typealias Order = ListModels.Order

  public struct SortBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var configName: Self { Self(rawValue: "config_name") }
    public static var configDesc: Self { Self(rawValue: "config_desc") }
    public static var createTime: Self { Self(rawValue: "create_time") }
    public static var documentedValues: [Self] { [.configName, .configDesc, .createTime] }
  }

  public struct ConfigType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Query the custom configurations.
    public static var custom: Self { Self(rawValue: "custom") }
    /// Query the sample configurations.
    public static var sample: Self { Self(rawValue: "sample") }
    public static var documentedValues: [Self] { [.custom, .sample] }
  }
}

extension TrainingJobParameterConfigurationOperations {
  /// `GET /v1/{project_id}/training-job-configs`; fails with 400.
  public func queryListOfTrainingJobConfigurations(
    perPage: Int? = nil, page: Int? = nil, sortBy: QueryListOfTrainingJobConfigurations.SortBy? = nil,
    order: QueryListOfTrainingJobConfigurations.Order? = nil, searchContent: String? = nil,
    configType: QueryListOfTrainingJobConfigurations.ConfigType? = nil, projectID: String? = nil
  ) async throws(ClientError) -> QueryListOfTrainingJobConfigurationsResponse {
    try await send(QueryListOfTrainingJobConfigurations(
      perPage: perPage, page: page, sortBy: sortBy, order: order, searchContent: searchContent, configType: configType,
      projectID: projectID
    ))
  }
}

public struct QueryListOfTrainingJobConfigurationsResponse: APIObject {
  public var isSuccess: Bool?
  public var errorMessage: String?
  public var errorCode: String?
  public var configTotalCount: Int?
  public var configs: [QueryListOfTrainingJobConfigurationsResponseConfigs]?

  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, configTotalCount: Int? = nil,
    configs: [QueryListOfTrainingJobConfigurationsResponseConfigs]? = nil
  ) {
    (self.isSuccess, self.errorMessage, self.errorCode) = (isSuccess, errorMessage, errorCode)
    (self.configTotalCount, self.configs) = (configTotalCount, configs)
  }

  public static let fields: Fields<Self> = [
    "is_success": \.isSuccess, "error_message": \.errorMessage, "error_code": \.errorCode,
    "config_total_count": \.configTotalCount, "configs": \.configs
  ]
}

public struct QueryListOfTrainingJobConfigurationsResponseConfigs: APIObject {
  public var configName: String?
  public var configDesc: String?
  public var createTime: Int64?
  /// `engine_type`: integer, examples show string.
  public var engineType: Documented<Int>?
  public var engineName: String?
  public var engineID: Int64?
  public var engineVersion: String?
  public var userImageURL: String?
  public var userCommand: String?

  public init(
    configName: String? = nil, configDesc: String? = nil, createTime: Int64? = nil, engineType: Documented<Int>? = nil,
    engineName: String? = nil, engineID: Int64? = nil, engineVersion: String? = nil, userImageURL: String? = nil,
    userCommand: String? = nil
  ) {
    (self.configName, self.configDesc, self.createTime) = (configName, configDesc, createTime)
    (self.engineType, self.engineName, self.engineID) = (engineType, engineName, engineID)
    (self.engineVersion, self.userImageURL, self.userCommand) = (engineVersion, userImageURL, userCommand)
  }

  public static let fields: Fields<Self> = [
    "config_name": \.configName, "config_desc": \.configDesc, "create_time": \.createTime, "engine_type": \.engineType,
    "engine_name": \.engineName, "engine_id": \.engineID, "engine_version": \.engineVersion,
    "user_image_url": \.userImageURL, "user_command": \.userCommand
  ]
}
