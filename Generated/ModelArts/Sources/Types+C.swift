// Made by Tablature from the shared types that begin with C. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct CheckTaskStats: APIObject {
  public var acceptedSampleCount: Int?
  public var checkedSampleCount: Int?
  public var passRate: Double?
  public var rejectedSampleCount: Int?
  public var sampledSampleCount: Int?
  public var samplingNum: Int?
  public var samplingRate: Double?
  public var score: String?
  public var taskID: String?
  public var totalSampleCount: Int?
  public var totalScore: Int64?
  public var uncheckedSampleCount: Int?

  public init(
    acceptedSampleCount: Int? = nil, checkedSampleCount: Int? = nil, passRate: Double? = nil,
    rejectedSampleCount: Int? = nil, sampledSampleCount: Int? = nil, samplingNum: Int? = nil,
    samplingRate: Double? = nil, score: String? = nil, taskID: String? = nil, totalSampleCount: Int? = nil,
    totalScore: Int64? = nil, uncheckedSampleCount: Int? = nil
  ) {
    (self.acceptedSampleCount, self.checkedSampleCount) = (acceptedSampleCount, checkedSampleCount)
    (self.passRate, self.rejectedSampleCount) = (passRate, rejectedSampleCount)
    (self.sampledSampleCount, self.samplingNum, self.samplingRate) = (sampledSampleCount, samplingNum, samplingRate)
    (self.score, self.taskID, self.totalSampleCount, self.totalScore) = (score, taskID, totalSampleCount, totalScore)
    self.uncheckedSampleCount = uncheckedSampleCount
  }

  public static let fields: Fields<Self> = [
    "accepted_sample_count": \.acceptedSampleCount, "checked_sample_count": \.checkedSampleCount,
    "pass_rate": \.passRate, "rejected_sample_count": \.rejectedSampleCount,
    "sampled_sample_count": \.sampledSampleCount, "sampling_num": \.samplingNum, "sampling_rate": \.samplingRate,
    "score": \.score, "task_id": \.taskID, "total_sample_count": \.totalSampleCount, "total_score": \.totalScore,
    "unchecked_sample_count": \.uncheckedSampleCount
  ]
}

public struct Config: APIObject {
  public var script: String?
  /// `type`: string, default `SCRIPT`.
  public var type: Kind?
  public init(script: String? = nil, type: Kind? = nil) { (self.script, self.type) = (script, type) }
  public static let fields: Fields<Self> = ["script": \.script, "type": \.type]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var command: Self { Self(rawValue: "COMMAND") }
    public static var script: Self { Self(rawValue: "SCRIPT") }
    public static var documentedValues: [Self] { [.command, .script] }
  }
}

public struct ContainerHooks: APIObject {
  public var postStart: Config?
  public var preStart: Config?

  public init(postStart: Config? = nil, preStart: Config? = nil) {
    (self.postStart, self.preStart) = (postStart, preStart)
  }

  public static let fields: Fields<Self> = ["post_start": \.postStart, "pre_start": \.preStart]
}

public struct CPU: APIObject {
  public var arch: String?
  public var coreNum: Int?
  public init(arch: String? = nil, coreNum: Int? = nil) { (self.arch, self.coreNum) = (arch, coreNum) }
  public static let fields: Fields<Self> = ["arch": \.arch, "core_num": \.coreNum]
}

public struct CreateTrainingJobDataSource: APIObject {
  public var job: JobSummary?
  public init(job: JobSummary? = nil) { self.job = job }
  public static let fields: Fields<Self> = ["job": \.job]
}

public struct CreatingStep: APIObject {
  public var step: Int?
  public var type: Kind?
  public init(step: Int? = nil, type: Kind? = nil) { (self.step, self.type) = (step, type) }
  public static let fields: Fields<Self> = ["step": \.step, "type": \.type]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Entire rack.
    public static var rack: Self { Self(rawValue: "rack") }
    /// Supernodes.
    public static var hyperinstance: Self { Self(rawValue: "hyperinstance") }
    public static var documentedValues: [Self] { [.rack, .hyperinstance] }
  }
}

public struct CustomHooks: APIObject {
  public var containerHooks: ContainerHooks?
  public init(containerHooks: ContainerHooks? = nil) { self.containerHooks = containerHooks }
  public static let fields: Fields<Self> = ["container_hooks": \.containerHooks]
}

public struct CustomSpec: APIObject {
  public var gpuP4: Double?
  /// `memory`: integer, in MB.
  public var memory: Int?
  public var cpu: Double?

  public init(gpuP4: Double? = nil, memory: Int? = nil, cpu: Double? = nil) {
    (self.gpuP4, self.memory, self.cpu) = (gpuP4, memory, cpu)
  }

  public static let fields: Fields<Self> = ["gpu_p4": \.gpuP4, "memory": \.memory, "cpu": \.cpu]
}

public struct CustomSpecInput: APIObject {
  public var gpuP4: Double?
  /// `memory`: integer, required, in MB.
  public var memory: Int
  public var cpu: Double

  public init(gpuP4: Double? = nil, memory: Int, cpu: Double) {
    (self.gpuP4, self.memory, self.cpu) = (gpuP4, memory, cpu)
  }

  public static let fields: Fields<Self> = ["gpu_p4": \.gpuP4, "memory": \.memory, "cpu": \.cpu]
}
