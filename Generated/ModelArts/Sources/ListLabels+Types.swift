// Made by Tablature from ListLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListLabelsResponse` of the API.
public struct ListLabelsResponse: Codable, Hashable, Sendable {
  /// `labels`: list of Label.
  public var labels: [Label]?
  /// `total_number`: integer.
  public var totalNumber: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: [Label]? = nil, totalNumber: Int? = nil) {
    self.labels = labels
    self.totalNumber = totalNumber
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    totalNumber = try fields.optional("total_number")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(totalNumber, "total_number")
  }
}

extension ListLabelsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
  }
}
