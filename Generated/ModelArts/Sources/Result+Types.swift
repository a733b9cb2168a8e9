// Made by Tablature from Result.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// What a job produced.
public struct ModelArtsResult: Codable, Hashable, Sendable {
  /// How many samples have labels.
  /// `annotated_sample_count`: integer.
  public var annotatedSampleCount: Int?
  /// How sure the model is.
  /// `confidence_scope`: string, 0...1.
  public var confidenceScope: String?
  /// The name of the dataset.
  /// `dataset_name`: string.
  public var datasetName: String?
  /// What the dataset is for.
  /// `dataset_type`: string.
  public var datasetType: DatasetType?
  /// A remark about the result.
  /// `description`: string.
  public var description: String?
  /// The pipeline job of the batch inference.
  /// `dlf_model_job_name`: string.
  public var dlfModelJobName: String?
  /// The pipeline job of the online service.
  /// `dlf_service_job_name`: string.
  public var dlfServiceJobName: String?
  /// The pipeline job of the training.
  /// `dlf_train_job_name`: string.
  public var dlfTrainJobName: String?
  /// What happened during the job.
  /// `events`: list of Event.
  public var events: [Event]?
  /// Where the hard examples lie.
  /// `hard_example_path`: string.
  public var hardExamplePath: String?
  /// The jobs that picked out hard examples.
  /// `hard_select_tasks`: list of HardSelectTask.
  public var hardSelectTasks: [HardSelectTask]?
  /// Where the manifest lies.
  /// `manifest_path`: string.
  public var manifestPath: String?
  /// The model that was used.
  /// `model_id`: string.
  public var modelID: String?
  /// The name of the model.
  /// `model_name`: string.
  public var modelName: String?
  /// The version of the model.
  /// `model_version`: string.
  public var modelVersion: String?
  /// What the online service found in a video.
  /// `samples`: list of SampleLabels.
  public var samples: [SampleLabels]?
  /// The identifier of the online service.
  /// `service_id`: string.
  public var serviceID: String?
  /// The name of the online service.
  /// `service_name`: string.
  public var serviceName: String?
  /// The online service that the user has reserved.
  /// `service_resource`: string.
  public var serviceResource: String?
  /// How many samples the job covered.
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// Where the training data lies.
  /// `train_data_path`: string.
  public var trainDataPath: String?
  /// The identifier of the training run.
  /// `train_job_id`: string.
  public var trainJobID: String?
  /// The name of the training run.
  /// `train_job_name`: string.
  public var trainJobName: String?
  /// How many labels wait for someone to confirm them.
  /// `unconfirmed_sample_count`: integer.
  public var unconfirmedSampleCount: Int?
  /// The identifier of the dataset version.
  /// `version_id`: string.
  public var versionID: String?
  /// The name of the dataset version.
  /// `version_name`: string.
  public var versionName: String?
  /// The workspace; 0 where none was set up.
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedSampleCount: Int? = nil, confidenceScope: String? = nil, datasetName: String? = nil,
    datasetType: DatasetType? = nil, description: String? = nil, dlfModelJobName: String? = nil,
    dlfServiceJobName: String? = nil, dlfTrainJobName: String? = nil, events: [Event]? = nil,
    hardExamplePath: String? = nil, hardSelectTasks: [HardSelectTask]? = nil, manifestPath: String? = nil,
    modelID: String? = nil, modelName: String? = nil, modelVersion: String? = nil, samples: [SampleLabels]? = nil,
    serviceID: String? = nil, serviceName: String? = nil, serviceResource: String? = nil, totalSampleCount: Int? = nil,
    trainDataPath: String? = nil, trainJobID: String? = nil, trainJobName: String? = nil,
    unconfirmedSampleCount: Int? = nil, versionID: String? = nil, versionName: String? = nil,
    workspaceID: String? = nil
  ) {
    self.annotatedSampleCount = annotatedSampleCount
    self.confidenceScope = confidenceScope
    self.datasetName = datasetName
    self.datasetType = datasetType
    self.description = description
    self.dlfModelJobName = dlfModelJobName
    self.dlfServiceJobName = dlfServiceJobName
    self.dlfTrainJobName = dlfTrainJobName
    self.events = events
    self.hardExamplePath = hardExamplePath
    self.hardSelectTasks = hardSelectTasks
    self.manifestPath = manifestPath
    self.modelID = modelID
    self.modelName = modelName
    self.modelVersion = modelVersion
    self.samples = samples
    self.serviceID = serviceID
    self.serviceName = serviceName
    self.serviceResource = serviceResource
    self.totalSampleCount = totalSampleCount
    self.trainDataPath = trainDataPath
    self.trainJobID = trainJobID
    self.trainJobName = trainJobName
    self.unconfirmedSampleCount = unconfirmedSampleCount
    self.versionID = versionID
    self.versionName = versionName
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    confidenceScope = try fields.optional("confidence_scope")
    datasetName = try fields.optional("dataset_name")
    datasetType = try fields.optional("dataset_type")
    description = try fields.optional("description")
    dlfModelJobName = try fields.optional("dlf_model_job_name")
    dlfServiceJobName = try fields.optional("dlf_service_job_name")
    dlfTrainJobName = try fields.optional("dlf_train_job_name")
    events = try fields.optional("events")
    hardExamplePath = try fields.optional("hard_example_path")
    hardSelectTasks = try fields.optional("hard_select_tasks")
    manifestPath = try fields.optional("manifest_path")
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelVersion = try fields.optional("model_version")
    samples = try fields.optional("samples")
    serviceID = try fields.optional("service_id")
    serviceName = try fields.optional("service_name")
    serviceResource = try fields.optional("service_resource")
    totalSampleCount = try fields.optional("total_sample_count")
    trainDataPath = try fields.optional("train_data_path")
    trainJobID = try fields.optional("train_job_id")
    trainJobName = try fields.optional("train_job_name")
    unconfirmedSampleCount = try fields.optional("unconfirmed_sample_count")
    versionID = try fields.optional("version_id")
    versionName = try fields.optional("version_name")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(confidenceScope, "confidence_scope")
    try fields.write(datasetName, "dataset_name")
    try fields.write(datasetType, "dataset_type")
    try fields.write(description, "description")
    try fields.write(dlfModelJobName, "dlf_model_job_name")
    try fields.write(dlfServiceJobName, "dlf_service_job_name")
    try fields.write(dlfTrainJobName, "dlf_train_job_name")
    try fields.write(events, "events")
    try fields.write(hardExamplePath, "hard_example_path")
    try fields.write(hardSelectTasks, "hard_select_tasks")
    try fields.write(manifestPath, "manifest_path")
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelVersion, "model_version")
    try fields.write(samples, "samples")
    try fields.write(serviceID, "service_id")
    try fields.write(serviceName, "service_name")
    try fields.write(serviceResource, "service_resource")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(trainDataPath, "train_data_path")
    try fields.write(trainJobID, "train_job_id")
    try fields.write(trainJobName, "train_job_name")
    try fields.write(unconfirmedSampleCount, "unconfirmed_sample_count")
    try fields.write(versionID, "version_id")
    try fields.write(versionName, "version_name")
    try fields.write(workspaceID, "workspace_id")
  }

  /// Values of `Result.dataset_type`.
  public struct DatasetType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: "0") }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: "1") }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: "3") }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: "100") }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: "101") }
    /// Text triplet. `102`.
    public static var textTriplet: Self { Self(rawValue: "102") }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: "200") }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: "201") }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: "202") }
    /// Table dataset. `400`.
    public static var tableDataset: Self { Self(rawValue: "400") }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: "600") }
    /// Free format. `900`.
    public static var freeFormat: Self { Self(rawValue: "900") }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
        .freeFormat
      ]
    }
  }
}

extension ModelArtsResult: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(confidenceScope, "confidence_scope", range: Limits(0, 1))
    validator.check(datasetType, "dataset_type")
    validator.check(events, "events")
    validator.check(samples, "samples")
  }
}
