// Made by Tablature from WorkforceDescriptor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `WorkforceDescriptor` of the API.
public struct WorkforceDescriptor: Codable, Hashable, Sendable {
  /// `current_task_id`: string.
  public var currentTaskID: String?
  /// `current_task_name`: string.
  public var currentTaskName: String?
  /// `reject_num`: integer.
  public var rejectNum: Int?
  /// `repetition`: integer, 1....
  public var repetition: Int?
  /// `is_synchronize_auto_labeling_data`: boolean.
  public var isSynchronizeAutoLabelingData: Bool?
  /// `is_synchronize_data`: boolean.
  public var isSynchronizeData: Bool?
  /// `workers`: list of Worker.
  public var workers: [Worker]?
  /// `workforce_id`: string.
  public var workforceID: String?
  /// `workforce_name`: string.
  public var workforceName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    currentTaskID: String? = nil, currentTaskName: String? = nil, rejectNum: Int? = nil, repetition: Int? = nil,
    isSynchronizeAutoLabelingData: Bool? = nil, isSynchronizeData: Bool? = nil, workers: [Worker]? = nil,
    workforceID: String? = nil, workforceName: String? = nil
  ) {
    self.currentTaskID = currentTaskID
    self.currentTaskName = currentTaskName
    self.rejectNum = rejectNum
    self.repetition = repetition
    self.isSynchronizeAutoLabelingData = isSynchronizeAutoLabelingData
    self.isSynchronizeData = isSynchronizeData
    self.workers = workers
    self.workforceID = workforceID
    self.workforceName = workforceName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    currentTaskID = try fields.optional("current_task_id")
    currentTaskName = try fields.optional("current_task_name")
    rejectNum = try fields.optional("reject_num")
    repetition = try fields.optional("repetition")
    isSynchronizeAutoLabelingData = try fields.optional("is_synchronize_auto_labeling_data")
    isSynchronizeData = try fields.optional("is_synchronize_data")
    workers = try fields.optional("workers")
    workforceID = try fields.optional("workforce_id")
    workforceName = try fields.optional("workforce_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(currentTaskID, "current_task_id")
    try fields.write(currentTaskName, "current_task_name")
    try fields.write(rejectNum, "reject_num")
    try fields.write(repetition, "repetition")
    try fields.write(isSynchronizeAutoLabelingData, "is_synchronize_auto_labeling_data")
    try fields.write(isSynchronizeData, "is_synchronize_data")
    try fields.write(workers, "workers")
    try fields.write(workforceID, "workforce_id")
    try fields.write(workforceName, "workforce_name")
  }
}

extension WorkforceDescriptor: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(repetition, "repetition", range: Limits(from: 1))
    validator.check(workers, "workers")
  }
}
