// Made by Tablature from ListServices.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `ListServices`.
///
/// `GET /v1/{project_id}/services`.
public struct ListServices: APIOperation {
  public typealias Output = ListServicesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "ListServices",
      method: .get,
      path: "/v1/{project_id}/services",
      documentedStatuses: [200]
    )
  }

  /// `project_id`: string, required.
  public var projectID: String?
  /// `service_id`: string.
  public var serviceID: String?
  /// `service_name`: string.
  public var serviceName: String?
  /// `model_id`: string.
  public var modelID: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `infer_type`: string.
  public var inferType: InferType?
  /// `status`: string.
  public var status: Status?
  /// `offset`: integer, default `0`.
  public var offset: Int?
  /// `limit`: integer.
  public var limit: Int?
  /// `sort_by`: string.
  public var sortBy: SortBy?
  /// `order`: string, default `desc`.
  public var order: Order?
  /// `tags`: string.
  public var tags: String?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    serviceID: String? = nil, serviceName: String? = nil, modelID: String? = nil, workspaceID: String? = nil,
    inferType: InferType? = nil, status: Status? = nil, offset: Int? = nil, limit: Int? = nil, sortBy: SortBy? = nil,
    order: Order? = nil, tags: String? = nil, projectID: String? = nil
  ) {
    self.projectID = projectID
    self.serviceID = serviceID
    self.serviceName = serviceName
    self.modelID = modelID
    self.workspaceID = workspaceID
    self.inferType = inferType
    self.status = status
    self.offset = offset
    self.limit = limit
    self.sortBy = sortBy
    self.order = order
    self.tags = tags
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("project_id", projectID)
    request.query("service_id", serviceID)
    request.query("service_name", serviceName)
    request.query("model_id", modelID)
    request.query("workspace_id", workspaceID)
    request.query("infer_type", inferType)
    request.query("status", status)
    request.query("offset", offset)
    request.query("limit", limit)
    request.query("sort_by", sortBy)
    request.query("order", order)
    request.query("tags", tags)
  }

  /// Values of `ListServices.infer_type`.
  public struct InferType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `real-time`.
    public static var realTime: Self { Self(rawValue: "real-time") }
    /// `batch`.
    public static var batch: Self { Self(rawValue: "batch") }

    public static var documentedValues: [Self] { [.realTime, .batch] }
  }

  /// Values of `ListServices.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `running`.
    public static var running: Self { Self(rawValue: "running") }
    /// `deploying`.
    public static var deploying: Self { Self(rawValue: "deploying") }
    /// `concerning`.
    public static var concerning: Self { Self(rawValue: "concerning") }
    /// Deploying the service failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// `stopped`.
    public static var stopped: Self { Self(rawValue: "stopped") }
    /// `finished`.
    public static var finished: Self { Self(rawValue: "finished") }
    /// `stopping`.
    public static var stopping: Self { Self(rawValue: "stopping") }
    /// `deleting`.
    public static var deleting: Self { Self(rawValue: "deleting") }
    /// `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `waiting`.
    public static var waiting: Self { Self(rawValue: "waiting") }

    public static var documentedValues: [Self] {
      [
        .running, .deploying, .concerning, .failed, .stopped, .finished, .stopping, .deleting, .pending, .waiting
      ]
    }
  }

  /// Values of `ListServices.sort_by`.
  public struct SortBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `publish_at`.
    public static var publishAt: Self { Self(rawValue: "publish_at") }
    /// Service name. `service_name`.
    public static var serviceName: Self { Self(rawValue: "service_name") }
    /// Update time. `transition_at`.
    public static var transitionAt: Self { Self(rawValue: "transition_at") }

    public static var documentedValues: [Self] { [.publishAt, .serviceName, .transitionAt] }
  }

  /// Values of `ListServices.order`.
  public struct Order: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ascending order.
    public static var asc: Self { Self(rawValue: "asc") }
    /// Descending order.
    public static var desc: Self { Self(rawValue: "desc") }

    public static var documentedValues: [Self] { [.asc, .desc] }
  }
}

extension ListServices {
  public func validate(with validator: inout Validator) {
    validator.check(inferType, "infer_type")
    validator.check(status, "status")
    validator.check(sortBy, "sort_by")
    validator.check(order, "order")
  }
}

extension ListServices: PageNumberPaging {
  public var pageSize: Int? { limit }

  public var pageNumber: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  public static func items(of page: ListServicesResponse) -> [ListServices2] { page.services ?? [] }

  public static func total(of page: ListServicesResponse) -> Int? { page.totalCount }
}

extension ModelArtsClient {
  /// Calls `ListServices`.
  public func listServices(
    serviceID: String? = nil, serviceName: String? = nil, modelID: String? = nil, workspaceID: String? = nil,
    inferType: ListServices.InferType? = nil, status: ListServices.Status? = nil, offset: Int? = nil, limit: Int? = nil,
    sortBy: ListServices.SortBy? = nil, order: ListServices.Order? = nil, tags: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListServicesResponse {
    try await send(ListServices(
      serviceID: serviceID, serviceName: serviceName, modelID: modelID, workspaceID: workspaceID, inferType: inferType,
      status: status, offset: offset, limit: limit, sortBy: sortBy, order: order, tags: tags, projectID: projectID
    ))
  }
}
