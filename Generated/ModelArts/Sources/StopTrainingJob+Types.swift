// Made by Tablature from StopTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `StopTrainingJobRequest` of the API.
public struct StopTrainingJobRequest: Codable, Hashable, Sendable {
  /// `action_type`: string, required.
  public var actionType: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(actionType: String) {
    self.actionType = actionType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    actionType = try fields.required("action_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(actionType, "action_type")
  }
}

extension StopTrainingJobRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `StopTrainingJobResponse` of the API.
public struct StopTrainingJobResponse: Codable, Hashable, Sendable {
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
    kind: Kind? = nil, metadata: JobMetadata? = nil, status: Status? = nil, algorithm: JobAlgorithmResponse? = nil,
    tasks: [TaskResponse]? = nil, spec: SpecResponce? = nil, endpoints: JobEndpointsResp? = nil, name: String? = nil,
    value: String? = nil, description: String? = nil, constraint: JobAlgorithmResponseParametersConstraint? = nil,
    i18nDescription: JobAlgorithmResponseParametersI18nDescription? = nil
  ) {
    self.kind = kind
    self.metadata = metadata
    self.status = status
    self.algorithm = algorithm
    self.tasks = tasks
    self.spec = spec
    self.endpoints = endpoints
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
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
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
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
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }

  /// Values of `StopTrainingJobResponse.kind`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training job.
    public static var job: Self { Self(rawValue: "job") }

    public static var documentedValues: [Self] { [.job] }
  }
}

extension StopTrainingJobResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(kind, "kind")
    validator.check(metadata, "metadata")
    validator.check(status, "status")
    validator.check(algorithm, "algorithm")
    validator.check(tasks, "tasks")
    validator.check(spec, "spec")
  }
}
