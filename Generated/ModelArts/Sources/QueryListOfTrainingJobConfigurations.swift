// Made by Tablature from QueryListOfTrainingJobConfigurations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `QueryListOfTrainingJobConfigurations`.
///
/// `GET /v1/{project_id}/training-job-configs`.
public struct QueryListOfTrainingJobConfigurations: APIOperation {
  public typealias Output = QueryListOfTrainingJobConfigurationsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "QueryListOfTrainingJobConfigurations",
      method: .get,
      path: "/v1/{project_id}/training-job-configs",
      documentedStatuses: [200, 400]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `per_page`: integer, 1...1000.
  public var perPage: Int?
  /// `page`: integer.
  public var page: Int?
  /// `sortBy`: string, default `config_name`.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `search_content`: string.
  public var searchContent: String?
  /// `config_type`: string, default `custom`.
  public var configType: ConfigType?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    perPage: Int? = nil, page: Int? = nil, sortBy: SortBy? = nil, order: Order? = nil, searchContent: String? = nil,
    configType: ConfigType? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.perPage = perPage
    self.page = page
    self.sortBy = sortBy
    self.order = order
    self.searchContent = searchContent
    self.configType = configType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("per_page", perPage)
    request.query("page", self.page)
    request.query("sortBy", sortBy)
    request.query("order", order)
    request.query("search_content", searchContent)
    request.query("config_type", configType)
  }

  /// Values of `QueryListOfTrainingJobConfigurations.sortBy`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `config_name`.
    public static var configName: Self { Self(rawValue: "config_name") }
    /// `config_desc`.
    public static var configDesc: Self { Self(rawValue: "config_desc") }
    /// `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }

    public static var documentedValues: [Self] { [.configName, .configDesc, .createTime] }
  }

  /// Values of `QueryListOfTrainingJobConfigurations.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `QueryListOfTrainingJobConfigurations.config_type`.
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

extension QueryListOfTrainingJobConfigurations {
  public func validate(with validator: inout Validator) {
    validator.check(perPage, "per_page", range: Limits(1, 1000))
    validator.check(sortBy, "sortBy")
    validator.check(order, "order")
    validator.check(configType, "config_type")
  }
}

extension ModelArtsClient {
  /// Calls `QueryListOfTrainingJobConfigurations`.
  ///
  /// Documented failures: 400.
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
