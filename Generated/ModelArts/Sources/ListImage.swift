// Made by Tablature from ListImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListImage`.
///
/// `GET /v1/{project_id}/images`.
public struct ListImage: APIOperation {
  public typealias Output = ListImageResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListImage",
      method: .get,
      path: "/v1/{project_id}/images",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `limit`: integer, default `200`.
  public var limit: Int?
  /// `name`: string, ...512 characters.
  public var name: String?
  /// `name_fuzzy_match`: boolean, default `true`.
  public var nameFuzzyMatch: Bool?
  /// `namespace`: string.
  public var namespace: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `service_type`: string.
  public var serviceType: ServiceType?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?
  /// `type`: string.
  public var type: Kind?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    limit: Int? = nil, name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, offset: Int? = nil,
    serviceType: ServiceType? = nil, sortDir: SortDir? = nil, sortKey: String? = nil, type: Kind? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.limit = limit
    self.name = name
    self.nameFuzzyMatch = nameFuzzyMatch
    self.namespace = namespace
    self.offset = offset
    self.serviceType = serviceType
    self.sortDir = sortDir
    self.sortKey = sortKey
    self.type = type
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("limit", limit)
    request.query("name", name)
    request.query("name_fuzzy_match", nameFuzzyMatch)
    request.query("namespace", namespace)
    request.query("offset", offset)
    request.query("service_type", serviceType)
    request.query("sort_dir", sortDir)
    request.query("sort_key", sortKey)
    request.query("type", type)
    request.query("workspace_id", workspaceID)
  }

  /// Values of `ListImage.service_type`.
  public struct ServiceType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Common image. `COMMON`.
    public static var common: Self { Self(rawValue: "COMMON") }
    /// Image used for inference. `INFERENCE`.
    public static var inference: Self { Self(rawValue: "INFERENCE") }
    /// Image used for training. `TRAIN`.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Image used for development and debugging. `DEV`.
    public static var dev: Self { Self(rawValue: "DEV") }
    /// `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    public static var documentedValues: [Self] { [.common, .inference, .train, .dev, .unknown] }
  }

  /// Values of `ListImage.sort_dir`.
  public struct SortDir: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order. `ASC`.
    public static var asc: Self { Self(rawValue: "ASC") }
    /// Descending order. `DESC`.
    public static var desc: Self { Self(rawValue: "DESC") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }

  /// Values of `ListImage.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Built-in system image. `BUILD_IN`.
    public static var buildIn: Self { Self(rawValue: "BUILD_IN") }
    /// `DEDICATED`.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }

    public static var documentedValues: [Self] { [.buildIn, .dedicated] }
  }
}

extension ListImage {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(serviceType, "service_type")
    validator.check(sortDir, "sort_dir")
    validator.check(type, "type")
  }
}

extension ListImage: OffsetPaging {
  public var pageSize: Int? { limit ?? 200 }

  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListImageResponse) -> [ImageResponse] { page.data ?? [] }

  public static func total(of page: ListImageResponse) -> Int? { page.total.map { Int($0) } }
}

extension ModelArtsClient {
  /// Calls `ListImage`.
  ///
  /// Documented failures: 401, 403, 404.
  public func listImage(
    limit: Int? = nil, name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, offset: Int? = nil,
    serviceType: ListImage.ServiceType? = nil, sortDir: ListImage.SortDir? = nil, sortKey: String? = nil,
    type: ListImage.Kind? = nil, workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListImageResponse {
    try await send(ListImage(
      limit: limit, name: name, nameFuzzyMatch: nameFuzzyMatch, namespace: namespace, offset: offset,
      serviceType: serviceType, sortDir: sortDir, sortKey: sortKey, type: type, workspaceID: workspaceID,
      projectID: projectID
    ))
  }
}
