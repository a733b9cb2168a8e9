// Made by Tablature from ListTasks.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// One page of jobs.
public struct ListTasksResponse: Codable, Hashable, Sendable {
  /// Whether a one-click deployment of the dataset is starting or running.
  /// `exist_running_deploy_task`: boolean.
  public var existRunningDeployTask: Bool?
  /// The jobs on this page.
  /// `tasks`: list of RunningTask.
  public var tasks: [RunningTask]?
  /// The number of jobs on all pages.
  /// `total_count`: integer.
  public var totalCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(existRunningDeployTask: Bool? = nil, tasks: [RunningTask]? = nil, totalCount: Int? = nil) {
    self.existRunningDeployTask = existRunningDeployTask
    self.tasks = tasks
    self.totalCount = totalCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    existRunningDeployTask = try fields.optional("exist_running_deploy_task")
    tasks = try fields.optional("tasks")
    totalCount = try fields.optional("total_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(existRunningDeployTask, "exist_running_deploy_task")
    try fields.write(tasks, "tasks")
    try fields.write(totalCount, "total_count")
  }
}

extension ListTasksResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(tasks, "tasks")
  }
}

/// A labeling or grouping job, running or finished.
public struct RunningTask: Codable, Hashable, Sendable {
  /// How many samples have labels.
  /// `annotated_sample_count`: integer.
  public var annotatedSampleCount: Int?
  /// A code for how the job ended.
  /// `code`: string.
  public var code: String?
  /// The settings the job was started with.
  /// `config`: SmartTaskConfig.
  public var config: SmartTaskConfig?
  /// When the job was created.
  /// `create_time`: string.
  public var createTime: String?
  /// The dataset the job works on.
  /// `dataset_id`: string.
  public var datasetID: String?
  /// How long the job has been running.
  /// `elapsed_time`: long.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  /// `error_code`: string.
  public var errorCode: String?
  /// More on what went wrong.
  /// `error_detail`: string.
  public var errorDetail: String?
  /// What went wrong.
  /// `error_msg`: string.
  public var errorMsg: String?
  /// How the job ended in words.
  /// `message`: string.
  public var message: String?
  /// The model that does the labeling.
  /// `model_id`: string.
  public var modelID: String?
  /// The name of the model.
  /// `model_name`: string.
  public var modelName: String?
  /// The version of the model.
  /// `model_version`: string.
  public var modelVersion: String?
  /// How far the job has got.
  /// `progress`: float, in percent.
  public var progress: Double?
  /// What the job produced.
  /// `result`: Result.
  public var result: ModelArtsResult?
  /// The state of the job as a number.
  /// `status`: integer.
  public var status: Int?
  /// The identifier of the job.
  /// `task_id`: string.
  public var taskID: String?
  /// The name of the job.
  /// `task_name`: string.
  public var taskName: String?
  /// How many samples the job covers.
  /// `total_sample_count`: integer.
  public var totalSampleCount: Int?
  /// The kind of the job as a number.
  /// `type`: integer.
  public var type: Int?
  /// How many labels wait for someone to confirm them.
  /// `unconfirmed_sample_count`: integer.
  public var unconfirmedSampleCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedSampleCount: Int? = nil, code: String? = nil, config: SmartTaskConfig? = nil, createTime: String? = nil,
    datasetID: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil, errorDetail: String? = nil,
    errorMsg: String? = nil, message: String? = nil, modelID: String? = nil, modelName: String? = nil,
    modelVersion: String? = nil, progress: Double? = nil, result: ModelArtsResult? = nil, status: Int? = nil,
    taskID: String? = nil, taskName: String? = nil, totalSampleCount: Int? = nil, type: Int? = nil,
    unconfirmedSampleCount: Int? = nil
  ) {
    self.annotatedSampleCount = annotatedSampleCount
    self.code = code
    self.config = config
    self.createTime = createTime
    self.datasetID = datasetID
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorDetail = errorDetail
    self.errorMsg = errorMsg
    self.message = message
    self.modelID = modelID
    self.modelName = modelName
    self.modelVersion = modelVersion
    self.progress = progress
    self.result = result
    self.status = status
    self.taskID = taskID
    self.taskName = taskName
    self.totalSampleCount = totalSampleCount
    self.type = type
    self.unconfirmedSampleCount = unconfirmedSampleCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedSampleCount = try fields.optional("annotated_sample_count")
    code = try fields.optional("code")
    config = try fields.optional("config")
    createTime = try fields.optional("create_time")
    datasetID = try fields.optional("dataset_id")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorDetail = try fields.optional("error_detail")
    errorMsg = try fields.optional("error_msg")
    message = try fields.optional("message")
    modelID = try fields.optional("model_id")
    modelName = try fields.optional("model_name")
    modelVersion = try fields.optional("model_version")
    progress = try fields.optional("progress")
    result = try fields.optional("result")
    status = try fields.optional("status")
    taskID = try fields.optional("task_id")
    taskName = try fields.optional("task_name")
    totalSampleCount = try fields.optional("total_sample_count")
    type = try fields.optional("type")
    unconfirmedSampleCount = try fields.optional("unconfirmed_sample_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedSampleCount, "annotated_sample_count")
    try fields.write(code, "code")
    try fields.write(config, "config")
    try fields.write(createTime, "create_time")
    try fields.write(datasetID, "dataset_id")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorDetail, "error_detail")
    try fields.write(errorMsg, "error_msg")
    try fields.write(message, "message")
    try fields.write(modelID, "model_id")
    try fields.write(modelName, "model_name")
    try fields.write(modelVersion, "model_version")
    try fields.write(progress, "progress")
    try fields.write(result, "result")
    try fields.write(status, "status")
    try fields.write(taskID, "task_id")
    try fields.write(taskName, "task_name")
    try fields.write(totalSampleCount, "total_sample_count")
    try fields.write(type, "type")
    try fields.write(unconfirmedSampleCount, "unconfirmed_sample_count")
  }
}

extension RunningTask: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(config, "config")
    validator.check(result, "result")
  }
}

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
  /// `n_clusters`: integer.
  public var nClusters: Int?
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
    modelName: String? = nil, modelParameter: String? = nil, modelVersion: String? = nil, nClusters: Int? = nil,
    name: String? = nil, outputDir: String? = nil, parameters: [TrainingParameter]? = nil, poolID: String? = nil,
    property: String? = nil, reqURI: String? = nil, resultType: ResultType? = nil, samples: [SampleLabels]? = nil,
    stopTime: Int? = nil, time: String? = nil, trainDataPath: String? = nil, trainURL: String? = nil,
    versionFormat: VersionFormat? = nil, workerServerNum: Int? = nil
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

/// What an export takes from a dataset, and how.
public struct ExportParams: Codable, Hashable, Sendable {
  /// Whether marks of hard examples are dropped.
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// The format of the dataset version to export.
  /// `export_dataset_version_format`: string.
  public var exportDatasetVersionFormat: String?
  /// The name of the dataset version to export.
  /// `export_dataset_version_name`: string.
  public var exportDatasetVersionName: String?
  /// What the export goes to.
  /// `export_dest`: string, default `DIR`.
  public var exportDest: ExportDest?
  /// The name of the dataset to create.
  /// `export_new_dataset_name`: string.
  public var exportNewDatasetName: String?
  /// The working folder of the dataset to create.
  /// `export_new_dataset_work_path`: string.
  public var exportNewDatasetWorkPath: String?
  /// Whether samples are divided at random between training and validation.
  /// `ratio_sample_usage`: boolean, default `false`.
  public var ratioSampleUsage: Bool?
  /// Which samples to export by their state.
  /// `sample_state`: string.
  public var sampleState: SampleState?
  /// Which samples to export by their identifiers.
  /// `samples`: list of string.
  public var samples: [String]?
  /// Which samples to export; one condition that holds is enough.
  /// `search_conditions`: list of SearchCondition.
  public var searchConditions: [SearchCondition]?
  /// Which share of the samples is for training.
  /// `train_sample_ratio`: string, default `1.00`.
  public var trainSampleRatio: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    clearHardProperty: Bool? = nil, exportDatasetVersionFormat: String? = nil, exportDatasetVersionName: String? = nil,
    exportDest: ExportDest? = nil, exportNewDatasetName: String? = nil, exportNewDatasetWorkPath: String? = nil,
    ratioSampleUsage: Bool? = nil, sampleState: SampleState? = nil, samples: [String]? = nil,
    searchConditions: [SearchCondition]? = nil, trainSampleRatio: String? = nil
  ) {
    self.clearHardProperty = clearHardProperty
    self.exportDatasetVersionFormat = exportDatasetVersionFormat
    self.exportDatasetVersionName = exportDatasetVersionName
    self.exportDest = exportDest
    self.exportNewDatasetName = exportNewDatasetName
    self.exportNewDatasetWorkPath = exportNewDatasetWorkPath
    self.ratioSampleUsage = ratioSampleUsage
    self.sampleState = sampleState
    self.samples = samples
    self.searchConditions = searchConditions
    self.trainSampleRatio = trainSampleRatio
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    clearHardProperty = try fields.optional("clear_hard_property")
    exportDatasetVersionFormat = try fields.optional("export_dataset_version_format")
    exportDatasetVersionName = try fields.optional("export_dataset_version_name")
    exportDest = try fields.optional("export_dest")
    exportNewDatasetName = try fields.optional("export_new_dataset_name")
    exportNewDatasetWorkPath = try fields.optional("export_new_dataset_work_path")
    ratioSampleUsage = try fields.optional("ratio_sample_usage")
    sampleState = try fields.optional("sample_state")
    samples = try fields.optional("samples")
    searchConditions = try fields.optional("search_conditions")
    trainSampleRatio = try fields.optional("train_sample_ratio")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(clearHardProperty, "clear_hard_property")
    try fields.write(exportDatasetVersionFormat, "export_dataset_version_format")
    try fields.write(exportDatasetVersionName, "export_dataset_version_name")
    try fields.write(exportDest, "export_dest")
    try fields.write(exportNewDatasetName, "export_new_dataset_name")
    try fields.write(exportNewDatasetWorkPath, "export_new_dataset_work_path")
    try fields.write(ratioSampleUsage, "ratio_sample_usage")
    try fields.write(sampleState, "sample_state")
    try fields.write(samples, "samples")
    try fields.write(searchConditions, "search_conditions")
    try fields.write(trainSampleRatio, "train_sample_ratio")
  }

  /// Values of `ExportParams.export_dest`.
  public struct ExportDest: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Storage folder. `DIR`.
    public static var dir: Self { Self(rawValue: "DIR") }
    /// New dataset. `NEW_DATASET`.
    public static var newDataset: Self { Self(rawValue: "NEW_DATASET") }

    public static var documentedValues: [Self] { [.dir, .newDataset] }
  }

  /// Values of `ExportParams.sample_state`.
  public struct SampleState: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Labeled. `__ALL__`.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Unlabeled. `__NONE__`.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted. `__UNCHECK__`.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    /// Accepted. `__ACCEPTED__`.
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    /// Rejected. `__REJECTED__`.
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed. `__UNREVIEWED__`.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    /// Reviewed. `__REVIEWED__`.
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled. `__WORKFORCE_SAMPLED__`.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// Sampling pending check. `__WORKFORCE_SAMPLED_UNCHECK__`.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// Sampling checked. `__WORKFORCE_SAMPLED_CHECKED__`.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// Sampling accepted. `__WORKFORCE_SAMPLED_ACCEPTED__`.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// Sampling rejected. `__WORKFORCE_SAMPLED_REJECTED__`.
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed. `__AUTO_ANNOTATION__`.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }

    public static var documentedValues: [Self] {
      [
        .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
        .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
        .autoAnnotation
      ]
    }
  }
}

extension ExportParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(exportDest, "export_dest")
    validator.check(sampleState, "sample_state")
    validator.check(searchConditions, "search_conditions")
  }
}

/// Conditions on samples, all of which must hold.
public struct SearchCondition: Codable, Hashable, Sendable {
  /// Samples by their coefficient of difficulty.
  /// `coefficient`: string.
  public var coefficient: String?
  /// A single frame of a video.
  /// `frame_in_video`: integer.
  public var frameInVideo: Int?
  /// Only hard examples or only others.
  /// `hard`: string.
  public var hard: Hard?
  /// Samples by where they came from.
  /// `import_origin`: string.
  public var importOrigin: String?
  /// Scans by their dose.
  /// `kvp`: string.
  public var kvp: String?
  /// Samples by their labels.
  /// `label_list`: SearchLabels.
  public var labelList: SearchLabels?
  /// Samples by who labeled them.
  /// `labeler`: string.
  public var labeler: String?
  /// Samples by their attributes.
  /// `metadata`: SearchProp.
  public var metadata: SearchProp?
  /// Samples made from this one.
  /// `parent_sample_id`: string.
  public var parentSampleID: String?
  /// Samples in this folder, not in those below it; ends with a slash.
  /// `sample_dir`: string.
  public var sampleDir: String?
  /// Samples by file name with its extension.
  /// `sample_name`: string.
  public var sampleName: String?
  /// Samples by the day they were last changed.
  /// `sample_time`: string.
  public var sampleTime: SampleTime?
  /// Samples by confidence.
  /// `score`: string.
  public var score: String?
  /// Scans by the thickness of their slices.
  /// `slice_thickness`: string.
  public var sliceThickness: String?
  /// Scans by when they were made.
  /// `study_date`: string.
  public var studyDate: String?
  /// A moment of a video.
  /// `time_in_video`: string.
  public var timeInVideo: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    coefficient: String? = nil, frameInVideo: Int? = nil, hard: Hard? = nil, importOrigin: String? = nil,
    kvp: String? = nil, labelList: SearchLabels? = nil, labeler: String? = nil, metadata: SearchProp? = nil,
    parentSampleID: String? = nil, sampleDir: String? = nil, sampleName: String? = nil, sampleTime: SampleTime? = nil,
    score: String? = nil, sliceThickness: String? = nil, studyDate: String? = nil, timeInVideo: String? = nil
  ) {
    self.coefficient = coefficient
    self.frameInVideo = frameInVideo
    self.hard = hard
    self.importOrigin = importOrigin
    self.kvp = kvp
    self.labelList = labelList
    self.labeler = labeler
    self.metadata = metadata
    self.parentSampleID = parentSampleID
    self.sampleDir = sampleDir
    self.sampleName = sampleName
    self.sampleTime = sampleTime
    self.score = score
    self.sliceThickness = sliceThickness
    self.studyDate = studyDate
    self.timeInVideo = timeInVideo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    coefficient = try fields.optional("coefficient")
    frameInVideo = try fields.optional("frame_in_video")
    hard = try fields.optional("hard")
    importOrigin = try fields.optional("import_origin")
    kvp = try fields.optional("kvp")
    labelList = try fields.optional("label_list")
    labeler = try fields.optional("labeler")
    metadata = try fields.optional("metadata")
    parentSampleID = try fields.optional("parent_sample_id")
    sampleDir = try fields.optional("sample_dir")
    sampleName = try fields.optional("sample_name")
    sampleTime = try fields.optional("sample_time")
    score = try fields.optional("score")
    sliceThickness = try fields.optional("slice_thickness")
    studyDate = try fields.optional("study_date")
    timeInVideo = try fields.optional("time_in_video")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(coefficient, "coefficient")
    try fields.write(frameInVideo, "frame_in_video")
    try fields.write(hard, "hard")
    try fields.write(importOrigin, "import_origin")
    try fields.write(kvp, "kvp")
    try fields.write(labelList, "label_list")
    try fields.write(labeler, "labeler")
    try fields.write(metadata, "metadata")
    try fields.write(parentSampleID, "parent_sample_id")
    try fields.write(sampleDir, "sample_dir")
    try fields.write(sampleName, "sample_name")
    try fields.write(sampleTime, "sample_time")
    try fields.write(score, "score")
    try fields.write(sliceThickness, "slice_thickness")
    try fields.write(studyDate, "study_date")
    try fields.write(timeInVideo, "time_in_video")
  }

  /// Values of `SearchCondition.hard`.
  public struct Hard: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: "0") }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: "1") }

    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  /// Values of `SearchCondition.sample_time`.
  /// Also `yyyyMMdd-yyyyMMdd`: span of dates.
  public struct SampleTime: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Last thirty days.
    public static var month: Self { Self(rawValue: "month") }
    /// Since yesterday.
    public static var day: Self { Self(rawValue: "day") }

    public static var documentedValues: [Self] { [.month, .day] }

    public static let documentedPatterns = [Pattern("[0-9]{8}-[0-9]{8}")]
  }
}

extension SearchCondition: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(hard, "hard")
    validator.check(labelList, "label_list")
    validator.check(metadata, "metadata")
    validator.check(sampleTime, "sample_time")
  }
}

/// Conditions on the labels of a sample.
public struct SearchLabels: Codable, Hashable, Sendable {
  /// The labels to look for.
  /// `labels`: list of SearchLabel.
  public var labels: [SearchLabel]?
  /// How the labels are combined.
  /// `op`: string, required when the search is for several labels.
  public var op: Op?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labels: [SearchLabel]? = nil, op: Op? = nil) {
    self.labels = labels
    self.op = op
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    op = try fields.optional("op")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(op, "op")
  }

  /// Values of `SearchLabels.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any label. `OR`.
    public static var or: Self { Self(rawValue: "OR") }
    /// All labels. `AND`.
    public static var and: Self { Self(rawValue: "AND") }

    public static var documentedValues: [Self] { [.or, .and] }
  }
}

extension SearchLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
    validator.check(op, "op")
  }
}

/// A condition on one label.
public struct SearchLabel: Codable, Hashable, Sendable {
  /// The name of the label.
  /// `name`: string.
  public var name: String?
  /// How the attributes are combined.
  /// `op`: string.
  public var op: Op?
  /// Values to look for by attribute; null asks for the attribute with any value.
  /// `property`: map of list of string.
  public var property: [String: [String]?]?
  /// What the label marks.
  /// `type`: integer.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, op: Op? = nil, property: [String: [String]?]? = nil, type: Kind? = nil) {
    self.name = name
    self.op = op
    self.property = property
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    op = try fields.optional("op")
    property = try fields.optional("property")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(op, "op")
    try fields.write(property, "property")
    try fields.write(type, "type")
  }

  /// Values of `SearchLabel.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any attribute. `OR`.
    public static var or: Self { Self(rawValue: "OR") }
    /// All attributes. `AND`.
    public static var and: Self { Self(rawValue: "AND") }

    public static var documentedValues: [Self] { [.or, .and] }
  }

  /// Values of `SearchLabel.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: 0) }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: 1) }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: 100) }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    /// Text triplet relationship. `102`.
    public static var textTripletRelationship: Self { Self(rawValue: 102) }
    /// Text triplet entity. `103`.
    public static var textTripletEntity: Self { Self(rawValue: 103) }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: 200) }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: 201) }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: 600) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTripletRelationship, .textTripletEntity, .soundClassification, .speechContent, .speechParagraphLabeling,
        .videoLabeling
      ]
    }
  }
}

extension SearchLabel: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(op, "op")
    validator.check(type, "type")
  }
}

/// Conditions on the attributes of a sample.
public struct SearchProp: Codable, Hashable, Sendable {
  /// How the attributes are combined.
  /// `op`: string.
  public var op: Op?
  /// Values to look for by attribute.
  /// `props`: map of list of string.
  public var props: [String: [String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(op: Op? = nil, props: [String: [String]]? = nil) {
    self.op = op
    self.props = props
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    op = try fields.optional("op")
    props = try fields.optional("props")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(op, "op")
    try fields.write(props, "props")
  }

  /// Values of `SearchProp.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// All attributes. `AND`.
    public static var and: Self { Self(rawValue: "AND") }
    /// Any attribute. `OR`.
    public static var or: Self { Self(rawValue: "OR") }

    public static var documentedValues: [Self] { [.and, .or] }
  }
}

extension SearchProp: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(op, "op")
  }
}

/// A size of machine.
public struct Flavor: Codable, Hashable, Sendable {
  /// The code to order it by.
  /// `code`: string.
  public var code: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String? = nil) {
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
  }
}

extension Flavor: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// How one model is deployed for inference.
public struct InfConfig: Codable, Hashable, Sendable {
  /// Environment variables of the model; no place for secrets.
  /// `envs`: map of string.
  public var envs: [String: String]?
  /// How many instances run.
  /// `instance_count`: integer.
  public var instanceCount: Int?
  /// The model to deploy.
  /// `model_id`: string.
  public var modelID: String?
  /// The size of the machines.
  /// `specification`: string.
  public var specification: String?
  /// The share of requests the model gets; all shares add up to 100.
  /// `weight`: integer, in percent, required when infer_type is real-time.
  public var weight: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    envs: [String: String]? = nil, instanceCount: Int? = nil, modelID: String? = nil, specification: String? = nil,
    weight: Int? = nil
  ) {
    self.envs = envs
    self.instanceCount = instanceCount
    self.modelID = modelID
    self.specification = specification
    self.weight = weight
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    envs = try fields.optional("envs")
    instanceCount = try fields.optional("instance_count")
    modelID = try fields.optional("model_id")
    specification = try fields.optional("specification")
    weight = try fields.optional("weight")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(envs, "envs")
    try fields.write(instanceCount, "instance_count")
    try fields.write(modelID, "model_id")
    try fields.write(specification, "specification")
    try fields.write(weight, "weight")
  }
}

extension InfConfig: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// A setting of a training run.
public struct TrainingParameter: Codable, Hashable, Sendable {
  /// The name of the setting.
  /// `label`: string.
  public var label: String?
  /// The value of the setting.
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(label: String? = nil, value: String? = nil) {
    self.label = label
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    label = try fields.optional("label")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(label, "label")
    try fields.write(value, "value")
  }
}

extension TrainingParameter: Validatable {
  public func validate(with validator: inout Validator) {}
}

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

/// Something that happened during a job.
public struct Event: Codable, Hashable, Sendable {
  /// When it began.
  /// `create_time`: long.
  public var createTime: Int64?
  /// What it was about.
  /// `description`: string.
  public var description: String?
  /// How long it took.
  /// `elapsed_time`: long.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  /// `error_code`: string.
  public var errorCode: String?
  /// What went wrong.
  /// `error_message`: string.
  public var errorMessage: String?
  /// What happened in the course of it.
  /// `events`: list of Event.
  public var events: [Event]?
  /// How severe it is.
  /// `level`: integer.
  public var level: Int?
  /// What it is called.
  /// `name`: string.
  public var name: String?
  /// Its place in the sequence.
  /// `ordinal`: integer.
  public var ordinal: Int?
  /// The event it is part of.
  /// `parent_name`: string.
  public var parentName: String?
  /// How it stands.
  /// `status`: string.
  public var status: Status?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createTime: Int64? = nil, description: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil,
    errorMessage: String? = nil, events: [Event]? = nil, level: Int? = nil, name: String? = nil, ordinal: Int? = nil,
    parentName: String? = nil, status: Status? = nil
  ) {
    self.createTime = createTime
    self.description = description
    self.elapsedTime = elapsedTime
    self.errorCode = errorCode
    self.errorMessage = errorMessage
    self.events = events
    self.level = level
    self.name = name
    self.ordinal = ordinal
    self.parentName = parentName
    self.status = status
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createTime = try fields.optional("create_time")
    description = try fields.optional("description")
    elapsedTime = try fields.optional("elapsed_time")
    errorCode = try fields.optional("error_code")
    errorMessage = try fields.optional("error_message")
    events = try fields.optional("events")
    level = try fields.optional("level")
    name = try fields.optional("name")
    ordinal = try fields.optional("ordinal")
    parentName = try fields.optional("parent_name")
    status = try fields.optional("status")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createTime, "create_time")
    try fields.write(description, "description")
    try fields.write(elapsedTime, "elapsed_time")
    try fields.write(errorCode, "error_code")
    try fields.write(errorMessage, "error_message")
    try fields.write(events, "events")
    try fields.write(level, "level")
    try fields.write(name, "name")
    try fields.write(ordinal, "ordinal")
    try fields.write(parentName, "parent_name")
    try fields.write(status, "status")
  }

  /// Values of `Event.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not yet started.
    public static var waiting: Self { Self(rawValue: "waiting") }
    /// Under way.
    public static var running: Self { Self(rawValue: "running") }
    /// Ended in failure.
    public static var failed: Self { Self(rawValue: "failed") }
    /// Ended well.
    public static var success: Self { Self(rawValue: "success") }

    public static var documentedValues: [Self] { [.waiting, .running, .failed, .success] }
  }
}

extension Event: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(events, "events")
    validator.check(status, "status")
  }
}

/// A job that picked out hard examples.
public struct HardSelectTask: Codable, Hashable, Sendable {
  /// When the job was created.
  /// `create_at`: long.
  public var createAt: Int64?
  /// The dataset it worked on.
  /// `dataset_id`: string.
  public var datasetID: String?
  /// The name of the dataset.
  /// `dataset_name`: string.
  public var datasetName: String?
  /// The identifier of the job.
  /// `hard_select_task_id`: string.
  public var hardSelectTaskID: String?
  /// The state of the job.
  /// `task_status`: string.
  public var taskStatus: String?
  /// How long it took.
  /// `time`: long.
  public var time: Int64?
  /// When the job last changed.
  /// `update_at`: long.
  public var updateAt: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    createAt: Int64? = nil, datasetID: String? = nil, datasetName: String? = nil, hardSelectTaskID: String? = nil,
    taskStatus: String? = nil, time: Int64? = nil, updateAt: Int64? = nil
  ) {
    self.createAt = createAt
    self.datasetID = datasetID
    self.datasetName = datasetName
    self.hardSelectTaskID = hardSelectTaskID
    self.taskStatus = taskStatus
    self.time = time
    self.updateAt = updateAt
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    createAt = try fields.optional("create_at")
    datasetID = try fields.optional("dataset_id")
    datasetName = try fields.optional("dataset_name")
    hardSelectTaskID = try fields.optional("hard_select_task_id")
    taskStatus = try fields.optional("task_status")
    time = try fields.optional("time")
    updateAt = try fields.optional("update_at")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(createAt, "create_at")
    try fields.write(datasetID, "dataset_id")
    try fields.write(datasetName, "dataset_name")
    try fields.write(hardSelectTaskID, "hard_select_task_id")
    try fields.write(taskStatus, "task_status")
    try fields.write(time, "time")
    try fields.write(updateAt, "update_at")
  }
}

extension HardSelectTask: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// A sample with its labels.
public struct SampleLabels: Codable, Hashable, Sendable {
  /// The labels; an empty list takes all of them away.
  /// `labels`: list of SampleLabel.
  public var labels: [SampleLabel]?
  /// Attributes of the sample.
  /// `metadata`: SampleMetadata.
  public var metadata: SampleMetadata?
  /// The identifier of the sample.
  /// `sample_id`: string.
  public var sampleID: String?
  /// What the sample is.
  /// `sample_type`: integer.
  public var sampleType: SampleType?
  /// What the sample is used for.
  /// `sample_usage`: string.
  public var sampleUsage: SampleUsage?
  /// Where the data of the sample lies.
  /// `source`: string.
  public var source: String?
  /// The member of the labeling team.
  /// `worker_id`: string.
  public var workerID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    labels: [SampleLabel]? = nil, metadata: SampleMetadata? = nil, sampleID: String? = nil,
    sampleType: SampleType? = nil, sampleUsage: SampleUsage? = nil, source: String? = nil, workerID: String? = nil
  ) {
    self.labels = labels
    self.metadata = metadata
    self.sampleID = sampleID
    self.sampleType = sampleType
    self.sampleUsage = sampleUsage
    self.source = source
    self.workerID = workerID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labels = try fields.optional("labels")
    metadata = try fields.optional("metadata")
    sampleID = try fields.optional("sample_id")
    sampleType = try fields.optional("sample_type")
    sampleUsage = try fields.optional("sample_usage")
    source = try fields.optional("source")
    workerID = try fields.optional("worker_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labels, "labels")
    try fields.write(metadata, "metadata")
    try fields.write(sampleID, "sample_id")
    try fields.write(sampleType, "sample_type")
    try fields.write(sampleUsage, "sample_usage")
    try fields.write(source, "source")
    try fields.write(workerID, "worker_id")
  }

  /// Values of `SampleLabels.sample_type`.
  public struct SampleType: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image. `0`.
    public static var image: Self { Self(rawValue: 0) }
    /// Text. `1`.
    public static var text: Self { Self(rawValue: 1) }
    /// Audio. `2`.
    public static var audio: Self { Self(rawValue: 2) }
    /// Table. `4`.
    public static var table: Self { Self(rawValue: 4) }
    /// Video. `6`.
    public static var video: Self { Self(rawValue: 6) }
    /// Free format. `9`.
    public static var freeFormat: Self { Self(rawValue: 9) }

    public static var documentedValues: [Self] { [.image, .text, .audio, .table, .video, .freeFormat] }
  }

  /// Values of `SampleLabels.sample_usage`.
  public struct SampleUsage: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Training. `TRAIN`.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Validation. `EVAL`.
    public static var eval: Self { Self(rawValue: "EVAL") }
    /// Test. `TEST`.
    public static var test: Self { Self(rawValue: "TEST") }
    /// Inference. `INFERENCE`.
    public static var inference: Self { Self(rawValue: "INFERENCE") }

    public static var documentedValues: [Self] { [.train, .eval, .test, .inference] }
  }
}

extension SampleLabels: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labels, "labels")
    validator.check(metadata, "metadata")
    validator.check(sampleType, "sample_type")
    validator.check(sampleUsage, "sample_usage")
  }
}

/// One label of a sample.
public struct SampleLabel: Codable, Hashable, Sendable {
  /// Who put the label on a video.
  /// `annotated_by`: string.
  public var annotatedBy: AnnotatedBy?
  /// The identifier of the label.
  /// `id`: string.
  public var id: String?
  /// The name of the label.
  /// `name`: string.
  public var name: String?
  /// Attributes of the label, such as where in the image it is.
  /// `property`: SampleLabelProperty.
  public var property: SampleLabelProperty?
  /// How sure the model is.
  /// `score`: float, 0...1.
  public var score: Double?
  /// What the label marks.
  /// `type`: integer.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedBy: AnnotatedBy? = nil, id: String? = nil, name: String? = nil, property: SampleLabelProperty? = nil,
    score: Double? = nil, type: Kind? = nil
  ) {
    self.annotatedBy = annotatedBy
    self.id = id
    self.name = name
    self.property = property
    self.score = score
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedBy = try fields.optional("annotated_by")
    id = try fields.optional("id")
    name = try fields.optional("name")
    property = try fields.optional("property")
    score = try fields.optional("score")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedBy, "annotated_by")
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(property, "property")
    try fields.write(score, "score")
    try fields.write(type, "type")
  }

  /// Values of `SampleLabel.annotated_by`.
  public struct AnnotatedBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Manual labeling.
    public static var human: Self { Self(rawValue: "human") }
    /// Auto labeling.
    public static var auto: Self { Self(rawValue: "auto") }

    public static var documentedValues: [Self] { [.human, .auto] }
  }

  /// Values of `SampleLabel.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: 0) }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: 1) }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: 100) }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    /// Text triplet relationship. `102`.
    public static var textTripletRelationship: Self { Self(rawValue: 102) }
    /// Text triplet entity. `103`.
    public static var textTripletEntity: Self { Self(rawValue: 103) }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: 200) }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: 201) }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: 600) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTripletRelationship, .textTripletEntity, .soundClassification, .speechContent, .speechParagraphLabeling,
        .videoLabeling
      ]
    }
  }
}

extension SampleLabel: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(annotatedBy, "annotated_by")
    validator.check(property, "property")
    validator.check(score, "score", range: Limits(0, 1))
    validator.check(type, "type")
  }
}

/// Attributes of a label; which are there depends on what the label marks.
public struct SampleLabelProperty: Codable, Hashable, Sendable {
  /// What was said.
  /// `@modelarts:content`: string.
  public var modelartsContent: String?
  /// The first character after the entity.
  /// `@modelarts:end_index`: integer.
  public var modelartsEndIndex: Int?
  /// When the speech ends.
  /// `@modelarts:end_time`: string, a time.
  public var modelartsEndTime: String?
  /// The points of the shape, counted in pixels from the upper left corner.
  /// `@modelarts:feature`: object.
  public var modelartsFeature: JSONValue?
  /// The entity that a relation starts from.
  /// `@modelarts:from`: string.
  public var modelartsFrom: String?
  /// Whether the sample is a hard example.
  /// `@modelarts:hard`: string.
  public var modelartsHard: ModelartsHard?
  /// How difficult this label is.
  /// `@modelarts:hard_coefficient`: string, 0...1.
  public var modelartsHardCoefficient: String?
  /// Why the sample is a hard example.
  /// `@modelarts:hard_reasons`: string, a list separated by `-`, one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
  /// `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`,
  /// `28`, `29`, `30`.
  public var modelartsHardReasons: String?
  /// The shape that the label draws.
  /// `@modelarts:shape`: string.
  public var modelartsShape: ModelartsShape?
  /// Who speaks.
  /// `@modelarts:source`: string.
  public var modelartsSource: String?
  /// The first character of the entity, counted from 0.
  /// `@modelarts:start_index`: integer.
  public var modelartsStartIndex: Int?
  /// When the speech starts.
  /// `@modelarts:start_time`: string, a time.
  public var modelartsStartTime: String?
  /// The entity that a relation leads to.
  /// `@modelarts:to`: string.
  public var modelartsTo: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelartsContent: String? = nil, modelartsEndIndex: Int? = nil, modelartsEndTime: String? = nil,
    modelartsFeature: JSONValue? = nil, modelartsFrom: String? = nil, modelartsHard: ModelartsHard? = nil,
    modelartsHardCoefficient: String? = nil, modelartsHardReasons: String? = nil, modelartsShape: ModelartsShape? = nil,
    modelartsSource: String? = nil, modelartsStartIndex: Int? = nil, modelartsStartTime: String? = nil,
    modelartsTo: String? = nil
  ) {
    self.modelartsContent = modelartsContent
    self.modelartsEndIndex = modelartsEndIndex
    self.modelartsEndTime = modelartsEndTime
    self.modelartsFeature = modelartsFeature
    self.modelartsFrom = modelartsFrom
    self.modelartsHard = modelartsHard
    self.modelartsHardCoefficient = modelartsHardCoefficient
    self.modelartsHardReasons = modelartsHardReasons
    self.modelartsShape = modelartsShape
    self.modelartsSource = modelartsSource
    self.modelartsStartIndex = modelartsStartIndex
    self.modelartsStartTime = modelartsStartTime
    self.modelartsTo = modelartsTo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelartsContent = try fields.optional("@modelarts:content")
    modelartsEndIndex = try fields.optional("@modelarts:end_index")
    modelartsEndTime = try fields.optional("@modelarts:end_time")
    modelartsFeature = try fields.optional("@modelarts:feature")
    modelartsFrom = try fields.optional("@modelarts:from")
    modelartsHard = try fields.optional("@modelarts:hard")
    modelartsHardCoefficient = try fields.optional("@modelarts:hard_coefficient")
    modelartsHardReasons = try fields.optional("@modelarts:hard_reasons")
    modelartsShape = try fields.optional("@modelarts:shape")
    modelartsSource = try fields.optional("@modelarts:source")
    modelartsStartIndex = try fields.optional("@modelarts:start_index")
    modelartsStartTime = try fields.optional("@modelarts:start_time")
    modelartsTo = try fields.optional("@modelarts:to")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelartsContent, "@modelarts:content")
    try fields.write(modelartsEndIndex, "@modelarts:end_index")
    try fields.write(modelartsEndTime, "@modelarts:end_time")
    try fields.write(modelartsFeature, "@modelarts:feature")
    try fields.write(modelartsFrom, "@modelarts:from")
    try fields.write(modelartsHard, "@modelarts:hard")
    try fields.write(modelartsHardCoefficient, "@modelarts:hard_coefficient")
    try fields.write(modelartsHardReasons, "@modelarts:hard_reasons")
    try fields.write(modelartsShape, "@modelarts:shape")
    try fields.write(modelartsSource, "@modelarts:source")
    try fields.write(modelartsStartIndex, "@modelarts:start_index")
    try fields.write(modelartsStartTime, "@modelarts:start_time")
    try fields.write(modelartsTo, "@modelarts:to")
  }

  /// Values of `SampleLabelProperty.@modelarts:hard`.
  public struct ModelartsHard: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: "0") }
    /// Not hard.
    public static var `false`: Self { Self(rawValue: "false") }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: "1") }
    /// Hard.
    public static var `true`: Self { Self(rawValue: "true") }

    public static var documentedValues: [Self] { [.notHard, .false, .hard, .true] }
  }

  /// Values of `SampleLabelProperty.@modelarts:shape`.
  public struct ModelartsShape: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Rectangle.
    public static var bndbox: Self { Self(rawValue: "bndbox") }
    /// Polygon.
    public static var polygon: Self { Self(rawValue: "polygon") }
    /// Circle.
    public static var circle: Self { Self(rawValue: "circle") }
    /// Straight line.
    public static var line: Self { Self(rawValue: "line") }
    /// Dashed line.
    public static var dashed: Self { Self(rawValue: "dashed") }
    /// Point.
    public static var point: Self { Self(rawValue: "point") }
    /// Polyline.
    public static var polyline: Self { Self(rawValue: "polyline") }

    public static var documentedValues: [Self] { [.bndbox, .polygon, .circle, .line, .dashed, .point, .polyline] }
  }
}

extension SampleLabelProperty: Validatable {
  private static let modelartsHardReasonsValues = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
    "21", "22", "23", "24", "25", "26", "27", "28", "29", "30"
  ]

  public func validate(with validator: inout Validator) {
    validator.check(modelartsEndTime, "@modelarts:end_time", format: .time)
    validator.check(modelartsHard, "@modelarts:hard")
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient", range: Limits(0, 1))
    validator.parts(of: modelartsHardReasons, "@modelarts:hard_reasons", separator: "-") { $1.check($0, oneOf: Self.modelartsHardReasonsValues) }
    validator.check(modelartsShape, "@modelarts:shape")
    validator.check(modelartsStartTime, "@modelarts:start_time", format: .time)
  }
}

/// Attributes of a sample.
public struct SampleMetadata: Codable, Hashable, Sendable {
  /// Where the sample came from.
  /// `@modelarts:import_origin`: integer.
  public var modelartsImportOrigin: Int?
  /// Whether the sample is a hard example.
  /// `@modelarts:hard`: double.
  public var modelartsHard: ModelartsHard?
  /// How difficult the sample is.
  /// `@modelarts:hard_coefficient`: double, 0...1.
  public var modelartsHardCoefficient: Double?
  /// Why the sample is a hard example.
  /// `@modelarts:hard_reasons`: list of integer.
  public var modelartsHardReasons: [ModelartsHardReason]?
  /// The width, the height and perhaps the depth of the image.
  /// `@modelarts:size`: list of object, required when there is a label of object detection.
  public var modelartsSize: [JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelartsImportOrigin: Int? = nil, modelartsHard: ModelartsHard? = nil, modelartsHardCoefficient: Double? = nil,
    modelartsHardReasons: [ModelartsHardReason]? = nil, modelartsSize: [JSONValue]? = nil
  ) {
    self.modelartsImportOrigin = modelartsImportOrigin
    self.modelartsHard = modelartsHard
    self.modelartsHardCoefficient = modelartsHardCoefficient
    self.modelartsHardReasons = modelartsHardReasons
    self.modelartsSize = modelartsSize
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelartsImportOrigin = try fields.optional("@modelarts:import_origin")
    modelartsHard = try fields.optional("@modelarts:hard")
    modelartsHardCoefficient = try fields.optional("@modelarts:hard_coefficient")
    modelartsHardReasons = try fields.optional("@modelarts:hard_reasons")
    modelartsSize = try fields.optional("@modelarts:size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelartsImportOrigin, "@modelarts:import_origin")
    try fields.write(modelartsHard, "@modelarts:hard")
    try fields.write(modelartsHardCoefficient, "@modelarts:hard_coefficient")
    try fields.write(modelartsHardReasons, "@modelarts:hard_reasons")
    try fields.write(modelartsSize, "@modelarts:size")
  }

  /// Values of `SampleMetadata.@modelarts:hard`.
  public struct ModelartsHard: OpenEnumeration {
    public var rawValue: Double

    public init(rawValue: Double) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: 0) }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  /// Values of `SampleMetadata.@modelarts:hard_reasons`.
  public struct ModelartsHardReason: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing identified. `0`.
    public static var nothingIdentified: Self { Self(rawValue: 0) }
    /// Low confidence. `1`.
    public static var lowConfidence: Self { Self(rawValue: 1) }
    /// Cluster mismatch. `2`.
    public static var clusterMismatch: Self { Self(rawValue: 2) }
    /// Class outlier. `3`.
    public static var classOutlier: Self { Self(rawValue: 3) }
    /// Unstable over similar images. `4`.
    public static var unstableOverSimilarImages: Self { Self(rawValue: 4) }
    /// Resolution offset. `5`.
    public static var resolutionOffset: Self { Self(rawValue: 5) }
    /// Aspect ratio offset. `6`.
    public static var aspectRatioOffset: Self { Self(rawValue: 6) }
    /// Brightness offset. `7`.
    public static var brightnessOffset: Self { Self(rawValue: 7) }
    /// Saturation offset. `8`.
    public static var saturationOffset: Self { Self(rawValue: 8) }
    /// Color richness offset. `9`.
    public static var colorRichnessOffset: Self { Self(rawValue: 9) }
    /// Definition offset. `10`.
    public static var definitionOffset: Self { Self(rawValue: 10) }
    /// Frame count offset. `11`.
    public static var frameCountOffset: Self { Self(rawValue: 11) }
    /// Frame area deviation. `12`.
    public static var frameAreaDeviation: Self { Self(rawValue: 12) }
    /// Frame aspect ratio. `13`.
    public static var frameAspectRatio: Self { Self(rawValue: 13) }
    /// Frame area portion. `14`.
    public static var frameAreaPortion: Self { Self(rawValue: 14) }
    /// Frame edge offset. `15`.
    public static var frameEdgeOffset: Self { Self(rawValue: 15) }
    /// Frame brightness offset. `16`.
    public static var frameBrightnessOffset: Self { Self(rawValue: 16) }
    /// Frame definition offset. `17`.
    public static var frameDefinitionOffset: Self { Self(rawValue: 17) }
    /// Frame stack offset. `18`.
    public static var frameStackOffset: Self { Self(rawValue: 18) }
    /// Gaussian blur mismatch. `19`.
    public static var gaussianBlurMismatch: Self { Self(rawValue: 19) }
    /// Fliplr mismatch. `20`.
    public static var fliplrMismatch: Self { Self(rawValue: 20) }
    /// Crop mismatch. `21`.
    public static var cropMismatch: Self { Self(rawValue: 21) }
    /// Flipud mismatch. `22`.
    public static var flipudMismatch: Self { Self(rawValue: 22) }
    /// Scale mismatch. `23`.
    public static var scaleMismatch: Self { Self(rawValue: 23) }
    /// Translate mismatch. `24`.
    public static var translateMismatch: Self { Self(rawValue: 24) }
    /// Shear mismatch. `25`.
    public static var shearMismatch: Self { Self(rawValue: 25) }
    /// Superpixels mismatch. `26`.
    public static var superpixelsMismatch: Self { Self(rawValue: 26) }
    /// Sharpen mismatch. `27`.
    public static var sharpenMismatch: Self { Self(rawValue: 27) }
    /// Add mismatch. `28`.
    public static var addMismatch: Self { Self(rawValue: 28) }
    /// Invert mismatch. `29`.
    public static var invertMismatch: Self { Self(rawValue: 29) }
    /// Predicted abnormal. `30`.
    public static var predictedAbnormal: Self { Self(rawValue: 30) }

    public static var documentedValues: [Self] {
      [
        .nothingIdentified, .lowConfidence, .clusterMismatch, .classOutlier, .unstableOverSimilarImages,
        .resolutionOffset, .aspectRatioOffset, .brightnessOffset, .saturationOffset, .colorRichnessOffset,
        .definitionOffset, .frameCountOffset, .frameAreaDeviation, .frameAspectRatio, .frameAreaPortion,
        .frameEdgeOffset, .frameBrightnessOffset, .frameDefinitionOffset, .frameStackOffset, .gaussianBlurMismatch,
        .fliplrMismatch, .cropMismatch, .flipudMismatch, .scaleMismatch, .translateMismatch, .shearMismatch,
        .superpixelsMismatch, .sharpenMismatch, .addMismatch, .invertMismatch, .predictedAbnormal
      ]
    }
  }
}

extension SampleMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(modelartsHard, "@modelarts:hard")
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient", range: Limits(0, 1))
    validator.check(modelartsHardReasons, "@modelarts:hard_reasons")
  }
}
