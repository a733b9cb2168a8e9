// Made by Tablature from TaskOutputObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskOutputObs` of the API.
public struct TaskOutputObs: Codable, Hashable, Sendable {
  /// `bucket`: string, required when the obs type is used.
  public var bucket: String?
  /// `path`: string, required when the obs type is used.
  public var path: String?
  /// `data_category`: list of string.
  public var dataCategory: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(bucket: String? = nil, path: String? = nil, dataCategory: [String]? = nil) {
    self.bucket = bucket
    self.path = path
    self.dataCategory = dataCategory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    bucket = try fields.optional("bucket")
    path = try fields.optional("path")
    dataCategory = try fields.optional("data_category")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(bucket, "bucket")
    try fields.write(path, "path")
    try fields.write(dataCategory, "data_category")
  }
}

extension TaskOutputObs: Validatable {
  public func validate(with validator: inout Validator) {}
}
