// Made by Tablature from RunningRecord.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RunningRecord` of the API.
public struct RunningRecord: Codable, Hashable, Sendable {
  /// `start_at`: integer, a epoch-seconds.
  public var startAt: Int?
  /// `end_at`: integer, a epoch-seconds.
  public var endAt: Int?
  /// `start_type`: string.
  public var startType: StartType?
  /// `end_reason`: string.
  public var endReason: String?
  /// `end_related_task`: string.
  public var endRelatedTask: String?
  /// `end_recover`: string.
  public var endRecover: EndRecover?
  /// `end_recover_before_downgrade`: string.
  public var endRecoverBeforeDowngrade: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    startAt: Int? = nil, endAt: Int? = nil, startType: StartType? = nil, endReason: String? = nil,
    endRelatedTask: String? = nil, endRecover: EndRecover? = nil, endRecoverBeforeDowngrade: String? = nil
  ) {
    self.startAt = startAt
    self.endAt = endAt
    self.startType = startType
    self.endReason = endReason
    self.endRelatedTask = endRelatedTask
    self.endRecover = endRecover
    self.endRecoverBeforeDowngrade = endRecoverBeforeDowngrade
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    startAt = try fields.optional("start_at")
    endAt = try fields.optional("end_at")
    startType = try fields.optional("start_type")
    endReason = try fields.optional("end_reason")
    endRelatedTask = try fields.optional("end_related_task")
    endRecover = try fields.optional("end_recover")
    endRecoverBeforeDowngrade = try fields.optional("end_recover_before_downgrade")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(startAt, "start_at")
    try fields.write(endAt, "end_at")
    try fields.write(startType, "start_type")
    try fields.write(endReason, "end_reason")
    try fields.write(endRelatedTask, "end_related_task")
    try fields.write(endRecover, "end_recover")
    try fields.write(endRecoverBeforeDowngrade, "end_recover_before_downgrade")
  }

  /// Values of `RunningRecord.start_type`.
  public struct StartType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `init_or_rescheduled`.
    public static var initOrRescheduled: Self { Self(rawValue: "init_or_rescheduled") }
    /// `restarted`.
    public static var restarted: Self { Self(rawValue: "restarted") }

    public static var documentedValues: [Self] { [.initOrRescheduled, .restarted] }
  }

  /// Values of `RunningRecord.end_recover`.
  public struct EndRecover: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// NPU in-place hot recovery. `npu_proc_restart`.
    public static var npuProcRestart: Self { Self(rawValue: "npu_proc_restart") }
    /// GPU in-place hot recovery. `gpu_proc_restart`.
    public static var gpuProcRestart: Self { Self(rawValue: "gpu_proc_restart") }
    /// Process in-place recovery. `proc_restart`.
    public static var procRestart: Self { Self(rawValue: "proc_restart") }
    /// Pod-level rescheduling. `pod_reschedule`.
    public static var podReschedule: Self { Self(rawValue: "pod_reschedule") }
    /// Job-level rescheduling. `job_reschedule`.
    public static var jobReschedule: Self { Self(rawValue: "job_reschedule") }
    /// Isolated job-level rescheduling. `job_reschedule_with_taint`.
    public static var jobRescheduleWithTaint: Self { Self(rawValue: "job_reschedule_with_taint") }

    public static var documentedValues: [Self] {
      [
        .npuProcRestart, .gpuProcRestart, .procRestart, .podReschedule, .jobReschedule, .jobRescheduleWithTaint
      ]
    }
  }
}

extension RunningRecord: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(startType, "start_type")
    validator.check(endRecover, "end_recover")
  }
}
