// Made by Tablature from QueryBuiltInAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryBuiltInAlgorithmResponse` of the API.
public struct QueryBuiltInAlgorithmResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `model_total_count`: integer.
  public var modelTotalCount: Int?
  /// `models`: list of QueryBuiltInAlgorithmResponseModels.
  public var models: [QueryBuiltInAlgorithmResponseModels]?
  /// `label`: string.
  public var label: String?
  /// `value`: string.
  public var value: String?
  /// `required`: boolean.
  public var required: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, modelTotalCount: Int? = nil,
    models: [QueryBuiltInAlgorithmResponseModels]? = nil, label: String? = nil, value: String? = nil,
    required: Bool? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.modelTotalCount = modelTotalCount
    self.models = models
    self.label = label
    self.value = value
    self.required = required
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    modelTotalCount = try fields.optional("model_total_count")
    models = try fields.optional("models")
    label = try fields.optional("label")
    value = try fields.optional("value")
    required = try fields.optional("required")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(modelTotalCount, "model_total_count")
    try fields.write(models, "models")
    try fields.write(label, "label")
    try fields.write(value, "value")
    try fields.write(required, "required")
  }
}

extension QueryBuiltInAlgorithmResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(models, "models")
  }
}

/// `QueryBuiltInAlgorithmResponseModels` of the API.
public struct QueryBuiltInAlgorithmResponseModels: Codable, Hashable, Sendable {
  /// `model_id`: integer.
  public var modelID: Int?
  /// `model_name`: string.
  public var modelName: String?
  /// `model_usage`: integer.
  public var modelUsage: ModelUsage?
  /// `model_precision`: string.
  public var modelPrecision: String?
  /// `model_size`: long, in bytes.
  public var modelSize: Int64?
  /// `model_train_dataset`: string.
  public var modelTrainDataset: String?
  /// `model_dataset_format`: string.
  public var modelDatasetFormat: String?
  /// `model_description_url`: string.
  public var modelDescriptionURL: String?
  /// `parameter`: string.
  public var parameter: String?
  /// `create_time`: long.
  public var createTime: Int64?
  /// `engine_id`: long.
  public var engineID: Int64?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelID: Int? = nil, modelName: String? = nil, modelUsage: ModelUsage? = nil, modelPrecision: String? = nil,
    modelSize: Int64? = nil, modelTrainDataset: String? = nil, modelDatasetFormat: String? = nil,
    modelDescriptionURL: String? = nil, parameter: String? = nil, createTime: Int64? = nil, engineID: Int64? = nil,
    engineName: String? = nil, engineVersion: String? = nil
  ) {
    self.modelID = modelID
    self.modelName = modelName
    self.modelUsage = modelUsage
    self.modelPrecision = modelPrecision
    self.modelSize = modelSize
    self.modelTrainDataset = modelTrainDataset
    self.modelDatasetFormat = modelDatasetFormat
    self.modelDescriptionURL = modelDescriptionURL
    self.parameter = parameter
    self.createTime = createTime
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelUsage = try fields.optional("model_usage")
    modelPrecision = try fields.optional("model_precision")
    modelSize = try fields.optional("model_size")
    modelTrainDataset = try fields.optional("model_train_dataset")
    modelDatasetFormat = try fields.optional("model_dataset_format")
    modelDescriptionURL = try fields.optional("model_description_url")
    parameter = try fields.optional("parameter")
    createTime = try fields.optional("create_time")
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelUsage, "model_usage")
    try fields.write(modelPrecision, "model_precision")
    try fields.write(modelSize, "model_size")
    try fields.write(modelTrainDataset, "model_train_dataset")
    try fields.write(modelDatasetFormat, "model_dataset_format")
    try fields.write(modelDescriptionURL, "model_description_url")
    try fields.write(parameter, "parameter")
    try fields.write(createTime, "create_time")
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
  }

  /// Values of `QueryBuiltInAlgorithmResponseModels.model_usage`.
  public struct ModelUsage: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `1`.
    public static var imageClassification: Self { Self(rawValue: 1) }
    /// Object class and location. `2`.
    public static var objectClassAndLocation: Self { Self(rawValue: 2) }
    /// Image semantic segmentation. `3`.
    public static var imageSemanticSegmentation: Self { Self(rawValue: 3) }
    /// Natural language processing. `4`.
    public static var naturalLanguageProcessing: Self { Self(rawValue: 4) }
    /// Image embedding. `5`.
    public static var imageEmbedding: Self { Self(rawValue: 5) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectClassAndLocation, .imageSemanticSegmentation, .naturalLanguageProcessing,
        .imageEmbedding
      ]
    }
  }
}

extension QueryBuiltInAlgorithmResponseModels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(modelUsage, "model_usage")
  }
}
