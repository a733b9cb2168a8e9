// Made by Tablature from ListImageGroup.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/images/group`.
public struct ListImageGroup: APIOperation {
  public typealias Output = ListImageGroupResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/images/group", statuses: [200, 401, 403, 404])

  public var projectID: String?
  /// `name`: string, at most 512 characters.
  public var name: String?
  /// `name_fuzzy_match`: boolean, default `true`.
  public var nameFuzzyMatch: Bool?
  public var namespace: String?
  public var type: Kind?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, type: Kind? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    (self.name, self.nameFuzzyMatch, self.namespace, self.type) = (name, nameFuzzyMatch, namespace, type)
    (self.workspaceID, self.projectID) = (workspaceID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "name": name, "name_fuzzy_match": nameFuzzyMatch, "namespace": namespace, "type": type,
      "workspace_id": workspaceID
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(type, "type")
  }

  public typealias Kind = Image.Kind
}

extension DevelopmentEnvironmentManagementOperations {
  /// `GET /v1/{project_id}/images/group`; fails with 401, 403, 404.
  public func listImageGroup(
    name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, type: ListImageGroup.Kind? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListImageGroupResponse {
    try await send(ListImageGroup(
      name: name, nameFuzzyMatch: nameFuzzyMatch, namespace: namespace, type: type, workspaceID: workspaceID,
      projectID: projectID
    ))
  }
}

public struct ListImageGroupResponse: APIObject {
  public var current: Int?
  public var data: [ImageGroup]?
  public var pages: Int?
  public var size: Int?
  public var total: Int64?

  public init(
    current: Int? = nil, data: [ImageGroup]? = nil, pages: Int? = nil, size: Int? = nil, total: Int64? = nil
  ) {
    (self.current, self.data, self.pages, self.size, self.total) = (current, data, pages, size, total)
  }

  public static let fields: Fields<Self> = [
    "current": \.current, "data": \.data, "pages": \.pages, "size": \.size, "total": \.total
  ]
}

public struct ImageGroup: APIObject {
  public var name: String?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  public var namespace: String?
  /// `update_at`: long, in milliseconds since 1970.
  public var updateAt: Int64?
  public var versionCount: Int?

  public init(
    name: String? = nil, createAt: Int64? = nil, namespace: String? = nil, updateAt: Int64? = nil,
    versionCount: Int? = nil
  ) {
    (self.name, self.createAt, self.namespace, self.updateAt) = (name, createAt, namespace, updateAt)
    self.versionCount = versionCount
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "create_at": \.createAt, "namespace": \.namespace, "update_at": \.updateAt,
    "version_count": \.versionCount
  ]
}
