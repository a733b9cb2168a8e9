// Made by Tablature from ListOrders.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/orders`.
public struct ListOrders: OffsetPaging {
  public typealias Output = ListOrdersResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/orders", statuses: [200, 400, 404])

  public var projectID: String?
  /// `workspaceId`: string, default `0`.
  public var workspaceID: String?
  public var involvedName: String?
  /// `limit`: integer, default `100`.
  public var limit: Int?
  /// `offset`: integer, 0...500.
  public var offset: Int?
  /// `since`: long, in milliseconds since 1970.
  public var since: Int64?
  /// `until`: long, in milliseconds since 1970.
  public var until: Int64?
  public var phase: Phase?
  /// `resource`: string, default `pools`.
  public var resource: Resource?

  public init(
    workspaceID: String? = nil, involvedName: String? = nil, limit: Int? = nil, offset: Int? = nil, since: Int64? = nil,
    until: Int64? = nil, phase: Phase? = nil, resource: Resource? = nil, projectID: String? = nil
  ) {
    (self.workspaceID, self.involvedName, self.limit, self.offset) = (workspaceID, involvedName, limit, offset)
    (self.since, self.until, self.phase, self.resource, self.projectID) = (since, until, phase, resource, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.query([
      "workspaceId": workspaceID, "involvedName": involvedName, "limit": limit, "offset": offset, "since": since,
      "until": until, "phase": phase, "resource": resource
    ])
  }

  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(0, 500))
    validator.check(phase, "phase")
    validator.check(resource, "resource")
  }

  public var pageSize: Int? { limit ?? 100 }
  public var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }
  public static func items(of page: ListOrdersResponse) -> [Order] { page.items ?? [] }
  public static func total(of page: ListOrdersResponse) -> Int? { page.count }

  public typealias Resource = ListEvents.Resource

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pending: Self { Self(rawValue: "pending") }
    public static var running: Self { Self(rawValue: "running") }
    public static var successed: Self { Self(rawValue: "successed") }
    /// The order failed.
    public static var failed: Self { Self(rawValue: "failed") }
    public static var documentedValues: [Self] { [.pending, .running, .successed, .failed] }
  }
}

extension OrderManagementOperations {
  /// `GET /v1/{project_id}/orders`, a page at a time; fails with 400, 404.
  public func listOrders(
    workspaceID: String? = nil, involvedName: String? = nil, limit: Int? = nil, offset: Int? = nil, since: Int64? = nil,
    until: Int64? = nil, phase: ListOrders.Phase? = nil, resource: ListOrders.Resource? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ListOrdersResponse {
    try await send(ListOrders(
      workspaceID: workspaceID, involvedName: involvedName, limit: limit, offset: offset, since: since, until: until,
      phase: phase, resource: resource, projectID: projectID
    ))
  }
}

public struct ListOrdersResponse: APIObject {
  public var count: Int?
  public var items: [Order]?
  public init(count: Int? = nil, items: [Order]? = nil) { (self.count, self.items) = (count, items) }
  public static let fields: Fields<Self> = ["count": \.count, "items": \.items]
}

public struct Order: APIObject {
  /// `creationTimestamp`: long, in milliseconds since 1970.
  public var creationTimestamp: Int64?
  /// `endTimestamp`: long, in milliseconds since 1970.
  public var endTimestamp: Int64?
  /// `beginTimestamp`: long, in milliseconds since 1970.
  public var beginTimestamp: Int64?
  public var orderName: String?
  public var orderID: String?
  public var resourceName: String?
  public var resourceDisplayName: String?
  public var workspaceID: String?
  public var initCount: [ListOrdersPoolResourceFlavorCount]?
  public var specCount: [ListOrdersPoolResourceFlavorCount]?
  public var resultCount: [ListOrdersPoolResourceFlavorCount]?
  public var operation: OperationValue?
  public var phase: Phase?
  public var failReason: String?
  /// `billingMode`: string, known from an example only.
  public var billingMode: String?
  /// `periodType`: string, known from an example only.
  public var periodType: String?
  /// `periodNum`: string, known from an example only.
  public var periodNum: String?
  /// `result`: string, known from an example only.
  public var result: String?

  public init(
    creationTimestamp: Int64? = nil, endTimestamp: Int64? = nil, beginTimestamp: Int64? = nil, orderName: String? = nil,
    orderID: String? = nil, resourceName: String? = nil, resourceDisplayName: String? = nil, workspaceID: String? = nil,
    initCount: [ListOrdersPoolResourceFlavorCount]? = nil, specCount: [ListOrdersPoolResourceFlavorCount]? = nil,
    resultCount: [ListOrdersPoolResourceFlavorCount]? = nil, operation: OperationValue? = nil, phase: Phase? = nil,
    failReason: String? = nil, billingMode: String? = nil, periodType: String? = nil, periodNum: String? = nil,
    result: String? = nil
  ) {
    (self.creationTimestamp, self.endTimestamp, self.beginTimestamp) = (creationTimestamp, endTimestamp, beginTimestamp)
    (self.orderName, self.orderID, self.resourceName) = (orderName, orderID, resourceName)
    (self.resourceDisplayName, self.workspaceID, self.initCount) = (resourceDisplayName, workspaceID, initCount)
    (self.specCount, self.resultCount, self.operation, self.phase) = (specCount, resultCount, operation, phase)
    (self.failReason, self.billingMode, self.periodType) = (failReason, billingMode, periodType)
    (self.periodNum, self.result) = (periodNum, result)
  }

  public static let fields: Fields<Self> = [
    "creationTimestamp": \.creationTimestamp, "endTimestamp": \.endTimestamp, "beginTimestamp": \.beginTimestamp,
    "orderName": \.orderName, "orderId": \.orderID, "resourceName": \.resourceName,
    "resourceDisplayName": \.resourceDisplayName, "workspaceId": \.workspaceID, "initCount": \.initCount,
    "specCount": \.specCount, "resultCount": \.resultCount, "operation": \.operation, "phase": \.phase,
    "failReason": \.failReason, "billingMode": \.billingMode, "periodType": \.periodType, "periodNum": \.periodNum,
    "result": \.result
  ]

  public struct OperationValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Create an order.
    public static var apply: Self { Self(rawValue: "apply") }
    /// Modify an order.
    public static var modify: Self { Self(rawValue: "modify") }
    /// Delete an order.
    public static var delete: Self { Self(rawValue: "delete") }
    public static var documentedValues: [Self] { [.apply, .modify, .delete] }
  }

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var pending: Self { Self(rawValue: "pending") }
    public static var processing: Self { Self(rawValue: "processing") }
    public static var successed: Self { Self(rawValue: "successed") }
    /// The order failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Known from an example only.
    public static var completed: Self { Self(rawValue: "completed") }
    public static var documentedValues: [Self] { [.pending, .processing, .successed, .failed, .completed] }
  }
}

public struct ListOrdersPoolResourceFlavorCount: APIObject {
  public var flavor: String?
  public var count: Int?
  public var maxCount: Int?
  public var azs: [ListOrdersPoolResourceFlavorCountAzs]?

  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ListOrdersPoolResourceFlavorCountAzs]? = nil
  ) {
    (self.flavor, self.count, self.maxCount, self.azs) = (flavor, count, maxCount, azs)
  }

  public static let fields: Fields<Self> = ["flavor": \.flavor, "count": \.count, "maxCount": \.maxCount, "azs": \.azs]
}

public struct ListOrdersPoolResourceFlavorCountAzs: APIObject {
  public var az: String?
  public var count: Int?
  public init(az: String? = nil, count: Int? = nil) { (self.az, self.count) = (az, count) }
  public static let fields: Fields<Self> = ["az": \.az, "count": \.count]
}
