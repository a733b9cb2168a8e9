// Made by Tablature from ListWorkers.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListWorkersResponse` of the API.
public struct ListWorkersResponse: Codable, Hashable, Sendable {
  /// `total_number`: integer.
  public var totalNumber: Int?
  /// `workers`: list of Worker.
  public var workers: [Worker]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalNumber: Int? = nil, workers: [Worker]? = nil) {
    self.totalNumber = totalNumber
    self.workers = workers
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalNumber = try fields.optional("total_number")
    workers = try fields.optional("workers")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalNumber, "total_number")
    try fields.write(workers, "workers")
  }
}

extension ListWorkersResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(workers, "workers")
  }
}
