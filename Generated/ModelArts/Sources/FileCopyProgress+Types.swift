// Made by Tablature from FileCopyProgress.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `FileCopyProgress` of the API.
public struct FileCopyProgress: Codable, Hashable, Sendable {
  /// `file_num_finished`: long.
  public var fileNumFinished: Int64?
  /// `file_num_total`: long.
  public var fileNumTotal: Int64?
  /// `file_size_finished`: long, in bytes.
  public var fileSizeFinished: Int64?
  /// `file_size_total`: long, in bytes.
  public var fileSizeTotal: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    fileNumFinished: Int64? = nil, fileNumTotal: Int64? = nil, fileSizeFinished: Int64? = nil,
    fileSizeTotal: Int64? = nil
  ) {
    self.fileNumFinished = fileNumFinished
    self.fileNumTotal = fileNumTotal
    self.fileSizeFinished = fileSizeFinished
    self.fileSizeTotal = fileSizeTotal
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    fileNumFinished = try fields.optional("file_num_finished")
    fileNumTotal = try fields.optional("file_num_total")
    fileSizeFinished = try fields.optional("file_size_finished")
    fileSizeTotal = try fields.optional("file_size_total")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(fileNumFinished, "file_num_finished")
    try fields.write(fileNumTotal, "file_num_total")
    try fields.write(fileSizeFinished, "file_size_finished")
    try fields.write(fileSizeTotal, "file_size_total")
  }
}

extension FileCopyProgress: Validatable {
  public func validate(with validator: inout Validator) {}
}
