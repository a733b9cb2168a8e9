// Made by Tablature from ListImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/images`.
public struct ListImage: OffsetPaging {
  public typealias Output = ListImageResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/images", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `limit`: integer, default `200`.
  public var limit: Int?
  /// `name`: string, at most 512 characters.
  public var name: String?
  /// `name_fuzzy_match`: boolean, default `true`.
  public var nameFuzzyMatch: Bool?
  public var namespace: String?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  public var serviceType: ServiceType?
  /// `sort_dir`: string, default `DESC`.
  public var sortDir: SortDir?
  /// `sort_key`: string, a list separated by `,`.
  public var sortKey: String?
  public var type: Kind?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    limit: Int? = nil, name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, offset: Int? = nil,
    serviceType: ServiceType? = nil, sortDir: SortDir? = nil, sortKey: String? = nil, type: Kind? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    (self.limit, self.name, self.nameFuzzyMatch, self.namespace) = (limit, name, nameFuzzyMatch, namespace)
    (self.offset, self.serviceType, self.sortDir, self.sortKey) = (offset, serviceType, sortDir, sortKey)
    (self.type, self.workspaceID, self.projectID) = (type, workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "limit": limit, "name": name, "name_fuzzy_match": nameFuzzyMatch, "namespace": namespace, "offset": offset,
      "service_type": serviceType, "sort_dir": sortDir, "sort_key": sortKey, "type": type, "workspace_id": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(serviceType, "service_type")
    validator.check(sortDir, "sort_dir")
    validator.check(type, "type")
  }

  public var pageSize: Int? { limit ?? 200 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListImageResponse) -> [ImageResponse] { page.data ?? [] }
  public static func total(of page: ListImageResponse) -> Int? { page.total.map { Int($0) } }

  public typealias ServiceType = Image.ServiceType
  public typealias Kind = Image.Kind

  public struct SortDir: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Ascending order.
    public static var asc: Self { Self(rawValue: "ASC") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "DESC") }
    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/images`, a page at a time; fails with 401, 403, 404.
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

public struct ListImageResponse: APIObject {
  public var current: Int?
  public var data: [ImageResponse]?
  public var pages: Int?
  public var size: Int?
  public var total: Int64?

  public init(
    current: Int? = nil, data: [ImageResponse]? = nil, pages: Int? = nil, size: Int? = nil, total: Int64? = nil
  ) {
    (self.current, self.data, self.pages, self.size, self.total) = (current, data, pages, size, total)
  }

  public static let fields: Fields<Self> = [
    "current": \.current, "data": \.data, "pages": \.pages, "size": \.size, "total": \.total
  ]
}

public struct ImageResponse: APIObject {
  public var arch: Arch?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var devServices: [DevService]?
  public var id: String?
  /// `name`: string, at most 512 characters.
  public var name: String?
  public var namespace: String?
  /// `origin`: string, default `CUSTOMIZE`.
  public var origin: Origin?
  public var resourceCategories: [ResourceCategory]?
  public var serviceType: ServiceType?
  /// `size`: long, in KB.
  public var size: Int64?
  public var status: Status?
  public var statusMessage: String?
  public var swrPath: String?
  public var tag: String?
  public var type: Kind?
  /// `update_at`: long, in milliseconds since 1970.
  public var updateAt: Int64?
  public var visibility: Visibility?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    arch: Arch? = nil, createAt: Int64? = nil, description: String? = nil, devServices: [DevService]? = nil,
    id: String? = nil, name: String? = nil, namespace: String? = nil, origin: Origin? = nil,
    resourceCategories: [ResourceCategory]? = nil, serviceType: ServiceType? = nil, size: Int64? = nil,
    status: Status? = nil, statusMessage: String? = nil, swrPath: String? = nil, tag: String? = nil, type: Kind? = nil,
    updateAt: Int64? = nil, visibility: Visibility? = nil, workspaceID: String? = nil
  ) {
    (self.arch, self.createAt, self.description, self.devServices) = (arch, createAt, description, devServices)
    (self.id, self.name, self.namespace, self.origin) = (id, name, namespace, origin)
    (self.resourceCategories, self.serviceType, self.size) = (resourceCategories, serviceType, size)
    (self.status, self.statusMessage, self.swrPath, self.tag, self.type) = (status, statusMessage, swrPath, tag, type)
    (self.updateAt, self.visibility, self.workspaceID) = (updateAt, visibility, workspaceID)
  }

  public static let fields: Fields<Self> = [
    "arch": \.arch, "create_at": \.createAt, "description": \.description, "dev_services": \.devServices, "id": \.id,
    "name": \.name, "namespace": \.namespace, "origin": \.origin, "resource_categories": \.resourceCategories,
    "service_type": \.serviceType, "size": \.size, "status": \.status, "status_message": \.statusMessage,
    "swr_path": \.swrPath, "tag": \.tag, "type": \.type, "update_at": \.updateAt, "visibility": \.visibility,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 512))
  }

  public typealias Origin = Image.Origin
  public typealias ResourceCategory = Image.ResourceCategory
  public typealias ServiceType = Image.ServiceType
  public typealias Status = Image.Status
  public typealias Kind = Image.Kind
  public typealias Visibility = Image.Visibility

  public struct Arch: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// X86 architecture.
    public static var x86_64: Self { Self(rawValue: "X86_64") }
    /// Arm architecture.
    public static var aarch64: Self { Self(rawValue: "AARCH64") }
    /// Known from an example only.
    public static var x86_64Value: Self { Self(rawValue: "x86_64") }
    public static var documentedValues: [Self] { [.x86_64, .aarch64, .x86_64Value] }
  }

  public struct DevService: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    public static var ssh: Self { Self(rawValue: "SSH") }
    /// Known from an example only.
    public static var aiFlow: Self { Self(rawValue: "AI_FLOW") }
    public static var documentedValues: [Self] { [.notebook, .ssh, .aiFlow] }
  }
}
