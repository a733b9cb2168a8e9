// Made by Tablature from ListAttachableObSs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/notebooks/{instance_id}/storage`.
public struct ListAttachableObSs: APIOperation {
  public typealias Output = ListAttachableObSsResponse
  public static let route = APIRoute(
    .get, "/v1/{project_id}/notebooks/{instance_id}/storage", statuses: [200, 401, 403, 404]
  )

  public var instanceID: String
  public var projectID: String?

  public init(instanceID: String, projectID: String? = nil) {
    (self.instanceID, self.projectID) = (instanceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["instance_id": instanceID, "project_id": projectID])
  }
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/notebooks/{instance_id}/storage`; fails with 401, 403, 404.
  public func listAttachableObSs(
    instanceID: String, projectID: String? = nil
  ) async throws(ClientError) -> ListAttachableObSsResponse {
    try await send(ListAttachableObSs(instanceID: instanceID, projectID: projectID))
  }
}

public struct ListAttachableObSsResponse: APIObject {
  public var current: Int?
  public var data: [DataVolumesRes]?
  public var pages: Int?
  public var size: Int?
  public var total: Int64?

  public init(
    current: Int? = nil, data: [DataVolumesRes]? = nil, pages: Int? = nil, size: Int? = nil, total: Int64? = nil
  ) {
    (self.current, self.data, self.pages, self.size, self.total) = (current, data, pages, size, total)
  }

  public static let fields: Fields<Self> = [
    "current": \.current, "data": \.data, "pages": \.pages, "size": \.size, "total": \.total
  ]
}

public struct DataVolumesRes: APIObject {
  public var category: Category?
  public var id: String?
  public var mountPath: String?
  public var status: Status?
  public var uri: String?

  public init(
    category: Category? = nil, id: String? = nil, mountPath: String? = nil, status: Status? = nil, uri: String? = nil
  ) {
    (self.category, self.id, self.mountPath, self.status, self.uri) = (category, id, mountPath, status, uri)
  }

  public static let fields: Fields<Self> = [
    "category": \.category, "id": \.id, "mount_path": \.mountPath, "status": \.status, "uri": \.uri
  ]

  public struct Category: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var obs: Self { Self(rawValue: "OBS") }
    /// Known from an example only.
    public static var obsfs: Self { Self(rawValue: "OBSFS") }
    public static var documentedValues: [Self] { [.obs, .obsfs] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Being mounted.
    public static var mounting: Self { Self(rawValue: "MOUNTING") }
    /// Mounting failed.
    public static var mountFailed: Self { Self(rawValue: "MOUNT_FAILED") }
    public static var mounted: Self { Self(rawValue: "MOUNTED") }
    /// Being unmounted.
    public static var unmounting: Self { Self(rawValue: "UNMOUNTING") }
    /// Unmounting failed.
    public static var unmountFailed: Self { Self(rawValue: "UNMOUNT_FAILED") }
    public static var unmounted: Self { Self(rawValue: "UNMOUNTED") }
    public static var documentedValues: [Self] { [
      .mounting, .mountFailed, .mounted, .unmounting, .unmountFailed, .unmounted
    ] }
  }
}
