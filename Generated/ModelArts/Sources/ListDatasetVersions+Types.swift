// Made by Tablature from ListDatasetVersions.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListDatasetVersionsResponse` of the API.
public struct ListDatasetVersionsResponse: Codable, Hashable, Sendable {
  /// `total_number`: integer.
  public var totalNumber: Int?
  /// `versions`: list of DatasetVersion.
  public var versions: [DatasetVersion]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalNumber: Int? = nil, versions: [DatasetVersion]? = nil) {
    self.totalNumber = totalNumber
    self.versions = versions
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalNumber = try fields.optional("total_number")
    versions = try fields.optional("versions")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalNumber, "total_number")
    try fields.write(versions, "versions")
  }
}

extension ListDatasetVersionsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(versions, "versions")
  }
}
