// Made by Tablature from CreateWorkforceTask.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateWorkforceTaskRequest` of the API.
public struct CreateWorkforceTaskRequest: Codable, Hashable, Sendable {
  /// `auto_sync_dataset`: boolean, default `true`.
  public var autoSyncDataset: Bool?
  /// `data_sync_type`: integer.
  public var dataSyncType: DataSyncType?
  /// `repetition`: integer, 1....
  public var repetition: Int?
  /// `sample_conditions`: string.
  public var sampleConditions: String?
  /// `synchronize_auto_labeling_data`: boolean, default `false`.
  public var synchronizeAutoLabelingData: Bool?
  /// `workforces_config`: WorkforcesConfig.
  public var workforcesConfig: WorkforcesConfig?
  /// `task_name`: string.
  public var taskName: String?
  /// `synchronize_data`: boolean.
  public var synchronizeData: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    autoSyncDataset: Bool? = nil, dataSyncType: DataSyncType? = nil, repetition: Int? = nil,
    sampleConditions: String? = nil, synchronizeAutoLabelingData: Bool? = nil,
    workforcesConfig: WorkforcesConfig? = nil, taskName: String? = nil, synchronizeData: Bool? = nil
  ) {
    self.autoSyncDataset = autoSyncDataset
    self.dataSyncType = dataSyncType
    self.repetition = repetition
    self.sampleConditions = sampleConditions
    self.synchronizeAutoLabelingData = synchronizeAutoLabelingData
    self.workforcesConfig = workforcesConfig
    self.taskName = taskName
    self.synchronizeData = synchronizeData
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    autoSyncDataset = try fields.optional("auto_sync_dataset")
    dataSyncType = try fields.optional("data_sync_type")
    repetition = try fields.optional("repetition")
    sampleConditions = try fields.optional("sample_conditions")
    synchronizeAutoLabelingData = try fields.optional("synchronize_auto_labeling_data")
    workforcesConfig = try fields.optional("workforces_config")
    taskName = try fields.optional("task_name")
    synchronizeData = try fields.optional("synchronize_data")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(autoSyncDataset, "auto_sync_dataset")
    try fields.write(dataSyncType, "data_sync_type")
    try fields.write(repetition, "repetition")
    try fields.write(sampleConditions, "sample_conditions")
    try fields.write(synchronizeAutoLabelingData, "synchronize_auto_labeling_data")
    try fields.write(workforcesConfig, "workforces_config")
    try fields.write(taskName, "task_name")
    try fields.write(synchronizeData, "synchronize_data")
  }

  /// Values of `CreateWorkforceTaskRequest.data_sync_type`.
  public struct DataSyncType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Unsynchronization. `0`.
    public static var unsynchronization: Self { Self(rawValue: 0) }
    /// Data synchronization. `1`.
    public static var dataSynchronization: Self { Self(rawValue: 1) }
    /// Label synchronization. `2`.
    public static var labelSynchronization: Self { Self(rawValue: 2) }
    /// Data and label synchronization. `3`.
    public static var dataAndLabelSynchronization: Self { Self(rawValue: 3) }

    public static var documentedValues: [Self] {
      [
        .unsynchronization, .dataSynchronization, .labelSynchronization, .dataAndLabelSynchronization
      ]
    }
  }
}

extension CreateWorkforceTaskRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(dataSyncType, "data_sync_type")
    validator.check(repetition, "repetition", range: Limits(from: 1))
    validator.check(workforcesConfig, "workforces_config")
  }
}

/// `CreateWorkforceTaskResponse` of the API.
public struct CreateWorkforceTaskResponse: Codable, Hashable, Sendable {
  /// `task_id`: string.
  public var taskID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(taskID: String? = nil) {
    self.taskID = taskID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    taskID = try fields.optional("task_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(taskID, "task_id")
  }
}

extension CreateWorkforceTaskResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
