// Made by Tablature from SmartTaskConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// The settings of a labeling or grouping job.
public struct SmartTaskConfig: Codable, Hashable, Sendable {
  /// What the model learns from.
  /// `algorithm_type`: string.
  public var algorithmType: AlgorithmType?
  /// Whether blurred images are grouped apart.
  /// `ambiguity`: boolean.
  public var ambiguity: Bool?
  /// Where active learning puts the labels.
  /// `annotation_output`: string.
  public var annotationOutput: String?
  /// Which samples are collected.
  /// `collect_rule`: string, always `all`, default `all`.
  public var collectRule: String?
  /// Whether samples are collected.
  /// `collect_sample`: boolean, default `true`.
  public var collectSample: Bool?
  /// The lowest and the highest confidence of key samples.
  /// `confidence_scope`: string, a list separated by `-`.
  public var confidenceScope: String?
  /// A remark about the job.
  /// `description`: string.
  public var description: String?
  /// The training engine.
  /// `engine_name`: string.
  public var engineName: String?
  /// How the exported files are arranged.
  /// `export_format`: integer.
  public var exportFormat: ExportFormat?
  /// What is exported and where to.
  /// `export_params`: ExportParams.
  public var exportParams: ExportParams?
  /// The machine that does the training.
  /// `flavor`: Flavor.
  public var flavor: Flavor?
  /// Whether images are grouped by brightness.
  /// `image_brightness`: boolean.
  public var imageBrightness: Bool?
  /// Whether images are grouped by color.
  /// `image_colorfulness`: boolean.
  public var imageColorfulness: Bool?
  /// The dedicated cluster that runs the inference; none if it is empty.
  /// `inf_cluster_id`: string.
  public var infClusterID: String?
  /// How the models that do the inference are deployed.
  /// `inf_config_list`: list of InfConfig.
  public var infConfigList: [InfConfig]?
  /// Where inference in active learning puts its results.
  /// `inf_output`: string.
  public var infOutput: String?
  /// The storage folder for predictions.
  /// `infer_result_output_dir`: string.
  public var inferResultOutputDir: String?
  /// Where active learning puts hard examples.
  /// `key_sample_output`: string.
  public var keySampleOutput: String?
  /// The storage place of the training logs; empty if there are none.
  /// `log_url`: string.
  public var logURL: String?
  /// The manifest that training and inference read.
  /// `manifest_path`: string.
  public var manifestPath: String?
  /// The model to use.
  /// `model_id`: string.
  public var modelID: String?
  /// The name of the model.
  /// `model_name`: string.
  public var modelName: String?
  /// Settings handed to the model.
  /// `model_parameter`: string.
  public var modelParameter: String?
  /// The version of the model.
  /// `model_version`: string.
  public var modelVersion: String?
  /// How many groups to form.
  /// `n_clusters`: integer, examples show string.
  public var nClusters: Documented<Int>?
  /// The name of the job.
  /// `name`: string.
  public var name: String?
  /// The storage folder for labeled samples.
  /// `output_dir`: string.
  public var outputDir: String?
  /// Settings of the training run.
  /// `parameters`: list of TrainingParameter.
  public var parameters: [TrainingParameter]?
  /// The resource pool that does the work.
  /// `pool_id`: string.
  public var poolID: String?
  /// The attribute the job deals with.
  /// `property`: string.
  public var property: String?
  /// The path at which a batch job asks for inference.
  /// `req_uri`: string.
  public var reqURI: String?
  /// What becomes of the groups found.
  /// `result_type`: integer.
  public var resultType: ResultType?
  /// The samples to label and the labels they have.
  /// `samples`: list of SampleLabels.
  public var samples: [SampleLabels]?
  /// After how long a video job gives up.
  /// `stop_time`: integer, in minutes, default `15`.
  public var stopTime: Int?
  /// A point in time that active learning uses.
  /// `time`: string.
  public var time: String?
  /// Where existing training data lies.
  /// `train_data_path`: string.
  public var trainDataPath: String?
  /// The storage place for what training writes; empty if there is none.
  /// `train_url`: string.
  public var trainURL: String?
  /// The format of the dataset version.
  /// `version_format`: string.
  public var versionFormat: VersionFormat?
  /// How many workers train.
  /// `worker_server_num`: integer.
  public var workerServerNum: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    algorithmType: AlgorithmType? = nil, ambiguity: Bool? = nil, annotationOutput: String? = nil,
    collectRule: String? = nil, collectSample: Bool? = nil, confidenceScope: String? = nil, description: String? = nil,
    engineName: String? = nil, exportFormat: ExportFormat? = nil, exportParams: ExportParams? = nil,
    flavor: Flavor? = nil, imageBrightness: Bool? = nil, imageColorfulness: Bool? = nil, infClusterID: String? = nil,
    infConfigList: [InfConfig]? = nil, infOutput: String? = nil, inferResultOutputDir: String? = nil,
    keySampleOutput: String? = nil, logURL: String? = nil, manifestPath: String? = nil, modelID: String? = nil,
    modelName: String? = nil, modelParameter: String? = nil, modelVersion: String? = nil,
    nClusters: Documented<Int>? = nil, name: String? = nil, outputDir: String? = nil,
    parameters: [TrainingParameter]? = nil, poolID: String? = nil, property: String? = nil, reqURI: String? = nil,
    resultType: ResultType? = nil, samples: [SampleLabels]? = nil, stopTime: Int? = nil, time: String? = nil,
    trainDataPath: String? = nil, trainURL: String? = nil, versionFormat: VersionFormat? = nil,
    workerServerNum: Int? = nil
  ) {
    self.algorithmType = algorithmType
    self.ambiguity = ambiguity
    self.annotationOutput = annotationOutput
    self.collectRule = collectRule
    self.collectSample = collectSample
    self.confidenceScope = confidenceScope
    self.description = description
    self.engineName = engineName
    self.exportFormat = exportFormat
    self.exportParams = exportParams
    self.flavor = flavor
    self.imageBrightness = imageBrightness
    self.imageColorfulness = imageColorfulness
    self.infClusterID = infClusterID
    self.infConfigList = infConfigList
    self.infOutput = infOutput
    self.inferResultOutputDir = inferResultOutputDir
    self.keySampleOutput = keySampleOutput
    self.logURL = logURL
    self.manifestPath = manifestPath
    self.modelID = modelID
    self.modelName = modelName
    self.modelParameter = modelParameter
    self.modelVersion = modelVersion
    self.nClusters = nClusters
    self.name = name
    self.outputDir = outputDir
    self.parameters = parameters
    self.poolID = poolID
    self.property = property
    self.reqURI = reqURI
    self.resultType = resultType
    self.samples = samples
    self.stopTime = stopTime
    self.time = time
    self.trainDataPath = trainDataPath
    self.trainURL = trainURL
    self.versionFormat = versionFormat
    self.workerServerNum = workerServerNum
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    algorithmType = try fields.optional("algorithm_type")
    ambiguity = try fields.optional("ambiguity")
    annotationOutput = try fields.optional("annotation_output")
    collectRule = try fields.optional("collect_rule")
    collectSample = try fields.optional("collect_sample")
    confidenceScope = try fields.optional("confidence_scope")
    description = try fields.optional("description")
    engineName = try fields.optional("engine_name")
    exportFormat = try fields.optional("export_format")
    exportParams = try fields.optional("export_params")
    flavor = try fields.optional("flavor")
    imageBrightness = try fields.optional("image_brightness")
    imageColorfulness = try fields.optional("image_colorfulness")
    infClusterID = try fields.optional("inf_cluster_id")
    infConfigList = try fields.optional("inf_config_list")
    infOutput = try fields.optional("inf_output")
    inferResultOutputDir = try fields.optional("infer_result_output_dir")
    keySampleOutput = try fields.optional("key_sample_output")
    logURL = try fields.optional("log_url")
    manifestPath = try fields.optional("manifest_path")
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelParameter = try fields.optional("model_parameter")
    modelVersion = try fields.optional("model_version")
    nClusters = try fields.optional("n_clusters")
    name = try fields.optional("name")
    outputDir = try fields.optional("output_dir")
    parameters = try fields.optional("parameters")
    poolID = try fields.optional("pool_id")
    property = try fields.optional("property")
    reqURI = try fields.optional("req_uri")
    resultType = try fields.optional("result_type")
    samples = try fields.optional("samples")
    stopTime = try fields.optional("stop_time")
    time = try fields.optional("time")
    trainDataPath = try fields.optional("train_data_path")
    trainURL = try fields.optional("train_url")
    versionFormat = try fields.optional("version_format")
    workerServerNum = try fields.optional("worker_server_num")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(algorithmType, "algorithm_type")
    try fields.write(ambiguity, "ambiguity")
    try fields.write(annotationOutput, "annotation_output")
    try fields.write(collectRule, "collect_rule")
    try fields.write(collectSample, "collect_sample")
    try fields.write(confidenceScope, "confidence_scope")
    try fields.write(description, "description")
    try fields.write(engineName, "engine_name")
    try fields.write(exportFormat, "export_format")
    try fields.write(exportParams, "export_params")
    try fields.write(flavor, "flavor")
    try fields.write(imageBrightness, "image_brightness")
    try fields.write(imageColorfulness, "image_colorfulness")
    try fields.write(infClusterID, "inf_cluster_id")
    try fields.write(infConfigList, "inf_config_list")
    try fields.write(infOutput, "inf_output")
    try fields.write(inferResultOutputDir, "infer_result_output_dir")
    try fields.write(keySampleOutput, "key_sample_output")
    try fields.write(logURL, "log_url")
    try fields.write(manifestPath, "manifest_path")
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelParameter, "model_parameter")
    try fields.write(modelVersion, "model_version")
    try fields.write(nClusters, "n_clusters")
    try fields.write(name, "name")
    try fields.write(outputDir, "output_dir")
    try fields.write(parameters, "parameters")
    try fields.write(poolID, "pool_id")
    try fields.write(property, "property")
    try fields.write(reqURI, "req_uri")
    try fields.write(resultType, "result_type")
    try fields.write(samples, "samples")
    try fields.write(stopTime, "stop_time")
    try fields.write(time, "time")
    try fields.write(trainDataPath, "train_data_path")
    try fields.write(trainURL, "train_url")
    try fields.write(versionFormat, "version_format")
    try fields.write(workerServerNum, "worker_server_num")
  }

  /// Values of `SmartTaskConfig.algorithm_type`.
  public struct AlgorithmType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Labeled samples.
    public static var fast: Self { Self(rawValue: "fast") }
    /// Unlabeled samples too.
    public static var accurate: Self { Self(rawValue: "accurate") }
    /// Known from an example only.
    public static var supervisory: Self { Self(rawValue: "supervisory") }

    public static var documentedValues: [Self] { [.fast, .accurate, .supervisory] }
  }

  /// Values of `SmartTaskConfig.export_format`.
  public struct ExportFormat: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Tree structure. `1`.
    public static var treeStructure: Self { Self(rawValue: 1) }
    /// Tile structure. `2`.
    public static var tileStructure: Self { Self(rawValue: 2) }

    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  /// Values of `SmartTaskConfig.result_type`.
  public struct ResultType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Stored in OBS. `0`.
    public static var storedInOBS: Self { Self(rawValue: 0) }
    /// Stored in samples. `1`.
    public static var storedInSamples: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.storedInOBS, .storedInSamples] }
  }

  /// Values of `SmartTaskConfig.version_format`.
  public struct VersionFormat: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Standard format. `Default`.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// Format of tables. `CarbonData`.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    /// Comma separated values. `CSV`.
    public static var csv: Self { Self(rawValue: "CSV") }

    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

extension SmartTaskConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(algorithmType, "algorithm_type")
    validator.check(collectRule, "collect_rule", constant: "all")
    validator.check(exportFormat, "export_format")
    validator.check(exportParams, "export_params")
    validator.check(resultType, "result_type")
    validator.check(samples, "samples")
    validator.check(versionFormat, "version_format")
  }
}
