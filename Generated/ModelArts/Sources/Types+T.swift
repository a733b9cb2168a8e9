// Made by Tablature from the shared types that begin with T. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct Tag: APIObject {
  public var key: String?
  public var value: String?
  public init(key: String? = nil, value: String? = nil) { (self.key, self.value) = (key, value) }
  public static let fields: Fields<Self> = ["key": \.key, "value": \.value]
}

public struct TagInput: APIObject {
  public var key: String
  public var value: String
  public init(key: String, value: String) { (self.key, self.value) = (key, value) }
  public static let fields: Fields<Self> = ["key": \.key, "value": \.value]
}

public struct TaskInput: APIObject {
  public var type: Kind?
  public var data: [TaskInputData]?
  /// `vcn`: TaskInputVcn, required when input type is vcn.
  public var vcn: TaskInputVcn?

  public init(type: Kind? = nil, data: [TaskInputData]? = nil, vcn: TaskInputVcn? = nil) {
    (self.type, self.data, self.vcn) = (type, data, vcn)
  }

  public static let fields: Fields<Self> = ["type": \.type, "data": \.data, "vcn": \.vcn]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var restful: Self { Self(rawValue: "restful") }
    public static var url: Self { Self(rawValue: "url") }
    /// Edge camera bound to IEF.
    public static var edgecamera: Self { Self(rawValue: "edgecamera") }
    /// VCN device.
    public static var vcn: Self { Self(rawValue: "vcn") }
    public static var documentedValues: [Self] { [.restful, .url, .edgecamera, .vcn] }
  }
}

public struct TaskInputData: APIObject {
  /// `stream_name`: string, required when input type is vis.
  public var streamName: String?
  /// `bucket`: string, required when input type is obs.
  public var bucket: String?
  /// `path`: string, required when input type is obs.
  public var path: String?
  /// `url`: string, at most 1000 characters, required when input type is url or restful.
  public var url: String?
  public var headers: JSONValue?
  /// `certificate_check`: boolean, required when input type is restful.
  public var certificateCheck: Bool?
  /// `rtsp_path_in_response`: string, at most 1024 characters, required when input type is restful.
  public var rtspPathInResponse: String?
  public var nodeID: String?
  /// `device_id`: string, required when input type is vcn.
  public var deviceID: String?
  /// `stream_type`: integer, 1...3.
  public var streamType: StreamType?
  /// `id`: string, required when input type is edgecamera.
  public var id: String?
  public var cameraType: String?
  /// `tag`: list of map of string, required when camera_type is set to ipc.
  public var tag: [[String: String]]?

  public init(
    streamName: String? = nil, bucket: String? = nil, path: String? = nil, url: String? = nil,
    headers: JSONValue? = nil, certificateCheck: Bool? = nil, rtspPathInResponse: String? = nil, nodeID: String? = nil,
    deviceID: String? = nil, streamType: StreamType? = nil, id: String? = nil, cameraType: String? = nil,
    tag: [[String: String]]? = nil
  ) {
    (self.streamName, self.bucket, self.path, self.url, self.headers) = (streamName, bucket, path, url, headers)
    (self.certificateCheck, self.rtspPathInResponse, self.nodeID) = (certificateCheck, rtspPathInResponse, nodeID)
    (self.deviceID, self.streamType, self.id, self.cameraType, self.tag) = (deviceID, streamType, id, cameraType, tag)
  }

  public static let fields: Fields<Self> = [
    "stream_name": \.streamName, "bucket": \.bucket, "path": \.path, "url": \.url, "headers": \.headers,
    "certificate_check": \.certificateCheck, "rtsp_path_in_response": \.rtspPathInResponse, "node_id": \.nodeID,
    "device_id": \.deviceID, "stream_type": \.streamType, "id": \.id, "camera_type": \.cameraType, "tag": \.tag
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(url, "url", length: Limits(upTo: 1000))
    validator.check(rtspPathInResponse, "rtsp_path_in_response", length: Limits(upTo: 1024))
  }

  public struct StreamType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var primaryStream: Self { Self(rawValue: 1) }
    public static var secondaryStream1: Self { Self(rawValue: 2) }
    public static var secondaryStream2: Self { Self(rawValue: 3) }
    public static var documentedValues: [Self] { [.primaryStream, .secondaryStream1, .secondaryStream2] }
  }
}

public struct TaskInputVcn: APIObject {
  /// `ip`: string, required when input type is vcn.
  public var ip: String?
  /// `port`: integer, required when input type is vcn.
  public var port: Int?
  /// `username`: string, required when input type is vcn.
  public var username: String?
  /// `password`: string, required when input type is vcn.
  public var password: String?

  public init(ip: String? = nil, port: Int? = nil, username: String? = nil, password: String? = nil) {
    (self.ip, self.port, self.username, self.password) = (ip, port, username, password)
  }

  public static let fields: Fields<Self> = ["ip": \.ip, "port": \.port, "username": \.username, "password": \.password]
}

public struct TaskOutputDis: APIObject {
  /// `stream_name`: string, required when dis type is used.
  public var streamName: String?
  public var dataCategory: [String]?
  public var streamID: String?

  public init(streamName: String? = nil, dataCategory: [String]? = nil, streamID: String? = nil) {
    (self.streamName, self.dataCategory, self.streamID) = (streamName, dataCategory, streamID)
  }

  public static let fields: Fields<Self> = [
    "stream_name": \.streamName, "data_category": \.dataCategory, "stream_id": \.streamID
  ]
}

public struct TaskOutputForDisplay: APIObject {
  public var obs: TaskOutputOBS?
  public var dis: TaskOutputDis?
  public var webhook: TaskOutputWebhook?

  public init(obs: TaskOutputOBS? = nil, dis: TaskOutputDis? = nil, webhook: TaskOutputWebhook? = nil) {
    (self.obs, self.dis, self.webhook) = (obs, dis, webhook)
  }

  public static let fields: Fields<Self> = ["obs": \.obs, "dis": \.dis, "webhook": \.webhook]
}

public struct TaskOutputOBS: APIObject {
  /// `bucket`: string, required when obs type is used.
  public var bucket: String?
  /// `path`: string, required when obs type is used.
  public var path: String?
  public var dataCategory: [String]?

  public init(bucket: String? = nil, path: String? = nil, dataCategory: [String]? = nil) {
    (self.bucket, self.path, self.dataCategory) = (bucket, path, dataCategory)
  }

  public static let fields: Fields<Self> = ["bucket": \.bucket, "path": \.path, "data_category": \.dataCategory]
}

public struct TaskOutputWebhook: APIObject {
  /// `url`: string, required when output type is webhook.
  public var url: String?
  /// `headers`: object, required when output type is webhook.
  public var headers: JSONValue?
  public var dataCategory: [String]?

  public init(url: String? = nil, headers: JSONValue? = nil, dataCategory: [String]? = nil) {
    (self.url, self.headers, self.dataCategory) = (url, headers, dataCategory)
  }

  public static let fields: Fields<Self> = ["url": \.url, "headers": \.headers, "data_category": \.dataCategory]
}

public struct TaskResponse: APIObject {
  public var role: String?
  public var algorithm: TaskResponseAlgorithm?
  public var taskResource: FlavorResponse?

  public init(role: String? = nil, algorithm: TaskResponseAlgorithm? = nil, taskResource: FlavorResponse? = nil) {
    (self.role, self.algorithm, self.taskResource) = (role, algorithm, taskResource)
  }

  public static let fields: Fields<Self> = ["role": \.role, "algorithm": \.algorithm, "task_resource": \.taskResource]
}

public struct TaskResponseAlgorithm: APIObject {
  public var codeDir: String?
  public var bootFile: String?
  public var inputs: AlgorithmInput?
  public var outputs: AlgorithmOutput?
  public var engine: AlgorithmEngine?
  public var localCodeDir: String?
  public var workingDir: String?

  public init(
    codeDir: String? = nil, bootFile: String? = nil, inputs: AlgorithmInput? = nil, outputs: AlgorithmOutput? = nil,
    engine: AlgorithmEngine? = nil, localCodeDir: String? = nil, workingDir: String? = nil
  ) {
    (self.codeDir, self.bootFile, self.inputs, self.outputs, self.engine) = (codeDir, bootFile, inputs, outputs, engine)
    (self.localCodeDir, self.workingDir) = (localCodeDir, workingDir)
  }

  public static let fields: Fields<Self> = [
    "code_dir": \.codeDir, "boot_file": \.bootFile, "inputs": \.inputs, "outputs": \.outputs, "engine": \.engine,
    "local_code_dir": \.localCodeDir, "working_dir": \.workingDir
  ]
}

public struct TaskSchedule: APIObject {
  /// `type`: string, required for scheduled tasks.
  public var type: Kind?
  /// `execution_mode`: string, required for scheduled tasks.
  public var executionMode: ExecutionMode?
  /// `timezone`: string, required for scheduled tasks.
  public var timezone: String?
  /// `days_of_week`: list of integer, required for weekly tasks.
  public var daysOfWeek: [Int]?
  /// `days_of_month`: list of integer, required for monthly tasks.
  public var daysOfMonth: [Int]?
  public var periods: [TaskSchedulePeriods]?
  public var frequency: TaskScheduleFrequency?

  public init(
    type: Kind? = nil, executionMode: ExecutionMode? = nil, timezone: String? = nil, daysOfWeek: [Int]? = nil,
    daysOfMonth: [Int]? = nil, periods: [TaskSchedulePeriods]? = nil, frequency: TaskScheduleFrequency? = nil
  ) {
    (self.type, self.executionMode, self.timezone, self.daysOfWeek) = (type, executionMode, timezone, daysOfWeek)
    (self.daysOfMonth, self.periods, self.frequency) = (daysOfMonth, periods, frequency)
  }

  public static let fields: Fields<Self> = [
    "type": \.type, "execution_mode": \.executionMode, "timezone": \.timezone, "days_of_week": \.daysOfWeek,
    "days_of_month": \.daysOfMonth, "periods": \.periods, "frequency": \.frequency
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Executed only once.
    public static var once: Self { Self(rawValue: "once") }
    /// Executed daily.
    public static var daily: Self { Self(rawValue: "daily") }
    /// Executed weekly.
    public static var weekly: Self { Self(rawValue: "weekly") }
    /// Executed monthly.
    public static var monthly: Self { Self(rawValue: "monthly") }
    public static var documentedValues: [Self] { [.once, .daily, .weekly, .monthly] }
  }

  public struct ExecutionMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Execution by period.
    public static var period: Self { Self(rawValue: "period") }
    /// Execution by frequency.
    public static var frequency: Self { Self(rawValue: "frequency") }
    public static var documentedValues: [Self] { [.period, .frequency] }
  }
}

public struct TaskSchedulePeriods: APIObject {
  /// `begin_at`: string, a time of day.
  public var beginAt: String?
  /// `end_at`: string, a time of day.
  public var endAt: String?
  public init(beginAt: String? = nil, endAt: String? = nil) { (self.beginAt, self.endAt) = (beginAt, endAt) }
  public static let fields: Fields<Self> = ["begin_at": \.beginAt, "end_at": \.endAt]

  public func checkFields(with validator: inout Validator) {
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

public struct TaskScheduleFrequency: APIObject {
  /// `interval`: integer, 5...720, in minutes, required when execution_mode is set to frequency.
  public var interval: Int?
  /// `duration`: integer, 5...720, in minutes, required when execution_mode is set to frequency.
  public var duration: Int?
  /// `begin_at`: string, a time of day.
  public var beginAt: String?
  /// `end_at`: string, a time of day.
  public var endAt: String?

  public init(interval: Int? = nil, duration: Int? = nil, beginAt: String? = nil, endAt: String? = nil) {
    (self.interval, self.duration, self.beginAt, self.endAt) = (interval, duration, beginAt, endAt)
  }

  public static let fields: Fields<Self> = [
    "interval": \.interval, "duration": \.duration, "begin_at": \.beginAt, "end_at": \.endAt
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(interval, "interval", range: Limits(5, 720))
    validator.check(duration, "duration", range: Limits(5, 720))
    validator.check(beginAt, "begin_at", format: .time)
    validator.check(endAt, "end_at", format: .time)
  }
}

public struct TaskStatuses: APIObject {
  public var task: String?
  public var exitCode: Int?
  public var message: String?

  public init(task: String? = nil, exitCode: Int? = nil, message: String? = nil) {
    (self.task, self.exitCode, self.message) = (task, exitCode, message)
  }

  public static let fields: Fields<Self> = ["task": \.task, "exit_code": \.exitCode, "message": \.message]
}

public struct TaskURLs: APIObject {
  public var task: String?
  public var url: String?
  public init(task: String? = nil, url: String? = nil) { (self.task, self.url) = (task, url) }
  public static let fields: Fields<Self> = ["task": \.task, "url": \.url]
}

public struct Template: APIObject {
  public var name: String?
  public var version: String?
  public var inputs: [String: JSONValue]?

  public init(name: String? = nil, version: String? = nil, inputs: [String: JSONValue]? = nil) {
    (self.name, self.version, self.inputs) = (name, version, inputs)
  }

  public static let fields: Fields<Self> = ["name": \.name, "version": \.version, "inputs": \.inputs]
}

public struct TemplateInput: APIObject {
  public var name: String
  public var version: String?
  public var inputs: [String: JSONValue]?

  public init(name: String, version: String? = nil, inputs: [String: JSONValue]? = nil) {
    (self.name, self.version, self.inputs) = (name, version, inputs)
  }

  public static let fields: Fields<Self> = ["name": \.name, "version": \.version, "inputs": \.inputs]
}

public struct TemplateParam: APIObject {
  public var id: ID?
  public var name: String?
  public var operatorParams: [OperatorParam]?

  public init(id: ID? = nil, name: String? = nil, operatorParams: [OperatorParam]? = nil) {
    (self.id, self.name, self.operatorParams) = (id, name, operatorParams)
  }

  public static let fields: Fields<Self> = ["id": \.id, "name": \.name, "operator_params": \.operatorParams]

  public struct ID: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Feature analysis.
    public static var sysDataAnalyse: Self { Self(rawValue: "sys_data_analyse") }
    /// Data cleansing.
    public static var sysDataCleaning: Self { Self(rawValue: "sys_data_cleaning") }
    /// Data augmentation.
    public static var sysDataAugmentation: Self { Self(rawValue: "sys_data_augmentation") }
    /// Data validation.
    public static var sysDataValidation: Self { Self(rawValue: "sys_data_validation") }
    /// Data filtering.
    public static var sysDataSelection: Self { Self(rawValue: "sys_data_selection") }
    public static var documentedValues: [Self] { [
      .sysDataAnalyse, .sysDataCleaning, .sysDataAugmentation, .sysDataValidation, .sysDataSelection
    ] }
  }
}

public struct Tensorboard: APIObject {
  public var url: String?
  public var token: String?
  public init(url: String? = nil, token: String? = nil) { (self.url, self.token) = (url, token) }
  public static let fields: Fields<Self> = ["url": \.url, "token": \.token]
}

/// A setting of a training run.
public struct TrainingParameter: APIObject {
  /// The name of the setting.
  public var label: String?
  /// The value of the setting.
  public var value: String?
  public init(label: String? = nil, value: String? = nil) { (self.label, self.value) = (label, value) }
  public static let fields: Fields<Self> = ["label": \.label, "value": \.value]
}
