// Made by Tablature from the shared types that begin with W. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct WorkPath: APIObject {
  public var name: String?
  public var outputPath: String?
  public var path: String?
  public var type: Kind?
  public var versionID: String?
  /// `version_name`: string, 0...32 characters.
  public var versionName: String?

  public init(
    name: String? = nil, outputPath: String? = nil, path: String? = nil, type: Kind? = nil, versionID: String? = nil,
    versionName: String? = nil
  ) {
    (self.name, self.outputPath, self.path, self.type, self.versionID) = (name, outputPath, path, type, versionID)
    self.versionName = versionName
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "output_path": \.outputPath, "path": \.path, "type": \.type, "version_id": \.versionID,
    "version_name": \.versionName
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(versionName, "version_name", length: Limits(0, 32))
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// OBS path.
    public static var obs: Self { Self(rawValue: "OBS") }
    public static var dataset: Self { Self(rawValue: "DATASET") }
    public static var documentedValues: [Self] { [.obs, .dataset] }
  }
}

public struct Worker: APIObject {
  public var createTime: Int64?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var email: String?
  public var role: Role?
  public var status: Status?
  public var updateTime: Int64?
  public var workerID: String?
  public var workforceID: String?

  public init(
    createTime: Int64? = nil, description: String? = nil, email: String? = nil, role: Role? = nil,
    status: Status? = nil, updateTime: Int64? = nil, workerID: String? = nil, workforceID: String? = nil
  ) {
    (self.createTime, self.description, self.email, self.role) = (createTime, description, email, role)
    (self.status, self.updateTime, self.workerID, self.workforceID) = (status, updateTime, workerID, workforceID)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "description": \.description, "email": \.email, "role": \.role, "status": \.status,
    "update_time": \.updateTime, "worker_id": \.workerID, "workforce_id": \.workforceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(0, 256))
  }

  public struct Role: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var labelingPersonnel: Self { Self(rawValue: 0) }
    public static var reviewer: Self { Self(rawValue: 1) }
    public static var teamAdministrator: Self { Self(rawValue: 2) }
    public static var datasetOwner: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.labelingPersonnel, .reviewer, .teamAdministrator, .datasetOwner] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var value0: Self { Self(rawValue: 0) }
    public static var value1: Self { Self(rawValue: 1) }
    public static var value2: Self { Self(rawValue: 2) }
    public static var value3: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3] }
  }
}

public struct WorkerTask: APIObject {
  public var createTime: Int64?
  public var datasetID: String?
  public var datasetType: Int?
  public var email: String?
  public var emailStatus: EmailStatus?
  public var lastNotifyTime: Int64?
  public var passRate: Double?
  public var role: Int?
  public var sampleStats: SampleStats?
  public var score: Double?
  public var taskID: String?
  public var taskStatus: TaskStatus?
  public var updateTime: Int64?
  public var workerID: String?
  public var workforceTaskName: String?

  public init(
    createTime: Int64? = nil, datasetID: String? = nil, datasetType: Int? = nil, email: String? = nil,
    emailStatus: EmailStatus? = nil, lastNotifyTime: Int64? = nil, passRate: Double? = nil, role: Int? = nil,
    sampleStats: SampleStats? = nil, score: Double? = nil, taskID: String? = nil, taskStatus: TaskStatus? = nil,
    updateTime: Int64? = nil, workerID: String? = nil, workforceTaskName: String? = nil
  ) {
    (self.createTime, self.datasetID, self.datasetType, self.email) = (createTime, datasetID, datasetType, email)
    (self.emailStatus, self.lastNotifyTime, self.passRate, self.role) = (emailStatus, lastNotifyTime, passRate, role)
    (self.sampleStats, self.score, self.taskID, self.taskStatus) = (sampleStats, score, taskID, taskStatus)
    (self.updateTime, self.workerID, self.workforceTaskName) = (updateTime, workerID, workforceTaskName)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "dataset_id": \.datasetID, "dataset_type": \.datasetType, "email": \.email,
    "email_status": \.emailStatus, "last_notify_time": \.lastNotifyTime, "pass_rate": \.passRate, "role": \.role,
    "sample_stats": \.sampleStats, "score": \.score, "task_id": \.taskID, "task_status": \.taskStatus,
    "update_time": \.updateTime, "worker_id": \.workerID, "workforce_task_name": \.workforceTaskName
  ]

  public struct EmailStatus: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var value0: Self { Self(rawValue: 0) }
    public static var value1: Self { Self(rawValue: 1) }
    public static var value2: Self { Self(rawValue: 2) }
    public static var value3: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.value0, .value1, .value2, .value3] }
  }

  public struct TaskStatus: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var created: Self { Self(rawValue: 6) }
    public static var starting: Self { Self(rawValue: 0) }
    public static var running: Self { Self(rawValue: 1) }
    public static var underAcceptance: Self { Self(rawValue: 2) }
    public static var value3: Self { Self(rawValue: 3) }
    public static var value4: Self { Self(rawValue: 4) }
    public static var documentedValues: [Self] { [.created, .starting, .running, .underAcceptance, .value3, .value4] }
  }
}

public struct WorkforceConfig: APIObject {
  public var workers: [Worker]?
  public var workforceID: String?
  /// `workforce_name`: string, 0...1024 characters.
  public var workforceName: String?

  public init(workers: [Worker]? = nil, workforceID: String? = nil, workforceName: String? = nil) {
    (self.workers, self.workforceID, self.workforceName) = (workers, workforceID, workforceName)
  }

  public static let fields: Fields<Self> = [
    "workers": \.workers, "workforce_id": \.workforceID, "workforce_name": \.workforceName
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(workforceName, "workforce_name", length: Limits(0, 1024))
  }
}

public struct WorkforceDescriptor: APIObject {
  public var currentTaskID: String?
  public var currentTaskName: String?
  public var rejectNum: Int?
  /// `repetition`: integer, at least 1.
  public var repetition: Int?
  public var isSynchronizeAutoLabelingData: Bool?
  public var isSynchronizeData: Bool?
  public var workers: [Worker]?
  public var workforceID: String?
  public var workforceName: String?

  public init(
    currentTaskID: String? = nil, currentTaskName: String? = nil, rejectNum: Int? = nil, repetition: Int? = nil,
    isSynchronizeAutoLabelingData: Bool? = nil, isSynchronizeData: Bool? = nil, workers: [Worker]? = nil,
    workforceID: String? = nil, workforceName: String? = nil
  ) {
    (self.currentTaskID, self.currentTaskName, self.rejectNum) = (currentTaskID, currentTaskName, rejectNum)
    (self.repetition, self.isSynchronizeAutoLabelingData) = (repetition, isSynchronizeAutoLabelingData)
    (self.isSynchronizeData, self.workers, self.workforceID) = (isSynchronizeData, workers, workforceID)
    self.workforceName = workforceName
  }

  public static let fields: Fields<Self> = [
    "current_task_id": \.currentTaskID, "current_task_name": \.currentTaskName, "reject_num": \.rejectNum,
    "repetition": \.repetition, "is_synchronize_auto_labeling_data": \.isSynchronizeAutoLabelingData,
    "is_synchronize_data": \.isSynchronizeData, "workers": \.workers, "workforce_id": \.workforceID,
    "workforce_name": \.workforceName
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
  }
}

public struct WorkforceSamplingTaskDesc: APIObject {
  public var action: Action?
  public var checkingStats: CheckTaskStats?
  public var checkingTaskID: String?
  /// `overwrite_last_result`: boolean, default `false`.
  public var overwriteLastResult: Bool?
  public var totalStats: CheckTaskStats?

  public init(
    action: Action? = nil, checkingStats: CheckTaskStats? = nil, checkingTaskID: String? = nil,
    overwriteLastResult: Bool? = nil, totalStats: CheckTaskStats? = nil
  ) {
    (self.action, self.checkingStats, self.checkingTaskID) = (action, checkingStats, checkingTaskID)
    (self.overwriteLastResult, self.totalStats) = (overwriteLastResult, totalStats)
  }

  public static let fields: Fields<Self> = [
    "action": \.action, "checking_stats": \.checkingStats, "checking_task_id": \.checkingTaskID,
    "overwrite_last_result": \.overwriteLastResult, "total_stats": \.totalStats
  ]

  public struct Action: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var passAllSamples: Self { Self(rawValue: 0) }
    public static var rejectAllSamples: Self { Self(rawValue: 1) }
    /// Pass single-accepted samples and unaccepted samples.
    public static var value4: Self { Self(rawValue: 4) }
    /// Reject single-rejected samples and unaccepted samples.
    public static var value5: Self { Self(rawValue: 5) }
    public static var documentedValues: [Self] { [.passAllSamples, .rejectAllSamples, .value4, .value5] }
  }
}

public struct WorkforceStats: APIObject {
  /// `labeler_count`: integer, at most 100.
  public var labelerCount: Int?
  /// `reviewer_count`: integer, at most 100.
  public var reviewerCount: Int?
  public var workforceCount: Int?

  public init(labelerCount: Int? = nil, reviewerCount: Int? = nil, workforceCount: Int? = nil) {
    (self.labelerCount, self.reviewerCount, self.workforceCount) = (labelerCount, reviewerCount, workforceCount)
  }

  public static let fields: Fields<Self> = [
    "labeler_count": \.labelerCount, "reviewer_count": \.reviewerCount, "workforce_count": \.workforceCount
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(labelerCount, "labeler_count", range: Limits(upTo: 100))
    validator.check(reviewerCount, "reviewer_count", range: Limits(upTo: 100))
  }
}

public struct WorkforcesConfig: APIObject {
  public var agency: String?
  public var workforces: [WorkforceConfig]?

  public init(agency: String? = nil, workforces: [WorkforceConfig]? = nil) {
    (self.agency, self.workforces) = (agency, workforces)
  }

  public static let fields: Fields<Self> = ["agency": \.agency, "workforces": \.workforces]
}
