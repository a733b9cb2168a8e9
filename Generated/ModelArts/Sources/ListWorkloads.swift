// Made by Tablature from ListWorkloads.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListWorkloads`.
///
/// `GET /v2/{project_id}/pools/{pool_name}/workloads`.
public struct ListWorkloads: APIOperation {
  public typealias Output = ListWorkloadsResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListWorkloads",
      method: .get,
      path: "/v2/{project_id}/pools/{pool_name}/workloads",
      documentedStatuses: [200, 400, 404]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `pool_name`: string, required.
  public var poolName: String
  /// `type`: list of string.
  public var type: [Kind]?
  /// `status`: string.
  public var status: Status?
  /// `sort`: string.
  public var sort: Sort?
  /// `ascend`: boolean.
  public var ascend: Bool?
  /// `offset`: string.
  public var offset: String?
  /// `limit`: integer.
  public var limit: Int?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    poolName: String, type: [Kind]? = nil, status: Status? = nil, sort: Sort? = nil, ascend: Bool? = nil,
    offset: String? = nil, limit: Int? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.poolName = poolName
    self.type = type
    self.status = status
    self.sort = sort
    self.ascend = ascend
    self.offset = offset
    self.limit = limit
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.path("pool_name", poolName)
    request.query("type", type)
    request.query("status", status)
    request.query("sort", sort)
    request.query("ascend", ascend)
    request.query("offset", offset)
    request.query("limit", limit)
  }

  /// Values of `ListWorkloads.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var train: Self { Self(rawValue: "train") }
    /// Inference job.
    public static var infer: Self { Self(rawValue: "infer") }
    /// Notebook jobs.
    public static var notebook: Self { Self(rawValue: "notebook") }

    public static var documentedValues: [Self] { [.train, .infer, .notebook] }
  }

  /// Values of `ListWorkloads.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Queue`.
    public static var queue: Self { Self(rawValue: "Queue") }
    /// `Pending`.
    public static var pending: Self { Self(rawValue: "Pending") }
    /// `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    /// `Terminating`.
    public static var terminating: Self { Self(rawValue: "Terminating") }
    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// `Completed`.
    public static var completed: Self { Self(rawValue: "Completed") }
    /// `Terminated`.
    public static var terminated: Self { Self(rawValue: "Terminated") }
    /// The job failed to be run. `Failed`.
    public static var failed: Self { Self(rawValue: "Failed") }

    public static var documentedValues: [Self] {
      [
        .queue, .pending, .abnormal, .terminating, .creating, .running, .completed, .terminated, .failed
      ]
    }
  }

  /// Values of `ListWorkloads.sort`.
  public struct Sort: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Sort jobs by creation time. `create_time`.
    public static var createTime: Self { Self(rawValue: "create_time") }

    public static var documentedValues: [Self] { [.createTime] }
  }
}

extension ListWorkloads {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(status, "status")
    validator.check(sort, "sort")
  }
}

extension ModelArtsClient {
  /// Calls `ListWorkloads`.
  ///
  /// Documented failures: 400, 404.
  public func listWorkloads(
    poolName: String, type: [ListWorkloads.Kind]? = nil, status: ListWorkloads.Status? = nil,
    sort: ListWorkloads.Sort? = nil, ascend: Bool? = nil, offset: String? = nil, limit: Int? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> ListWorkloadsResponse {
    try await send(ListWorkloads(
      poolName: poolName, type: type, status: status, sort: sort, ascend: ascend, offset: offset, limit: limit,
      projectID: projectID
    ))
  }
}
