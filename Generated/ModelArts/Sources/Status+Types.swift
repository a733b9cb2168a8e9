// Made by Tablature from Status.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Status` of the API.
public struct Status: Codable, Hashable, Sendable {
  /// `phase`: string.
  public var phase: Phase?
  /// `secondary_phase`: string.
  public var secondaryPhase: SecondaryPhase?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  /// `node_count_metrics`: list of list of integer.
  public var nodeCountMetrics: [[Int]]?
  /// `tasks`: list of string.
  public var tasks: [String]?
  /// `start_time`: long.
  public var startTime: Int64?
  /// `task_statuses`: list of TaskStatuses.
  public var taskStatuses: [TaskStatuses]?
  /// `running_records`: list of RunningRecord.
  public var runningRecords: [RunningRecord]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    phase: Phase? = nil, secondaryPhase: SecondaryPhase? = nil, duration: Int64? = nil,
    nodeCountMetrics: [[Int]]? = nil, tasks: [String]? = nil, startTime: Int64? = nil,
    taskStatuses: [TaskStatuses]? = nil, runningRecords: [RunningRecord]? = nil
  ) {
    self.phase = phase
    self.secondaryPhase = secondaryPhase
    self.duration = duration
    self.nodeCountMetrics = nodeCountMetrics
    self.tasks = tasks
    self.startTime = startTime
    self.taskStatuses = taskStatuses
    self.runningRecords = runningRecords
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    phase = try fields.optional("phase")
    secondaryPhase = try fields.optional("secondary_phase")
    duration = try fields.optional("duration")
    nodeCountMetrics = try fields.optional("node_count_metrics")
    tasks = try fields.optional("tasks")
    startTime = try fields.optional("start_time")
    taskStatuses = try fields.optional("task_statuses")
    runningRecords = try fields.optional("running_records")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(phase, "phase")
    try fields.write(secondaryPhase, "secondary_phase")
    try fields.write(duration, "duration")
    try fields.write(nodeCountMetrics, "node_count_metrics")
    try fields.write(tasks, "tasks")
    try fields.write(startTime, "start_time")
    try fields.write(taskStatuses, "task_statuses")
    try fields.write(runningRecords, "running_records")
  }

  /// Values of `Status.phase`.
  public struct Phase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// Waiting. `Pending`.
    public static var pending: Self { Self(rawValue: "Pending") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// `Failed`.
    public static var failed: Self { Self(rawValue: "Failed") }
    /// Completed. `Completed`.
    public static var completed: Self { Self(rawValue: "Completed") }
    /// `Terminating`.
    public static var terminating: Self { Self(rawValue: "Terminating") }
    /// Stopped. `Terminated`.
    public static var terminated: Self { Self(rawValue: "Terminated") }
    /// Abnormal. `Abnormal`.
    public static var abnormal: Self { Self(rawValue: "Abnormal") }

    public static var documentedValues: [Self] {
      [
        .creating, .pending, .running, .failed, .completed, .terminating, .terminated, .abnormal
      ]
    }
  }

  /// Values of `Status.secondary_phase`.
  public struct SecondaryPhase: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `Creating`.
    public static var creating: Self { Self(rawValue: "Creating") }
    /// Queuing. `Queuing`.
    public static var queuing: Self { Self(rawValue: "Queuing") }
    /// `Running`.
    public static var running: Self { Self(rawValue: "Running") }
    /// `Failed`.
    public static var failed: Self { Self(rawValue: "Failed") }
    /// Completed. `Completed`.
    public static var completed: Self { Self(rawValue: "Completed") }
    /// `Terminating`.
    public static var terminating: Self { Self(rawValue: "Terminating") }
    /// Stopped. `Terminated`.
    public static var terminated: Self { Self(rawValue: "Terminated") }
    /// `CreateFailed`.
    public static var createFailed: Self { Self(rawValue: "CreateFailed") }
    /// `TerminatedFailed`.
    public static var terminatedFailed: Self { Self(rawValue: "TerminatedFailed") }
    /// Unknown status. `Unknown`.
    public static var unknown: Self { Self(rawValue: "Unknown") }
    /// Abnormal. `Lost`.
    public static var lost: Self { Self(rawValue: "Lost") }

    public static var documentedValues: [Self] {
      [
        .creating, .queuing, .running, .failed, .completed, .terminating, .terminated, .createFailed, .terminatedFailed,
        .unknown, .lost
      ]
    }
  }
}

extension Status: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(phase, "phase")
    validator.check(secondaryPhase, "secondary_phase")
    validator.check(runningRecords, "running_records")
  }
}
