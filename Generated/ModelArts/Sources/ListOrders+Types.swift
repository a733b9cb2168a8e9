// Made by Tablature from ListOrders.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListOrdersResponse` of the API.
public struct ListOrdersResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `items`: list of Order.
  public var items: [Order]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, items: [Order]? = nil) {
    self.count = count
    self.items = items
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    items = try fields.optional("items")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(items, "items")
  }
}

extension ListOrdersResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(items, "items")
  }
}

/// `Order` of the API.
public struct Order: Codable, Hashable, Sendable {
  /// `creationTimestamp`: long, in milliseconds.
  public var creationTimestamp: Int64?
  /// `endTimestamp`: long, in milliseconds.
  public var endTimestamp: Int64?
  /// `beginTimestamp`: long, in milliseconds.
  public var beginTimestamp: Int64?
  /// `orderName`: string.
  public var orderName: String?
  /// `orderId`: string.
  public var orderID: String?
  /// `resourceName`: string.
  public var resourceName: String?
  /// `resourceDisplayName`: string.
  public var resourceDisplayName: String?
  /// `workspaceId`: string.
  public var workspaceID: String?
  /// `initCount`: list of ListOrdersPoolResourceFlavorCount.
  public var initCount: [ListOrdersPoolResourceFlavorCount]?
  /// `specCount`: list of ListOrdersPoolResourceFlavorCount.
  public var specCount: [ListOrdersPoolResourceFlavorCount]?
  /// `resultCount`: list of ListOrdersPoolResourceFlavorCount.
  public var resultCount: [ListOrdersPoolResourceFlavorCount]?
  /// `operation`: string.
  public var operation: OperationValue?
  /// `phase`: string.
  public var phase: Phase?
  /// `failReason`: string.
  public var failReason: String?
  /// `billingMode`: string, known from an example only.
  public var billingMode: String?
  /// `periodType`: string, known from an example only.
  public var periodType: String?
  /// `periodNum`: string, known from an example only.
  public var periodNum: String?
  /// `result`: string, known from an example only.
  public var result: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    creationTimestamp: Int64? = nil, endTimestamp: Int64? = nil, beginTimestamp: Int64? = nil, orderName: String? = nil,
    orderID: String? = nil, resourceName: String? = nil, resourceDisplayName: String? = nil, workspaceID: String? = nil,
    initCount: [ListOrdersPoolResourceFlavorCount]? = nil, specCount: [ListOrdersPoolResourceFlavorCount]? = nil,
    resultCount: [ListOrdersPoolResourceFlavorCount]? = nil, operation: OperationValue? = nil, phase: Phase? = nil,
    failReason: String? = nil, billingMode: String? = nil, periodType: String? = nil, periodNum: String? = nil,
    result: String? = nil
  ) {
    self.creationTimestamp = creationTimestamp
    self.endTimestamp = endTimestamp
    self.beginTimestamp = beginTimestamp
    self.orderName = orderName
    self.orderID = orderID
    self.resourceName = resourceName
    self.resourceDisplayName = resourceDisplayName
    self.workspaceID = workspaceID
    self.initCount = initCount
    self.specCount = specCount
    self.resultCount = resultCount
    self.operation = operation
    self.phase = phase
    self.failReason = failReason
    self.billingMode = billingMode
    self.periodType = periodType
    self.periodNum = periodNum
    self.result = result
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    creationTimestamp = try fields.optional("creationTimestamp")
    endTimestamp = try fields.optional("endTimestamp")
    beginTimestamp = try fields.optional("beginTimestamp")
    orderName = try fields.optional("orderName")
    orderID = try fields.optional("orderId")
    resourceName = try fields.optional("resourceName")
    resourceDisplayName = try fields.optional("resourceDisplayName")
    workspaceID = try fields.optional("workspaceId")
    initCount = try fields.optional("initCount")
    specCount = try fields.optional("specCount")
    resultCount = try fields.optional("resultCount")
    operation = try fields.optional("operation")
    phase = try fields.optional("phase")
    failReason = try fields.optional("failReason")
    billingMode = try fields.optional("billingMode")
    periodType = try fields.optional("periodType")
    periodNum = try fields.optional("periodNum")
    result = try fields.optional("result")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(creationTimestamp, "creationTimestamp")
    try fields.write(endTimestamp, "endTimestamp")
    try fields.write(beginTimestamp, "beginTimestamp")
    try fields.write(orderName, "orderName")
    try fields.write(orderID, "orderId")
    try fields.write(resourceName, "resourceName")
    try fields.write(resourceDisplayName, "resourceDisplayName")
    try fields.write(workspaceID, "workspaceId")
    try fields.write(initCount, "initCount")
    try fields.write(specCount, "specCount")
    try fields.write(resultCount, "resultCount")
    try fields.write(operation, "operation")
    try fields.write(phase, "phase")
    try fields.write(failReason, "failReason")
    try fields.write(billingMode, "billingMode")
    try fields.write(periodType, "periodType")
    try fields.write(periodNum, "periodNum")
    try fields.write(result, "result")
  }

  /// Values of `Order.operation`.
  public struct OperationValue: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Create an order.
    public static var apply: Self { Self(rawValue: "apply") }
    /// Modify an order.
    public static var modify: Self { Self(rawValue: "modify") }
    /// Delete an order.
    public static var delete: Self { Self(rawValue: "delete") }

    public static var documentedValues: [Self] { [.apply, .modify, .delete] }
  }

  /// Values of `Order.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `pending`.
    public static var pending: Self { Self(rawValue: "pending") }
    /// `processing`.
    public static var processing: Self { Self(rawValue: "processing") }
    /// `successed`.
    public static var successed: Self { Self(rawValue: "successed") }
    /// The order failed.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Known from an example only.
    public static var completed: Self { Self(rawValue: "completed") }

    public static var documentedValues: [Self] { [.pending, .processing, .successed, .failed, .completed] }
  }
}

extension Order: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(operation, "operation")
    validator.check(phase, "phase")
  }
}

/// `ListOrdersPoolResourceFlavorCount` of the API.
public struct ListOrdersPoolResourceFlavorCount: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `count`: integer.
  public var count: Int?
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of ListOrdersPoolResourceFlavorCountAzs.
  public var azs: [ListOrdersPoolResourceFlavorCountAzs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [ListOrdersPoolResourceFlavorCountAzs]? = nil
  ) {
    self.flavor = flavor
    self.count = count
    self.maxCount = maxCount
    self.azs = azs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.optional("flavor")
    count = try fields.optional("count")
    maxCount = try fields.optional("maxCount")
    azs = try fields.optional("azs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(count, "count")
    try fields.write(maxCount, "maxCount")
    try fields.write(azs, "azs")
  }
}

extension ListOrdersPoolResourceFlavorCount: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ListOrdersPoolResourceFlavorCountAzs` of the API.
public struct ListOrdersPoolResourceFlavorCountAzs: Codable, Hashable, Sendable {
  /// `az`: string.
  public var az: String?
  /// `count`: integer.
  public var count: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(az: String? = nil, count: Int? = nil) {
    self.az = az
    self.count = count
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    az = try fields.optional("az")
    count = try fields.optional("count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(az, "az")
    try fields.write(count, "count")
  }
}

extension ListOrdersPoolResourceFlavorCountAzs: Validatable {
  public func validate(with validator: inout Validator) {}
}
