// Made by Tablature from ListWorkerTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkerTasksResponse` of the API.
public struct ListWorkerTasksResponse: Codable, Hashable, Sendable {
  /// `count`: integer.
  public var count: Int?
  /// `worker_tasks`: list of WorkerTask.
  public var workerTasks: [WorkerTask]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(count: Int? = nil, workerTasks: [WorkerTask]? = nil) {
    self.count = count
    self.workerTasks = workerTasks
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    count = try fields.optional("count")
    workerTasks = try fields.optional("worker_tasks")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(count, "count")
    try fields.write(workerTasks, "worker_tasks")
  }
}

extension ListWorkerTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(workerTasks, "worker_tasks")
  }
}
