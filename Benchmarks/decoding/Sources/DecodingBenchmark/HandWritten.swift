/// The types of the response as one writes them by hand.
enum HandWritten {
  struct ListTasksResponse: Codable, Hashable, Sendable {
    var existRunningDeployTask: Bool?
    var tasks: [RunningTask]?
    var totalCount: Int?

    enum CodingKeys: String, CodingKey {
      case existRunningDeployTask = "exist_running_deploy_task"
      case tasks
      case totalCount = "total_count"
    }
  }

  struct RunningTask: Codable, Hashable, Sendable {
    var annotatedSampleCount: Int?
    var code: String?
    var config: SmartTaskConfig?
    var createTime: String?
    var datasetId: String?
    var elapsedTime: Int64?
    var errorCode: String?
    var errorDetail: String?
    var errorMsg: String?
    var message: String?
    var modelId: String?
    var modelName: String?
    var modelVersion: String?
    var progress: Double?
    var result: Result?
    var status: Int?
    var taskId: String?
    var taskName: String?
    var totalSampleCount: Int?
    var type: Int?
    var unconfirmedSampleCount: Int?

    enum CodingKeys: String, CodingKey {
      case annotatedSampleCount = "annotated_sample_count"
      case code
      case config
      case createTime = "create_time"
      case datasetId = "dataset_id"
      case elapsedTime = "elapsed_time"
      case errorCode = "error_code"
      case errorDetail = "error_detail"
      case errorMsg = "error_msg"
      case message
      case modelId = "model_id"
      case modelName = "model_name"
      case modelVersion = "model_version"
      case progress
      case result
      case status
      case taskId = "task_id"
      case taskName = "task_name"
      case totalSampleCount = "total_sample_count"
      case type
      case unconfirmedSampleCount = "unconfirmed_sample_count"
    }
  }

  struct SmartTaskConfig: Codable, Hashable, Sendable {
    var algorithmType: String?
    var ambiguity: Bool?
    var annotationOutput: String?
    var collectRule: String?
    var collectSample: Bool?
    var confidenceScope: String?
    var description: String?
    var engineName: String?
    var exportFormat: Int?
    var exportParams: ExportParams?
    var flavor: Flavor?
    var imageBrightness: Bool?
    var imageColorfulness: Bool?
    var infClusterId: String?
    var infConfigList: [InfConfig]?
    var infOutput: String?
    var inferResultOutputDir: String?
    var keySampleOutput: String?
    var logUrl: String?
    var manifestPath: String?
    var modelId: String?
    var modelName: String?
    var modelParameter: String?
    var modelVersion: String?
    var nClusters: Int?
    var name: String?
    var outputDir: String?
    var parameters: [TrainingParameter]?
    var poolId: String?
    var property: String?
    var reqUri: String?
    var resultType: Int?
    var samples: [SampleLabels]?
    var stopTime: Int?
    var time: String?
    var trainDataPath: String?
    var trainUrl: String?
    var versionFormat: String?
    var workerServerNum: Int?

    enum CodingKeys: String, CodingKey {
      case algorithmType = "algorithm_type"
      case ambiguity
      case annotationOutput = "annotation_output"
      case collectRule = "collect_rule"
      case collectSample = "collect_sample"
      case confidenceScope = "confidence_scope"
      case description
      case engineName = "engine_name"
      case exportFormat = "export_format"
      case exportParams = "export_params"
      case flavor
      case imageBrightness = "image_brightness"
      case imageColorfulness = "image_colorfulness"
      case infClusterId = "inf_cluster_id"
      case infConfigList = "inf_config_list"
      case infOutput = "inf_output"
      case inferResultOutputDir = "infer_result_output_dir"
      case keySampleOutput = "key_sample_output"
      case logUrl = "log_url"
      case manifestPath = "manifest_path"
      case modelId = "model_id"
      case modelName = "model_name"
      case modelParameter = "model_parameter"
      case modelVersion = "model_version"
      case nClusters = "n_clusters"
      case name
      case outputDir = "output_dir"
      case parameters
      case poolId = "pool_id"
      case property
      case reqUri = "req_uri"
      case resultType = "result_type"
      case samples
      case stopTime = "stop_time"
      case time
      case trainDataPath = "train_data_path"
      case trainUrl = "train_url"
      case versionFormat = "version_format"
      case workerServerNum = "worker_server_num"
    }
  }

  struct Result: Codable, Hashable, Sendable {
    var annotatedSampleCount: Int?
    var confidenceScope: String?
    var datasetName: String?
    var datasetType: String?
    var description: String?
    var dlfModelJobName: String?
    var dlfServiceJobName: String?
    var dlfTrainJobName: String?
    var events: [Event]?
    var hardExamplePath: String?
    var hardSelectTasks: [HardSelectTask]?
    var manifestPath: String?
    var modelId: String?
    var modelName: String?
    var modelVersion: String?
    var samples: [SampleLabels]?
    var serviceId: String?
    var serviceName: String?
    var serviceResource: String?
    var totalSampleCount: Int?
    var trainDataPath: String?
    var trainJobId: String?
    var trainJobName: String?
    var unconfirmedSampleCount: Int?
    var versionId: String?
    var versionName: String?
    var workspaceId: String?

    enum CodingKeys: String, CodingKey {
      case annotatedSampleCount = "annotated_sample_count"
      case confidenceScope = "confidence_scope"
      case datasetName = "dataset_name"
      case datasetType = "dataset_type"
      case description
      case dlfModelJobName = "dlf_model_job_name"
      case dlfServiceJobName = "dlf_service_job_name"
      case dlfTrainJobName = "dlf_train_job_name"
      case events
      case hardExamplePath = "hard_example_path"
      case hardSelectTasks = "hard_select_tasks"
      case manifestPath = "manifest_path"
      case modelId = "model_id"
      case modelName = "model_name"
      case modelVersion = "model_version"
      case samples
      case serviceId = "service_id"
      case serviceName = "service_name"
      case serviceResource = "service_resource"
      case totalSampleCount = "total_sample_count"
      case trainDataPath = "train_data_path"
      case trainJobId = "train_job_id"
      case trainJobName = "train_job_name"
      case unconfirmedSampleCount = "unconfirmed_sample_count"
      case versionId = "version_id"
      case versionName = "version_name"
      case workspaceId = "workspace_id"
    }
  }

  struct ExportParams: Codable, Hashable, Sendable {
    var clearHardProperty: Bool?
    var exportDatasetVersionFormat: String?
    var exportDatasetVersionName: String?
    var exportDest: String?
    var exportNewDatasetName: String?
    var exportNewDatasetWorkPath: String?
    var ratioSampleUsage: Bool?
    var sampleState: String?
    var samples: [String]?
    var searchConditions: [SearchCondition]?
    var trainSampleRatio: String?

    enum CodingKeys: String, CodingKey {
      case clearHardProperty = "clear_hard_property"
      case exportDatasetVersionFormat = "export_dataset_version_format"
      case exportDatasetVersionName = "export_dataset_version_name"
      case exportDest = "export_dest"
      case exportNewDatasetName = "export_new_dataset_name"
      case exportNewDatasetWorkPath = "export_new_dataset_work_path"
      case ratioSampleUsage = "ratio_sample_usage"
      case sampleState = "sample_state"
      case samples
      case searchConditions = "search_conditions"
      case trainSampleRatio = "train_sample_ratio"
    }
  }

  struct Flavor: Codable, Hashable, Sendable {
    var code: String?

    enum CodingKeys: String, CodingKey {
      case code
    }
  }

  struct InfConfig: Codable, Hashable, Sendable {
    var envs: [String: String]?
    var instanceCount: Int?
    var modelId: String?
    var specification: String?
    var weight: Int?

    enum CodingKeys: String, CodingKey {
      case envs
      case instanceCount = "instance_count"
      case modelId = "model_id"
      case specification
      case weight
    }
  }

  struct TrainingParameter: Codable, Hashable, Sendable {
    var label: String?
    var value: String?

    enum CodingKeys: String, CodingKey {
      case label
      case value
    }
  }

  struct SampleLabels: Codable, Hashable, Sendable {
    var labels: [SampleLabel]?
    var metadata: SampleMetadata?
    var sampleId: String?
    var sampleType: Int?
    var sampleUsage: String?
    var source: String?
    var workerId: String?

    enum CodingKeys: String, CodingKey {
      case labels
      case metadata
      case sampleId = "sample_id"
      case sampleType = "sample_type"
      case sampleUsage = "sample_usage"
      case source
      case workerId = "worker_id"
    }
  }

  struct Event: Codable, Hashable, Sendable {
    var createTime: Int64?
    var description: String?
    var elapsedTime: Int64?
    var errorCode: String?
    var errorMessage: String?
    var events: [Event]?
    var level: Int?
    var name: String?
    var ordinal: Int?
    var parentName: String?
    var status: String?

    enum CodingKeys: String, CodingKey {
      case createTime = "create_time"
      case description
      case elapsedTime = "elapsed_time"
      case errorCode = "error_code"
      case errorMessage = "error_message"
      case events
      case level
      case name
      case ordinal
      case parentName = "parent_name"
      case status
    }
  }

  struct HardSelectTask: Codable, Hashable, Sendable {
    var createAt: Int64?
    var datasetId: String?
    var datasetName: String?
    var hardSelectTaskId: String?
    var taskStatus: String?
    var time: Int64?
    var updateAt: Int64?

    enum CodingKeys: String, CodingKey {
      case createAt = "create_at"
      case datasetId = "dataset_id"
      case datasetName = "dataset_name"
      case hardSelectTaskId = "hard_select_task_id"
      case taskStatus = "task_status"
      case time
      case updateAt = "update_at"
    }
  }

  struct SearchCondition: Codable, Hashable, Sendable {
    var coefficient: String?
    var frameInVideo: Int?
    var hard: String?
    var importOrigin: String?
    var kvp: String?
    var labelList: SearchLabels?
    var labeler: String?
    var metadata: SearchProp?
    var parentSampleId: String?
    var sampleDir: String?
    var sampleName: String?
    var sampleTime: String?
    var score: String?
    var sliceThickness: String?
    var studyDate: String?
    var timeInVideo: String?

    enum CodingKeys: String, CodingKey {
      case coefficient
      case frameInVideo = "frame_in_video"
      case hard
      case importOrigin = "import_origin"
      case kvp
      case labelList = "label_list"
      case labeler
      case metadata
      case parentSampleId = "parent_sample_id"
      case sampleDir = "sample_dir"
      case sampleName = "sample_name"
      case sampleTime = "sample_time"
      case score
      case sliceThickness = "slice_thickness"
      case studyDate = "study_date"
      case timeInVideo = "time_in_video"
    }
  }

  struct SampleLabel: Codable, Hashable, Sendable {
    var annotatedBy: String?
    var id: String?
    var name: String?
    var property: SampleLabelProperty?
    var score: Double?
    var type: Int?

    enum CodingKeys: String, CodingKey {
      case annotatedBy = "annotated_by"
      case id
      case name
      case property
      case score
      case type
    }
  }

  struct SampleMetadata: Codable, Hashable, Sendable {
    var modelartsImportOrigin: Int?
    var modelartsHard: Double?
    var modelartsHardCoefficient: Double?
    var modelartsHardReasons: [Int]?
    var modelartsSize: [[String: String]]?

    enum CodingKeys: String, CodingKey {
      case modelartsImportOrigin = "@modelarts:import_origin"
      case modelartsHard = "@modelarts:hard"
      case modelartsHardCoefficient = "@modelarts:hard_coefficient"
      case modelartsHardReasons = "@modelarts:hard_reasons"
      case modelartsSize = "@modelarts:size"
    }
  }

  struct SearchLabels: Codable, Hashable, Sendable {
    var labels: [SearchLabel]?
    var op: String?

    enum CodingKeys: String, CodingKey {
      case labels
      case op
    }
  }

  struct SearchProp: Codable, Hashable, Sendable {
    var op: String?
    var props: [String: [String]]?

    enum CodingKeys: String, CodingKey {
      case op
      case props
    }
  }

  struct SampleLabelProperty: Codable, Hashable, Sendable {
    var modelartsContent: String?
    var modelartsEndIndex: Int?
    var modelartsEndTime: String?
    var modelartsFeature: [String: String]?
    var modelartsFrom: String?
    var modelartsHard: String?
    var modelartsHardCoefficient: String?
    var modelartsHardReasons: String?
    var modelartsShape: String?
    var modelartsSource: String?
    var modelartsStartIndex: Int?
    var modelartsStartTime: String?
    var modelartsTo: String?

    enum CodingKeys: String, CodingKey {
      case modelartsContent = "@modelarts:content"
      case modelartsEndIndex = "@modelarts:end_index"
      case modelartsEndTime = "@modelarts:end_time"
      case modelartsFeature = "@modelarts:feature"
      case modelartsFrom = "@modelarts:from"
      case modelartsHard = "@modelarts:hard"
      case modelartsHardCoefficient = "@modelarts:hard_coefficient"
      case modelartsHardReasons = "@modelarts:hard_reasons"
      case modelartsShape = "@modelarts:shape"
      case modelartsSource = "@modelarts:source"
      case modelartsStartIndex = "@modelarts:start_index"
      case modelartsStartTime = "@modelarts:start_time"
      case modelartsTo = "@modelarts:to"
    }
  }

  struct SearchLabel: Codable, Hashable, Sendable {
    var name: String?
    var op: String?
    var property: [String: [String]]?
    var type: Int?

    enum CodingKeys: String, CodingKey {
      case name
      case op
      case property
      case type
    }
  }
}
