// Made by Tablature from ListImageGroup.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListImageGroup`.
///
/// `GET /v1/{project_id}/images/group`.
public struct ListImageGroup: APIOperation {
  public typealias Output = ListImageGroupResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListImageGroup",
      method: .get,
      path: "/v1/{project_id}/images/group",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `name`: string, ...512 characters.
  public var name: String?
  /// `name_fuzzy_match`: boolean, default `true`.
  public var nameFuzzyMatch: Bool?
  /// `namespace`: string.
  public var namespace: String?
  /// `type`: string.
  public var type: Kind?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    name: String? = nil, nameFuzzyMatch: Bool? = nil, namespace: String? = nil, type: Kind? = nil,
    workspaceID: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.name = name
    self.nameFuzzyMatch = nameFuzzyMatch
    self.namespace = namespace
    self.type = type
    self.workspaceID = workspaceID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("name", name)
    request.query("name_fuzzy_match", nameFuzzyMatch)
    request.query("namespace", namespace)
    request.query("type", type)
    request.query("workspace_id", workspaceID)
  }

  /// Values of `ListImageGroup.type`.
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

extension ListImageGroup {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(type, "type")
  }
}

extension ModelArtsClient {
  /// Calls `ListImageGroup`.
  ///
  /// Documented failures: 401, 403, 404.
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
