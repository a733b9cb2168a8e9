// Made by Tablature from DeleteModel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DeleteModelResponse` of the API.
public struct DeleteModelResponse: Codable, Hashable, Sendable {
  /// `delete_success_list`: list of string.
  public var deleteSuccessList: [String]?
  /// `delete_failed_list`: list of DeleteModelResponseFailedList.
  public var deleteFailedList: [DeleteModelResponseFailedList]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(deleteSuccessList: [String]? = nil, deleteFailedList: [DeleteModelResponseFailedList]? = nil) {
    self.deleteSuccessList = deleteSuccessList
    self.deleteFailedList = deleteFailedList
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    deleteSuccessList = try fields.optional("delete_success_list")
    deleteFailedList = try fields.optional("delete_failed_list")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(deleteSuccessList, "delete_success_list")
    try fields.write(deleteFailedList, "delete_failed_list")
  }
}

extension DeleteModelResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `DeleteModelResponseFailedList` of the API.
public struct DeleteModelResponseFailedList: Codable, Hashable, Sendable {
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `model_id`: string.
  public var modelID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(errorMsg: String? = nil, errorCode: String? = nil, modelID: String? = nil) {
    self.errorMsg = errorMsg
    self.errorCode = errorCode
    self.modelID = modelID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorMsg = try fields.optional("error_msg")
    errorCode = try fields.optional("error_code")
    modelID = try fields.optional("model_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorMsg, "error_msg")
    try fields.write(errorCode, "error_code")
    try fields.write(modelID, "model_id")
  }
}

extension DeleteModelResponseFailedList: Validatable {
  public func validate(with validator: inout Validator) {}
}
