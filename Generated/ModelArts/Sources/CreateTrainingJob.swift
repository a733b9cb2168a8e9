// Made by Tablature from CreateTrainingJob.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/training-jobs`.
public struct CreateTrainingJob: APIOperation {
  public typealias Output = CreateTrainingJobResponse
  public static let route = APIRoute(.post, "/v2/{project_id}/training-jobs", statuses: [201, 400])

  public var projectID: String?
  public var body: CreateTrainingJobRequest

  public init(body: CreateTrainingJobRequest, projectID: String? = nil) {
    (self.body, self.projectID) = (body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension TrainingManagementOperations {
  /// `POST /v2/{project_id}/training-jobs`; fails with 400.
  public func createTrainingJob(
    body: CreateTrainingJobRequest, projectID: String? = nil
  ) async throws(ClientError) -> CreateTrainingJobResponse {
    try await send(CreateTrainingJob(body: body, projectID: projectID))
  }
}

public struct CreateTrainingJobRequest: APIObject {
  /// `kind`: string, required, although `job` is documented as its default.
  public var kind: String
  public var metadata: JobMetadataInput
  public var algorithm: JobAlgorithm?
  public var tasks: [ModelArtsTask]?
  public var spec: Spec?
  public var endpoints: JobEndpointsReq?

  public init(
    kind: String, metadata: JobMetadataInput, algorithm: JobAlgorithm? = nil, tasks: [ModelArtsTask]? = nil,
    spec: Spec? = nil, endpoints: JobEndpointsReq? = nil
  ) {
    (self.kind, self.metadata, self.algorithm, self.tasks, self.spec) = (kind, metadata, algorithm, tasks, spec)
    self.endpoints = endpoints
  }

  public static let fields: Fields<Self> = [
    "kind": \.kind, "metadata": \.metadata, "algorithm": \.algorithm, "tasks": \.tasks, "spec": \.spec,
    "endpoints": \.endpoints
  ]
}

public struct JobMetadataInput: APIObject {
  /// `name`: string, required, 1...64 characters.
  public var name: String
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?
  /// `description`: string, 0...256 characters.
  public var description: String?
  public var annotations: [String: String]?

  public init(
    name: String, workspaceID: String? = nil, description: String? = nil, annotations: [String: String]? = nil
  ) {
    (self.name, self.workspaceID, self.description, self.annotations) = (name, workspaceID, description, annotations)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "workspace_id": \.workspaceID, "description": \.description, "annotations": \.annotations
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(name, "name", length: Limits(1, 64))
    validator.check(description, "description", length: Limits(0, 256))
  }
}

public struct JobAlgorithm: APIObject {
  public var id: String?
  public var name: String?
  public var subscriptionID: String?
  public var itemVersionID: String?
  public var codeDir: String?
  public var bootFile: String?
  public var autosearchConfigPath: String?
  public var autosearchFrameworkPath: String?
  public var command: String?
  public var parameters: [JobAlgorithmParameters]?
  public var policies: JobPolicies?
  public var inputs: [InputInput]?
  public var outputs: [OutputInput]?
  public var engine: JobEngine?
  public var localCodeDir: String?
  public var workingDir: String?
  public var environments: [String: String]?
  public var summary: SummaryInput?

  public init(
    id: String? = nil, name: String? = nil, subscriptionID: String? = nil, itemVersionID: String? = nil,
    codeDir: String? = nil, bootFile: String? = nil, autosearchConfigPath: String? = nil,
    autosearchFrameworkPath: String? = nil, command: String? = nil, parameters: [JobAlgorithmParameters]? = nil,
    policies: JobPolicies? = nil, inputs: [InputInput]? = nil, outputs: [OutputInput]? = nil, engine: JobEngine? = nil,
    localCodeDir: String? = nil, workingDir: String? = nil, environments: [String: String]? = nil,
    summary: SummaryInput? = nil
  ) {
    (self.id, self.name, self.subscriptionID, self.itemVersionID) = (id, name, subscriptionID, itemVersionID)
    (self.codeDir, self.bootFile, self.autosearchConfigPath) = (codeDir, bootFile, autosearchConfigPath)
    (self.autosearchFrameworkPath, self.command, self.parameters) = (autosearchFrameworkPath, command, parameters)
    (self.policies, self.inputs, self.outputs, self.engine) = (policies, inputs, outputs, engine)
    (self.localCodeDir, self.workingDir, self.environments) = (localCodeDir, workingDir, environments)
    self.summary = summary
  }

  public static let fields: Fields<Self> = [
    "id": \.id, "name": \.name, "subscription_id": \.subscriptionID, "item_version_id": \.itemVersionID,
    "code_dir": \.codeDir, "boot_file": \.bootFile, "autosearch_config_path": \.autosearchConfigPath,
    "autosearch_framework_path": \.autosearchFrameworkPath, "command": \.command, "parameters": \.parameters,
    "policies": \.policies, "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine,
    "local_code_dir": \.localCodeDir, "working_dir": \.workingDir, "environments": \.environments, "summary": \.summary
  ]
}

public struct JobAlgorithmParameters: APIObject {
  public var name: String?
  public var value: String?
  public var description: String?
  public var constraint: ParametersConstraint?
  public var i18nDescription: I18nDescription?

  public init(
    name: String? = nil, value: String? = nil, description: String? = nil, constraint: ParametersConstraint? = nil,
    i18nDescription: I18nDescription? = nil
  ) {
    (self.name, self.value, self.description, self.constraint) = (name, value, description, constraint)
    self.i18nDescription = i18nDescription
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "value": \.value, "description": \.description, "constraint": \.constraint,
    "i18n_description": \.i18nDescription
  ]
}

public struct JobPolicies: APIObject {
  public var autoSearch: AutoSearch?
  public init(autoSearch: AutoSearch? = nil) { self.autoSearch = autoSearch }
  public static let fields: Fields<Self> = ["auto_search": \.autoSearch]
}

public struct SummaryInput: APIObject {
  public var logType: LogType?
  /// `log_dir`: LogDirInput, required when log_type is not empty.
  public var logDir: LogDirInput?
  public var dataSources: [DataSourceInput]?

  public init(logType: LogType? = nil, logDir: LogDirInput? = nil, dataSources: [DataSourceInput]? = nil) {
    (self.logType, self.logDir, self.dataSources) = (logType, logDir, dataSources)
  }

  public static let fields: Fields<Self> = ["log_type": \.logType, "log_dir": \.logDir, "data_sources": \.dataSources]

  public typealias LogType = Summary.LogType
}

public struct LogDirInput: APIObject {
  public var pfs: PFSSummaryInput
  public init(pfs: PFSSummaryInput) { self.pfs = pfs }
  public static let fields: Fields<Self> = ["pfs": \.pfs]
}

public struct PFSSummaryInput: APIObject {
  public var pfsPath: String
  public init(pfsPath: String) { self.pfsPath = pfsPath }
  public static let fields: Fields<Self> = ["pfs_path": \.pfsPath]
}

public struct DataSourceInput: APIObject {
  public var job: JobSummaryInput
  public init(job: JobSummaryInput) { self.job = job }
  public static let fields: Fields<Self> = ["job": \.job]
}

public struct JobSummaryInput: APIObject {
  public var jobID: String
  public init(jobID: String) { self.jobID = jobID }
  public static let fields: Fields<Self> = ["job_id": \.jobID]
}

public struct ModelArtsTask: APIObject {
  public var role: String?
  public var algorithm: TaskAlgorithm?
  public var taskResource: TaskTaskResource?

  public init(role: String? = nil, algorithm: TaskAlgorithm? = nil, taskResource: TaskTaskResource? = nil) {
    (self.role, self.algorithm, self.taskResource) = (role, algorithm, taskResource)
  }

  public static let fields: Fields<Self> = ["role": \.role, "algorithm": \.algorithm, "task_resource": \.taskResource]
}

public struct TaskAlgorithm: APIObject {
  public var jobConfig: TaskAlgorithmJobConfig?
  public var codeDir: String?
  public var bootFile: String?
  public var engine: TaskAlgorithmJobConfigEngine?
  public var inputs: [TaskAlgorithmInputs]?
  public var outputs: [TaskAlgorithmOutputs]?
  public var localCodeDir: String?
  public var workingDir: String?

  public init(
    jobConfig: TaskAlgorithmJobConfig? = nil, codeDir: String? = nil, bootFile: String? = nil,
    engine: TaskAlgorithmJobConfigEngine? = nil, inputs: [TaskAlgorithmInputs]? = nil,
    outputs: [TaskAlgorithmOutputs]? = nil, localCodeDir: String? = nil, workingDir: String? = nil
  ) {
    (self.jobConfig, self.codeDir, self.bootFile, self.engine) = (jobConfig, codeDir, bootFile, engine)
    (self.inputs, self.outputs, self.localCodeDir, self.workingDir) = (inputs, outputs, localCodeDir, workingDir)
  }

  public static let fields: Fields<Self> = [
    "job_config": \.jobConfig, "code_dir": \.codeDir, "boot_file": \.bootFile, "engine": \.engine, "inputs": \.inputs,
    "outputs": \.outputs, "local_code_dir": \.localCodeDir, "working_dir": \.workingDir
  ]
}

public struct TaskAlgorithmJobConfig: APIObject {
  public var parameters: [TaskAlgorithmJobConfigParameters]?
  public var inputs: [InputInput]?
  public var outputs: [OutputInput]?
  public var engine: TaskAlgorithmJobConfigEngine?

  public init(
    parameters: [TaskAlgorithmJobConfigParameters]? = nil, inputs: [InputInput]? = nil, outputs: [OutputInput]? = nil,
    engine: TaskAlgorithmJobConfigEngine? = nil
  ) {
    (self.parameters, self.inputs, self.outputs, self.engine) = (parameters, inputs, outputs, engine)
  }

  public static let fields: Fields<Self> = [
    "parameters": \.parameters, "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine
  ]
}

public struct InputInput: APIObject {
  public var name: String
  public var description: String?
  public var localDir: String?
  public var remote: InputDataInfoInput
  public var remoteConstraint: [InputInputRemoteConstraint]?

  public init(
    name: String, description: String? = nil, localDir: String? = nil, remote: InputDataInfoInput,
    remoteConstraint: [InputInputRemoteConstraint]? = nil
  ) {
    (self.name, self.description, self.localDir, self.remote) = (name, description, localDir, remote)
    self.remoteConstraint = remoteConstraint
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "local_dir": \.localDir, "remote": \.remote,
    "remote_constraint": \.remoteConstraint
  ]
}

public struct InputDataInfoInput: APIObject {
  public var dataset: InputDataInfoInputDataset?
  public var obs: InputDataInfoInputOBS?

  public init(dataset: InputDataInfoInputDataset? = nil, obs: InputDataInfoInputOBS? = nil) {
    (self.dataset, self.obs) = (dataset, obs)
  }

  public static let fields: Fields<Self> = ["dataset": \.dataset, "obs": \.obs]
}

public struct InputDataInfoInputDataset: APIObject {
  public var id: String
  public var versionID: String
  public init(id: String, versionID: String) { (self.id, self.versionID) = (id, versionID) }
  public static let fields: Fields<Self> = ["id": \.id, "version_id": \.versionID]
}

public struct InputInputRemoteConstraint: APIObject {
  public var dataType: String?
  public var attributes: Attributes?

  public init(dataType: String? = nil, attributes: Attributes? = nil) {
    (self.dataType, self.attributes) = (dataType, attributes)
  }

  public static let fields: Fields<Self> = ["data_type": \.dataType, "attributes": \.attributes]

  public typealias Attributes = InputRemoteConstraint.Attributes
}

public struct OutputInput: APIObject {
  public var name: String
  public var description: String?
  public var localDir: String?
  public var remote: RemoteInput

  public init(name: String, description: String? = nil, localDir: String? = nil, remote: RemoteInput) {
    (self.name, self.description, self.localDir, self.remote) = (name, description, localDir, remote)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "local_dir": \.localDir, "remote": \.remote
  ]
}

public struct RemoteInput: APIObject {
  public var obs: RemoteOBSInput
  public init(obs: RemoteOBSInput) { self.obs = obs }
  public static let fields: Fields<Self> = ["obs": \.obs]
}

public struct RemoteOBSInput: APIObject {
  public var obsURL: String
  public init(obsURL: String) { self.obsURL = obsURL }
  public static let fields: Fields<Self> = ["obs_url": \.obsURL]
}

public struct TaskAlgorithmInputs: APIObject {
  public var name: String
  public var description: String?
  public var localDir: String?
  public var remote: RemoteInput

  public init(name: String, description: String? = nil, localDir: String? = nil, remote: RemoteInput) {
    (self.name, self.description, self.localDir, self.remote) = (name, description, localDir, remote)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "local_dir": \.localDir, "remote": \.remote
  ]
}

public struct TaskTaskResource: APIObject {
  public var flavorID: String?
  public var nodeCount: Int
  public init(flavorID: String? = nil, nodeCount: Int) { (self.flavorID, self.nodeCount) = (flavorID, nodeCount) }
  public static let fields: Fields<Self> = ["flavor_id": \.flavorID, "node_count": \.nodeCount]
}

public struct Spec: APIObject {
  public var resource: SpecResource?
  public var volumes: [SpecVolumes]?
  public var logExportPath: LogExportPath?
  public var autoStop: AutoStop?
  public var schedulePolicy: SchedulePolicy?
  public var notification: ModelArtsNotification?

  public init(
    resource: SpecResource? = nil, volumes: [SpecVolumes]? = nil, logExportPath: LogExportPath? = nil,
    autoStop: AutoStop? = nil, schedulePolicy: SchedulePolicy? = nil, notification: ModelArtsNotification? = nil
  ) {
    (self.resource, self.volumes, self.logExportPath, self.autoStop) = (resource, volumes, logExportPath, autoStop)
    (self.schedulePolicy, self.notification) = (schedulePolicy, notification)
  }

  public static let fields: Fields<Self> = [
    "resource": \.resource, "volumes": \.volumes, "log_export_path": \.logExportPath, "auto_stop": \.autoStop,
    "schedule_policy": \.schedulePolicy, "notification": \.notification
  ]
}

public struct SpecResource: APIObject {
  public var flavorID: FlavorID?
  public var nodeCount: Int?
  public var poolID: String?

  public init(flavorID: FlavorID? = nil, nodeCount: Int? = nil, poolID: String? = nil) {
    (self.flavorID, self.nodeCount, self.poolID) = (flavorID, nodeCount, poolID)
  }

  public static let fields: Fields<Self> = ["flavor_id": \.flavorID, "node_count": \.nodeCount, "pool_id": \.poolID]

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
    public static var modelartsPoolVisual16xlarge: Self { Self(rawValue: "modelarts.pool.visual.16xlarge") }
    /// Known from an example only.
    public static var modelartsP3LargePublicFree: Self { Self(rawValue: "modelarts.p3.large.public.free") }
    public static var documentedValues: [Self] { [
      .modelartsPoolVisualXlarge, .modelartsPoolVisual2xlarge, .modelartsPoolVisual4xlarge, .modelartsPoolVisual8xlarge,
      .modelartsPoolVisual16xlarge, .modelartsP3LargePublicFree
    ] }
  }
}

public struct SpecVolumes: APIObject {
  public var nfs: NFS?
  public var pfs: Pfs?
  public var obs: OBS?
  public init(nfs: NFS? = nil, pfs: Pfs? = nil, obs: OBS? = nil) { (self.nfs, self.pfs, self.obs) = (nfs, pfs, obs) }
  public static let fields: Fields<Self> = ["nfs": \.nfs, "pfs": \.pfs, "obs": \.obs]
}

public struct Pfs: APIObject {
  public var pfsPath: String?
  public var localPath: String?

  public init(pfsPath: String? = nil, localPath: String? = nil) {
    (self.pfsPath, self.localPath) = (pfsPath, localPath)
  }

  public static let fields: Fields<Self> = ["pfs_path": \.pfsPath, "local_path": \.localPath]
}

public struct OBS: APIObject {
  public var obsPath: String?
  public var localPath: String?

  public init(obsPath: String? = nil, localPath: String? = nil) {
    (self.obsPath, self.localPath) = (obsPath, localPath)
  }

  public static let fields: Fields<Self> = ["obs_path": \.obsPath, "local_path": \.localPath]
}

public struct AutoStop: APIObject {
  public var timeUnit: TimeUnit
  /// `duration`: integer, required, at least 1.
  public var duration: Int
  public init(timeUnit: TimeUnit, duration: Int) { (self.timeUnit, self.duration) = (timeUnit, duration) }
  public static let fields: Fields<Self> = ["time_unit": \.timeUnit, "duration": \.duration]

  public func checkFields(with validator: inout Validator) {
    validator.check(duration, "duration", range: Limits(from: 1))
  }

  public struct TimeUnit: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var hours: Self { Self(rawValue: "HOURS") }
    public static var documentedValues: [Self] { [.hours] }
  }
}

public struct ModelArtsNotification: APIObject {
  public var topicUrn: String?
  public var events: [Event]?
  public init(topicUrn: String? = nil, events: [Event]? = nil) { (self.topicUrn, self.events) = (topicUrn, events) }
  public static let fields: Fields<Self> = ["topic_urn": \.topicUrn, "events": \.events]

  public struct Event: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var jobStarted: Self { Self(rawValue: "JobStarted") }
    public static var jobCompleted: Self { Self(rawValue: "JobCompleted") }
    public static var jobFailed: Self { Self(rawValue: "JobFailed") }
    public static var jobTerminated: Self { Self(rawValue: "JobTerminated") }
    public static var jobRestarted: Self { Self(rawValue: "JobRestarted") }
    public static var jobHanged: Self { Self(rawValue: "JobHanged") }
    public static var jobPreempted: Self { Self(rawValue: "JobPreempted") }
    public static var documentedValues: [Self] { [
      .jobStarted, .jobCompleted, .jobFailed, .jobTerminated, .jobRestarted, .jobHanged, .jobPreempted
    ] }
  }
}

public struct JobEndpointsReq: APIObject {
  public var ssh: SSHReq?
  public init(ssh: SSHReq? = nil) { self.ssh = ssh }
  public static let fields: Fields<Self> = ["ssh": \.ssh]
}

public struct SSHReq: APIObject {
  public var keyPairNames: [String]?
  public init(keyPairNames: [String]? = nil) { self.keyPairNames = keyPairNames }
  public static let fields: Fields<Self> = ["key_pair_names": \.keyPairNames]
}

public struct CreateTrainingJobErrorResponse: APIObject {
  public var errorMsg: String?
  public var errorCode: String?
  public var errorSolution: String?

  public init(errorMsg: String? = nil, errorCode: String? = nil, errorSolution: String? = nil) {
    (self.errorMsg, self.errorCode, self.errorSolution) = (errorMsg, errorCode, errorSolution)
  }

  public static let fields: Fields<Self> = [
    "error_msg": \.errorMsg, "error_code": \.errorCode, "error_solution": \.errorSolution
  ]
}

public typealias TaskAlgorithmJobConfigParameters = JobAlgorithmParameters
public typealias TaskAlgorithmJobConfigParametersConstraint = ParametersConstraint
public typealias TaskAlgorithmJobConfigParametersI18nDescription = I18nDescription
public typealias InputDataInfoInputOBS = RemoteOBSInput
public typealias TaskAlgorithmJobConfigEngine = AlgorithmCreateEngine
public typealias TaskAlgorithmOutputs = OutputInput
public typealias CreateTrainingJobResponse = JobResponse
