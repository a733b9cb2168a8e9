// Made by Tablature from ListTrainingJobs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListTrainingJobsRequest` of the API.
public struct ListTrainingJobsRequest: Codable, Hashable, Sendable {
  /// `offset`: integer, 0....
  public var offset: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `sort_by`: string.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  /// `group_by`: string.
  public var groupBy: String?
  /// `filters`: list of Filter.
  public var filters: [Filter]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    offset: Int? = nil, limit: Int? = nil, sortBy: String? = nil, order: String? = nil, groupBy: String? = nil,
    filters: [Filter]? = nil
  ) {
    self.offset = offset
    self.limit = limit
    self.sortBy = sortBy
    self.order = order
    self.groupBy = groupBy
    self.filters = filters
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    offset = try fields.optional("offset")
    limit = try fields.optional("limit")
    sortBy = try fields.optional("sort_by")
    order = try fields.optional("order")
    groupBy = try fields.optional("group_by")
    filters = try fields.optional("filters")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(offset, "offset")
    try fields.write(limit, "limit")
    try fields.write(sortBy, "sort_by")
    try fields.write(order, "order")
    try fields.write(groupBy, "group_by")
    try fields.write(filters, "filters")
  }
}

extension ListTrainingJobsRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(limit, "limit", range: Limits(1, 50))
    validator.check(filters, "filters")
  }
}

/// `Filter` of the API.
public struct Filter: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: String?
  /// `operator`: string.
  public var `operator`: Operator?
  /// `value`: list of string.
  public var value: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String? = nil, `operator`: Operator? = nil, value: [String]? = nil) {
    self.key = key
    self.`operator` = `operator`
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    `operator` = try fields.optional("operator")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(`operator`, "operator")
    try fields.write(value, "value")
  }

  /// Values of `Filter.operator`.
  public struct Operator: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `between`.
    public static var between: Self { Self(rawValue: "between") }
    /// `like`.
    public static var like: Self { Self(rawValue: "like") }
    /// `in`.
    public static var `in`: Self { Self(rawValue: "in") }
    /// `not`.
    public static var not: Self { Self(rawValue: "not") }

    public static var documentedValues: [Self] { [.between, .like, .in, .not] }
  }
}

extension Filter: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(`operator`, "operator")
  }
}

/// `ListTrainingJobsResponse` of the API.
public struct ListTrainingJobsResponse: Codable, Hashable, Sendable {
  /// `total`: integer.
  public var total: Int?
  /// `count`: integer.
  public var count: Int?
  /// `limit`: integer, 1...50.
  public var limit: Int?
  /// `offset`: integer, 0....
  public var offset: Int?
  /// `sort_by`: string.
  public var sortBy: String?
  /// `order`: string, default `desc`.
  public var order: String?
  /// `group_by`: string.
  public var groupBy: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `ai_project`: string, default `default-ai-project`.
  public var aiProject: String?
  /// `items`: list of JobResponse.
  public var items: [JobResponse]?
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: JobAlgorithmResponseParametersConstraint.
  public var constraint: JobAlgorithmResponseParametersConstraint?
  /// `i18n_description`: JobAlgorithmResponseParametersI18nDescription.
  public var i18nDescription: JobAlgorithmResponseParametersI18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    total: Int? = nil, count: Int? = nil, limit: Int? = nil, offset: Int? = nil, sortBy: String? = nil,
    order: String? = nil, groupBy: String? = nil, workspaceID: String? = nil, aiProject: String? = nil,
    items: [JobResponse]? = nil, name: String? = nil, value: String? = nil, description: String? = nil,
    constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
  ) {
    self.total = total
    self.count = count
    self.limit = limit
    self.offset = offset
    self.sortBy = sortBy
    self.order = order
    self.groupBy = groupBy
    self.workspaceID = workspaceID
    self.aiProject = aiProject
    self.items = items
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    total = try fields.optional("total")
    count = try fields.optional("count")
    limit = try fields.optional("limit")
    offset = try fields.optional("offset")
    sortBy = try fields.optional("sort_by")
    order = try fields.optional("order")
    groupBy = try fields.optional("group_by")
    workspaceID = try fields.optional("workspace_id")
    aiProject = try fields.optional("ai_project")
    items = try fields.optional("items")
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(total, "total")
    try fields.write(count, "count")
    try fields.write(limit, "limit")
    try fields.write(offset, "offset")
    try fields.write(sortBy, "sort_by")
    try fields.write(order, "order")
    try fields.write(groupBy, "group_by")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(aiProject, "ai_project")
    try fields.write(items, "items")
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }
}

extension ListTrainingJobsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 50))
    validator.check(offset, "offset", range: Limits(from: 0))
    validator.check(items, "items")
  }
}

/// `JobResponse` of the API.
public struct JobResponse: Codable, Hashable, Sendable {
  /// `kind`: string, default `job`.
  public var kind: Kind?
  /// `metadata`: JobMetadata.
  public var metadata: JobMetadata?
  /// `status`: Status.
  public var status: Status?
  /// `algorithm`: JobAlgorithmResponse.
  public var algorithm: JobAlgorithmResponse?
  /// `tasks`: list of TaskResponse.
  public var tasks: [TaskResponse]?
  /// `spec`: SpecResponce.
  public var spec: SpecResponce?
  /// `endpoints`: JobEndpointsResp.
  public var endpoints: JobEndpointsResp?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    kind: Kind? = nil, metadata: JobMetadata? = nil, status: Status? = nil, algorithm: JobAlgorithmResponse? = nil,
    tasks: [TaskResponse]? = nil, spec: SpecResponce? = nil, endpoints: JobEndpointsResp? = nil
  ) {
    self.kind = kind
    self.metadata = metadata
    self.status = status
    self.algorithm = algorithm
    self.tasks = tasks
    self.spec = spec
    self.endpoints = endpoints
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    kind = try fields.optional("kind")
    metadata = try fields.optional("metadata")
    status = try fields.optional("status")
    algorithm = try fields.optional("algorithm")
    tasks = try fields.optional("tasks")
    spec = try fields.optional("spec")
    endpoints = try fields.optional("endpoints")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(kind, "kind")
    try fields.write(metadata, "metadata")
    try fields.write(status, "status")
    try fields.write(algorithm, "algorithm")
    try fields.write(tasks, "tasks")
    try fields.write(spec, "spec")
    try fields.write(endpoints, "endpoints")
  }

  /// Values of `JobResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var job: Self { Self(rawValue: "job") }

    public static var documentedValues: [Self] { [.job] }
  }
}

extension JobResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(status, "status")
    validator.check(algorithm, "algorithm")
    validator.check(tasks, "tasks")
    validator.check(spec, "spec")
  }
}
