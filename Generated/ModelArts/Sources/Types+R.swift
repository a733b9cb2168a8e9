// Made by Tablature from the shared types that begin with R. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct Remote: APIObject {
  public var obs: RemoteOBS?
  public init(obs: RemoteOBS? = nil) { self.obs = obs }
  public static let fields: Fields<Self> = ["obs": \.obs]
}

public struct RemoteConstraint: APIObject {
  public var dataType: String?
  public var attributes: [[String: Attribute]]?

  public init(dataType: String? = nil, attributes: [[String: Attribute]]? = nil) {
    (self.dataType, self.attributes) = (dataType, attributes)
  }

  public static let fields: Fields<Self> = ["data_type": \.dataType, "attributes": \.attributes]

  public struct Attribute: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Data labeling.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }
    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

public struct RemoteOBS: APIObject {
  public var obsURL: String?
  public init(obsURL: String? = nil) { self.obsURL = obsURL }
  public static let fields: Fields<Self> = ["obs_url": \.obsURL]
}

public struct RequiredAffinity: APIObject {
  public var affinityType: AffinityType?
  /// `affinity_group_size`: integer, required when affinity_type is set to hyperinstance.
  public var affinityGroupSize: Int?

  public init(affinityType: AffinityType? = nil, affinityGroupSize: Int? = nil) {
    (self.affinityType, self.affinityGroupSize) = (affinityType, affinityGroupSize)
  }

  public static let fields: Fields<Self> = ["affinity_type": \.affinityType, "affinity_group_size": \.affinityGroupSize]

  public struct AffinityType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Strong cabinet scheduling.
    public static var cabinet: Self { Self(rawValue: "cabinet") }
    /// Supernode affinity scheduling.
    public static var hyperinstance: Self { Self(rawValue: "hyperinstance") }
    public static var documentedValues: [Self] { [.cabinet, .hyperinstance] }
  }
}

public struct Resource: APIObject {
  public var policy: String?
  public var flavorID: FlavorID?
  public var flavorName: String?
  public var nodeCount: Int?
  public var poolID: String?
  public var flavorDetail: FlavorDetail?

  public init(
    policy: String? = nil, flavorID: FlavorID? = nil, flavorName: String? = nil, nodeCount: Int? = nil,
    poolID: String? = nil, flavorDetail: FlavorDetail? = nil
  ) {
    (self.policy, self.flavorID, self.flavorName, self.nodeCount) = (policy, flavorID, flavorName, nodeCount)
    (self.poolID, self.flavorDetail) = (poolID, flavorDetail)
  }

  public static let fields: Fields<Self> = [
    "policy": \.policy, "flavor_id": \.flavorID, "flavor_name": \.flavorName, "node_count": \.nodeCount,
    "pool_id": \.poolID, "flavor_detail": \.flavorDetail
  ]

  public struct FlavorID: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// 1 card.
    public static var modelartsPoolVisualXlarge: Self { Self(rawValue: "modelarts.pool.visual.xlarge") }
    /// 2 cards.
    public static var modelartsPoolVisual2xlarge: Self { Self(rawValue: "modelarts.pool.visual.2xlarge") }
    /// 4 cards.
    public static var modelartsPoolVisual4xlarge: Self { Self(rawValue: "modelarts.pool.visual.4xlarge") }
    /// 8 cards.
    public static var modelartsPoolVisual8xlarge: Self { Self(rawValue: "modelarts.pool.visual.8xlarge") }
    /// Known from an example only.
    public static var modelartsP3LargePublicFree: Self { Self(rawValue: "modelarts.p3.large.public.free") }
    /// Known from an example only.
    public static var modelartsVMPnt1LargeEco: Self { Self(rawValue: "modelarts.vm.pnt1.large.eco") }
    public static var documentedValues: [Self] { [
      .modelartsPoolVisualXlarge, .modelartsPoolVisual2xlarge, .modelartsPoolVisual4xlarge, .modelartsPoolVisual8xlarge,
      .modelartsP3LargePublicFree, .modelartsVMPnt1LargeEco
    ] }
  }
}

public struct ResourceRequirementInput: APIObject {
  public var key: KeyValue?
  public var values: [String]?
  /// `operator`: string, always `in`.
  public var `operator`: String?

  public init(key: KeyValue? = nil, values: [String]? = nil, `operator`: String? = nil) {
    (self.key, self.values, self.operator) = (key, values, `operator`)
  }

  public static let fields: Fields<Self> = ["key": \.key, "values": \.values, "operator": \.operator]

  public func checkFields(with validator: inout Validator) { validator.check(`operator`, "operator", constant: "in") }

  public struct KeyValue: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var flavorType: Self { Self(rawValue: "flavor_type") }
    /// Whether to support multi-card training.
    public static var deviceDistributedMode: Self { Self(rawValue: "device_distributed_mode") }
    /// Whether to support distributed training.
    public static var hostDistributedMode: Self { Self(rawValue: "host_distributed_mode") }
    public static var documentedValues: [Self] { [.flavorType, .deviceDistributedMode, .hostDistributedMode] }
  }
}

/// What a job produced.
public struct ModelArtsResult: APIObject {
  /// How many samples have labels.
  public var annotatedSampleCount: Int?
  /// How sure the model is.
  /// `confidence_scope`: string, 0...1.
  public var confidenceScope: String?
  /// The name of the dataset.
  public var datasetName: String?
  /// What the dataset is for.
  public var datasetType: DatasetType?
  /// A remark about the result.
  public var description: String?
  /// The pipeline job of the batch inference.
  public var dlfModelJobName: String?
  /// The pipeline job of the online service.
  public var dlfServiceJobName: String?
  /// The pipeline job of the training.
  public var dlfTrainJobName: String?
  /// What happened during the job.
  public var events: [Event]?
  /// Where the hard examples lie.
  public var hardExamplePath: String?
  /// The jobs that picked out hard examples.
  public var hardSelectTasks: [HardSelectTask]?
  /// Where the manifest lies.
  public var manifestPath: String?
  /// The model that was used.
  public var modelID: String?
  /// The name of the model.
  public var modelName: String?
  /// The version of the model.
  public var modelVersion: String?
  /// What the online service found in a video.
  public var samples: [SampleLabels]?
  /// The identifier of the online service.
  public var serviceID: String?
  /// The name of the online service.
  public var serviceName: String?
  /// The online service that the user has reserved.
  public var serviceResource: String?
  /// How many samples the job covered.
  public var totalSampleCount: Int?
  /// Where the training data lies.
  public var trainDataPath: String?
  /// The identifier of the training run.
  public var trainJobID: String?
  /// The name of the training run.
  public var trainJobName: String?
  /// How many labels wait for someone to confirm them.
  public var unconfirmedSampleCount: Int?
  /// The identifier of the dataset version.
  public var versionID: String?
  /// The name of the dataset version.
  public var versionName: String?
  /// The workspace; 0 where none was set up.
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

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
    (self.annotatedSampleCount, self.confidenceScope) = (annotatedSampleCount, confidenceScope)
    (self.datasetName, self.datasetType, self.description) = (datasetName, datasetType, description)
    (self.dlfModelJobName, self.dlfServiceJobName) = (dlfModelJobName, dlfServiceJobName)
    (self.dlfTrainJobName, self.events, self.hardExamplePath) = (dlfTrainJobName, events, hardExamplePath)
    (self.hardSelectTasks, self.manifestPath, self.modelID) = (hardSelectTasks, manifestPath, modelID)
    (self.modelName, self.modelVersion, self.samples, self.serviceID) = (modelName, modelVersion, samples, serviceID)
    (self.serviceName, self.serviceResource, self.totalSampleCount) = (serviceName, serviceResource, totalSampleCount)
    (self.trainDataPath, self.trainJobID, self.trainJobName) = (trainDataPath, trainJobID, trainJobName)
    (self.unconfirmedSampleCount, self.versionID, self.versionName) = (unconfirmedSampleCount, versionID, versionName)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "annotated_sample_count": \.annotatedSampleCount, "confidence_scope": \.confidenceScope,
    "dataset_name": \.datasetName, "dataset_type": \.datasetType, "description": \.description,
    "dlf_model_job_name": \.dlfModelJobName, "dlf_service_job_name": \.dlfServiceJobName,
    "dlf_train_job_name": \.dlfTrainJobName, "events": \.events, "hard_example_path": \.hardExamplePath,
    "hard_select_tasks": \.hardSelectTasks, "manifest_path": \.manifestPath, "model_id": \.modelID,
    "model_name": \.modelName, "model_version": \.modelVersion, "samples": \.samples, "service_id": \.serviceID,
    "service_name": \.serviceName, "service_resource": \.serviceResource, "total_sample_count": \.totalSampleCount,
    "train_data_path": \.trainDataPath, "train_job_id": \.trainJobID, "train_job_name": \.trainJobName,
    "unconfirmed_sample_count": \.unconfirmedSampleCount, "version_id": \.versionID, "version_name": \.versionName,
    "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(confidenceScope, "confidence_scope", range: Limits(0, 1))
  }

  public struct DatasetType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: "0") }
    public static var objectDetection: Self { Self(rawValue: "1") }
    public static var imageSegmentation: Self { Self(rawValue: "3") }
    public static var textClassification: Self { Self(rawValue: "100") }
    public static var namedEntityRecognition: Self { Self(rawValue: "101") }
    public static var textTriplet: Self { Self(rawValue: "102") }
    public static var soundClassification: Self { Self(rawValue: "200") }
    public static var speechContent: Self { Self(rawValue: "201") }
    public static var speechParagraphLabeling: Self { Self(rawValue: "202") }
    public static var tableDataset: Self { Self(rawValue: "400") }
    public static var videoLabeling: Self { Self(rawValue: "600") }
    public static var freeFormat: Self { Self(rawValue: "900") }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
      .textTriplet, .soundClassification, .speechContent, .speechParagraphLabeling, .tableDataset, .videoLabeling,
      .freeFormat
    ] }
  }
}

public struct RewardAttrs: APIObject {
  public var name: String?
  public var mode: Mode?
  public var regex: String?

  public init(name: String? = nil, mode: Mode? = nil, regex: String? = nil) {
    (self.name, self.mode, self.regex) = (name, mode, regex)
  }

  public static let fields: Fields<Self> = ["name": \.name, "mode": \.mode, "regex": \.regex]

  public struct Mode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var max: Self { Self(rawValue: "max") }
    public static var min: Self { Self(rawValue: "min") }
    public static var documentedValues: [Self] { [.max, .min] }
  }
}

public struct RootVolume: APIObject {
  public var volumeType: VolumeType?
  public var size: String?
  public init(volumeType: VolumeType? = nil, size: String? = nil) { (self.volumeType, self.size) = (volumeType, size) }
  public static let fields: Fields<Self> = ["volumeType": \.volumeType, "size": \.size]

  public struct VolumeType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Ultra-high I/O disk.
    public static var ssd: Self { Self(rawValue: "SSD") }
    /// General-purpose SSD.
    public static var gpssd: Self { Self(rawValue: "GPSSD") }
    /// High I/O disk.
    public static var sas: Self { Self(rawValue: "SAS") }
    /// Common disk.
    public static var sata: Self { Self(rawValue: "SATA") }
    public static var documentedValues: [Self] { [.ssd, .gpssd, .sas, .sata] }
  }
}

public struct RootVolumeInput: APIObject {
  public var volumeType: VolumeType
  public var size: String
  public init(volumeType: VolumeType, size: String) { (self.volumeType, self.size) = (volumeType, size) }
  public static let fields: Fields<Self> = ["volumeType": \.volumeType, "size": \.size]

  public typealias VolumeType = DataVolumeItem.VolumeType
}

public struct RunningRecord: APIObject {
  /// `start_at`: integer, in seconds since 1970.
  public var startAt: Int?
  /// `end_at`: integer, in seconds since 1970.
  public var endAt: Int?
  public var startType: StartType?
  public var endReason: String?
  public var endRelatedTask: String?
  public var endRecover: EndRecover?
  public var endRecoverBeforeDowngrade: String?

  public init(
    startAt: Int? = nil, endAt: Int? = nil, startType: StartType? = nil, endReason: String? = nil,
    endRelatedTask: String? = nil, endRecover: EndRecover? = nil, endRecoverBeforeDowngrade: String? = nil
  ) {
    (self.startAt, self.endAt, self.startType, self.endReason) = (startAt, endAt, startType, endReason)
    (self.endRelatedTask, self.endRecover) = (endRelatedTask, endRecover)
    self.endRecoverBeforeDowngrade = endRecoverBeforeDowngrade
  }

  public static let fields: Fields<Self> = [
    "start_at": \.startAt, "end_at": \.endAt, "start_type": \.startType, "end_reason": \.endReason,
    "end_related_task": \.endRelatedTask, "end_recover": \.endRecover,
    "end_recover_before_downgrade": \.endRecoverBeforeDowngrade
  ]

  public struct StartType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var initOrRescheduled: Self { Self(rawValue: "init_or_rescheduled") }
    public static var restarted: Self { Self(rawValue: "restarted") }
    public static var documentedValues: [Self] { [.initOrRescheduled, .restarted] }
  }

  public struct EndRecover: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// NPU in-place hot recovery.
    public static var npuProcRestart: Self { Self(rawValue: "npu_proc_restart") }
    /// GPU in-place hot recovery.
    public static var gpuProcRestart: Self { Self(rawValue: "gpu_proc_restart") }
    /// Process in-place recovery.
    public static var procRestart: Self { Self(rawValue: "proc_restart") }
    /// Pod-level rescheduling.
    public static var podReschedule: Self { Self(rawValue: "pod_reschedule") }
    /// Job-level rescheduling.
    public static var jobReschedule: Self { Self(rawValue: "job_reschedule") }
    /// Isolated job-level rescheduling.
    public static var jobRescheduleWithTaint: Self { Self(rawValue: "job_reschedule_with_taint") }
    public static var documentedValues: [Self] { [
      .npuProcRestart, .gpuProcRestart, .procRestart, .podReschedule, .jobReschedule, .jobRescheduleWithTaint
    ] }
  }
}

public typealias ResourceFlavorListMetadata = NeworkListMetadata
