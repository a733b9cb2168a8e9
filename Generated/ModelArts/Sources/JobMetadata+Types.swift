// Made by Tablature from JobMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobMetadata` of the API.
public struct JobMetadata: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string, 1...64 characters.
  public var name: String?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `create_time`: long, in milliseconds.
  public var createTime: Int64?
  /// `user_name`: string.
  public var userName: String?
  /// `annotations`: map of string.
  public var annotations: [String: Annotations]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    id: String? = nil, name: String? = nil, workspaceID: String? = nil, description: String? = nil,
    createTime: Int64? = nil, userName: String? = nil, annotations: [String: Annotations]? = nil
  ) {
    self.id = id
    self.name = name
    self.workspaceID = workspaceID
    self.description = description
    self.createTime = createTime
    self.userName = userName
    self.annotations = annotations
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    workspaceID = try fields.optional("workspace_id")
    description = try fields.optional("description")
    createTime = try fields.optional("create_time")
    userName = try fields.optional("user_name")
    annotations = try fields.optional("annotations")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(workspaceID, "workspace_id")
    try fields.write(description, "description")
    try fields.write(createTime, "create_time")
    try fields.write(userName, "user_name")
    try fields.write(annotations, "annotations")
  }

  /// Values of `JobMetadata.annotations`.
  public struct Annotations: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Template RL (heterogeneous job). `job_template`.
    public static var jobTemplate: Self { Self(rawValue: "job_template") }
    /// `fault-tolerance/job-retry-num`.
    public static var faultToleranceJobRetryNum: Self { Self(rawValue: "fault-tolerance/job-retry-num") }
    /// True (unconditional restart). `fault-tolerance/job-unconditional-retry`.
    public static var faultToleranceJobUnconditionalRetry: Self { Self(rawValue: "fault-tolerance/job-unconditional-retry") }
    /// True (restart upon a suspension). `fault-tolerance/hang-retry`.
    public static var faultToleranceHangRetry: Self { Self(rawValue: "fault-tolerance/hang-retry") }
    /// True (JupyterLab training application). `jupyter-lab/enable`.
    public static var jupyterLabEnable: Self { Self(rawValue: "jupyter-lab/enable") }
    /// True (TensorBoard training application). `tensorboard/enable`.
    public static var tensorboardEnable: Self { Self(rawValue: "tensorboard/enable") }
    /// True (MindStudio Insight training application). `mindstudio-insight/enable`.
    public static var mindstudioInsightEnable: Self { Self(rawValue: "mindstudio-insight/enable") }

    public static var documentedValues: [Self] {
      [
        .jobTemplate, .faultToleranceJobRetryNum, .faultToleranceJobUnconditionalRetry, .faultToleranceHangRetry,
        .jupyterLabEnable, .tensorboardEnable, .mindstudioInsightEnable
      ]
    }
  }
}

extension JobMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(annotations, "annotations")
  }
}
