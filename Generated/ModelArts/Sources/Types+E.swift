// Made by Tablature from the shared types that begin with E. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct EndpointsReq: APIObject {
  public var allowedAccessIPs: [String]?
  public var service: Service?
  public var keyPairNames: [String]?

  public init(allowedAccessIPs: [String]? = nil, service: Service? = nil, keyPairNames: [String]? = nil) {
    (self.allowedAccessIPs, self.service, self.keyPairNames) = (allowedAccessIPs, service, keyPairNames)
  }

  public static let fields: Fields<Self> = [
    "allowed_access_ips": \.allowedAccessIPs, "service": \.service, "key_pair_names": \.keyPairNames
  ]

  public struct Service: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    public static var ssh: Self { Self(rawValue: "SSH") }
    public static var documentedValues: [Self] { [.notebook, .ssh] }
  }
}

public struct EndpointsRes: APIObject {
  public var allowedAccessIPs: [String]?
  public var devService: DevService?
  public var sshKeys: [String]?
  public var service: Service?
  public var uri: String?

  public init(
    allowedAccessIPs: [String]? = nil, devService: DevService? = nil, sshKeys: [String]? = nil, service: Service? = nil,
    uri: String? = nil
  ) {
    (self.allowedAccessIPs, self.devService, self.sshKeys) = (allowedAccessIPs, devService, sshKeys)
    (self.service, self.uri) = (service, uri)
  }

  public static let fields: Fields<Self> = [
    "allowed_access_ips": \.allowedAccessIPs, "dev_service": \.devService, "ssh_keys": \.sshKeys, "service": \.service,
    "uri": \.uri
  ]

  public typealias DevService = Image.DevService
  public typealias Service = EndpointsReq.Service
}

public struct ErrorResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?

  public init(errorCode: String? = nil, errorMsg: String? = nil) {
    (self.errorCode, self.errorMsg) = (errorCode, errorMsg)
  }

  public static let fields: Fields<Self> = ["error_code": \.errorCode, "error_msg": \.errorMsg]
}

/// Something that happened during a job.
public struct Event: APIObject {
  /// When it began.
  public var createTime: Int64?
  /// What it was about.
  public var description: String?
  /// How long it took.
  public var elapsedTime: Int64?
  /// A code for what went wrong.
  public var errorCode: String?
  /// What went wrong.
  public var errorMessage: String?
  /// What happened in the course of it.
  public var events: [Event]?
  /// How severe it is.
  public var level: Int?
  /// What it is called.
  public var name: String?
  /// Its place in the sequence.
  public var ordinal: Int?
  /// The event it is part of.
  public var parentName: String?
  /// How it stands.
  public var status: Status?

  public init(
    createTime: Int64? = nil, description: String? = nil, elapsedTime: Int64? = nil, errorCode: String? = nil,
    errorMessage: String? = nil, events: [Event]? = nil, level: Int? = nil, name: String? = nil, ordinal: Int? = nil,
    parentName: String? = nil, status: Status? = nil
  ) {
    (self.createTime, self.description, self.elapsedTime) = (createTime, description, elapsedTime)
    (self.errorCode, self.errorMessage, self.events, self.level) = (errorCode, errorMessage, events, level)
    (self.name, self.ordinal, self.parentName, self.status) = (name, ordinal, parentName, status)
  }

  public static let fields: Fields<Self> = [
    "create_time": \.createTime, "description": \.description, "elapsed_time": \.elapsedTime, "error_code": \.errorCode,
    "error_message": \.errorMessage, "events": \.events, "level": \.level, "name": \.name, "ordinal": \.ordinal,
    "parent_name": \.parentName, "status": \.status
  ]

  public struct Status: OpenEnumeration {
    public let rawValue: String
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

/// What an export takes from a dataset, and how.
public struct ExportParams: APIObject {
  /// Whether marks of hard examples are dropped.
  /// `clear_hard_property`: boolean, default `true`.
  public var clearHardProperty: Bool?
  /// The format of the dataset version to export.
  public var exportDatasetVersionFormat: String?
  /// The name of the dataset version to export.
  public var exportDatasetVersionName: String?
  /// What the export goes to.
  /// `export_dest`: string, default `DIR`.
  public var exportDest: ExportDest?
  /// The name of the dataset to create.
  public var exportNewDatasetName: String?
  /// The working folder of the dataset to create.
  public var exportNewDatasetWorkPath: String?
  /// Whether samples are divided at random between training and validation.
  /// `ratio_sample_usage`: boolean, default `false`.
  public var ratioSampleUsage: Bool?
  /// Which samples to export by their state.
  public var sampleState: SampleState?
  /// Which samples to export by their identifiers.
  public var samples: [String]?
  /// Which samples to export; one condition that holds is enough.
  public var searchConditions: [SearchCondition]?
  /// Which share of the samples is for training.
  /// `train_sample_ratio`: string, default `1.00`, examples show number.
  public var trainSampleRatio: Documented<String>?
  /// Whether marks of difficult labels are dropped.
  /// `clear_difficult`: boolean, known from an example only.
  public var clearDifficult: Bool?

  public init(
    clearHardProperty: Bool? = nil, exportDatasetVersionFormat: String? = nil, exportDatasetVersionName: String? = nil,
    exportDest: ExportDest? = nil, exportNewDatasetName: String? = nil, exportNewDatasetWorkPath: String? = nil,
    ratioSampleUsage: Bool? = nil, sampleState: SampleState? = nil, samples: [String]? = nil,
    searchConditions: [SearchCondition]? = nil, trainSampleRatio: Documented<String>? = nil,
    clearDifficult: Bool? = nil
  ) {
    (self.clearHardProperty, self.exportDatasetVersionFormat) = (clearHardProperty, exportDatasetVersionFormat)
    (self.exportDatasetVersionName, self.exportDest) = (exportDatasetVersionName, exportDest)
    (self.exportNewDatasetName, self.exportNewDatasetWorkPath) = (exportNewDatasetName, exportNewDatasetWorkPath)
    (self.ratioSampleUsage, self.sampleState, self.samples) = (ratioSampleUsage, sampleState, samples)
    (self.searchConditions, self.trainSampleRatio) = (searchConditions, trainSampleRatio)
    self.clearDifficult = clearDifficult
  }

  public static let fields: Fields<Self> = [
    "clear_hard_property": \.clearHardProperty, "export_dataset_version_format": \.exportDatasetVersionFormat,
    "export_dataset_version_name": \.exportDatasetVersionName, "export_dest": \.exportDest,
    "export_new_dataset_name": \.exportNewDatasetName, "export_new_dataset_work_path": \.exportNewDatasetWorkPath,
    "ratio_sample_usage": \.ratioSampleUsage, "sample_state": \.sampleState, "samples": \.samples,
    "search_conditions": \.searchConditions, "train_sample_ratio": \.trainSampleRatio,
    "clear_difficult": \.clearDifficult
  ]

  public struct ExportDest: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Storage folder.
    public static var dir: Self { Self(rawValue: "DIR") }
    public static var newDataset: Self { Self(rawValue: "NEW_DATASET") }
    public static var documentedValues: [Self] { [.dir, .newDataset] }
  }

  public struct SampleState: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Labeled.
    public static var all: Self { Self(rawValue: "__ALL__") }
    /// Unlabeled.
    public static var noneValue: Self { Self(rawValue: "__NONE__") }
    /// To be accepted.
    public static var uncheck: Self { Self(rawValue: "__UNCHECK__") }
    public static var accepted: Self { Self(rawValue: "__ACCEPTED__") }
    public static var rejected: Self { Self(rawValue: "__REJECTED__") }
    /// To be reviewed.
    public static var unreviewed: Self { Self(rawValue: "__UNREVIEWED__") }
    public static var reviewed: Self { Self(rawValue: "__REVIEWED__") }
    /// Sampled.
    public static var workforceSampled: Self { Self(rawValue: "__WORKFORCE_SAMPLED__") }
    /// Sampling pending check.
    public static var workforceSampledUncheck: Self { Self(rawValue: "__WORKFORCE_SAMPLED_UNCHECK__") }
    /// Sampling checked.
    public static var workforceSampledChecked: Self { Self(rawValue: "__WORKFORCE_SAMPLED_CHECKED__") }
    /// Sampling accepted.
    public static var workforceSampledAccepted: Self { Self(rawValue: "__WORKFORCE_SAMPLED_ACCEPTED__") }
    /// Sampling rejected.
    public static var workforceSampledRejected: Self { Self(rawValue: "__WORKFORCE_SAMPLED_REJECTED__") }
    /// To be confirmed.
    public static var autoAnnotation: Self { Self(rawValue: "__AUTO_ANNOTATION__") }
    /// Known from an example only.
    public static var empty: Self { Self(rawValue: "") }
    public static var documentedValues: [Self] { [
      .all, .noneValue, .uncheck, .accepted, .rejected, .unreviewed, .reviewed, .workforceSampled,
      .workforceSampledUncheck, .workforceSampledChecked, .workforceSampledAccepted, .workforceSampledRejected,
      .autoAnnotation, .empty
    ] }
  }
}
