// Made by Tablature from UpdateDataset.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateDatasetRequest` of the API.
public struct UpdateDatasetRequest: Codable, Hashable, Sendable {
  /// `add_labels`: list of Label.
  public var addLabels: [Label]?
  /// `current_version_id`: string.
  public var currentVersionID: String?
  /// `dataset_name`: string.
  public var datasetName: String?
  /// `delete_labels`: list of Label.
  public var deleteLabels: [Label]?
  /// `description`: string, 0...256 characters.
  public var description: String?
  /// `update_labels`: list of Label.
  public var updateLabels: [Label]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    addLabels: [Label]? = nil, currentVersionID: String? = nil, datasetName: String? = nil,
    deleteLabels: [Label]? = nil, description: String? = nil, updateLabels: [Label]? = nil
  ) {
    self.addLabels = addLabels
    self.currentVersionID = currentVersionID
    self.datasetName = datasetName
    self.deleteLabels = deleteLabels
    self.description = description
    self.updateLabels = updateLabels
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    addLabels = try fields.optional("add_labels")
    currentVersionID = try fields.optional("current_version_id")
    datasetName = try fields.optional("dataset_name")
    deleteLabels = try fields.optional("delete_labels")
    description = try fields.optional("description")
    updateLabels = try fields.optional("update_labels")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(addLabels, "add_labels")
    try fields.write(currentVersionID, "current_version_id")
    try fields.write(datasetName, "dataset_name")
    try fields.write(deleteLabels, "delete_labels")
    try fields.write(description, "description")
    try fields.write(updateLabels, "update_labels")
  }
}

extension UpdateDatasetRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(addLabels, "add_labels")
    validator.check(deleteLabels, "delete_labels")
    validator.check(description, "description", length: Limits(0, 256))
    validator.check(updateLabels, "update_labels")
  }
}

/// `UpdateDatasetResponse` of the API.
public struct UpdateDatasetResponse: Codable, Hashable, Sendable {
  /// `dataset_id`: string.
  public var datasetID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(datasetID: String? = nil) {
    self.datasetID = datasetID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    datasetID = try fields.optional("dataset_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(datasetID, "dataset_id")
  }
}

extension UpdateDatasetResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
