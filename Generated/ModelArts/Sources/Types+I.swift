// Made by Tablature from the shared types that begin with I. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct I18nDescription: APIObject {
  public var language: String?
  public var description: String?

  public init(language: String? = nil, description: String? = nil) {
    (self.language, self.description) = (language, description)
  }

  public static let fields: Fields<Self> = ["language": \.language, "description": \.description]
}

public struct Image: APIObject {
  public var arch: Arch?
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  /// `description`: string, at most 512 characters.
  public var description: String?
  public var devServices: [DevService]?
  public var id: String?
  /// `name`: string, at most 512 characters.
  public var name: String?
  public var namespace: String?
  /// `origin`: string, default `CUSTOMIZE`.
  public var origin: Origin?
  public var resourceCategories: [ResourceCategory]?
  public var serviceType: ServiceType?
  /// `size`: long, in KB.
  public var size: Int64?
  public var status: Status?
  public var statusMessage: String?
  public var supportResCategories: [SupportResCategory]?
  public var swrPath: String?
  public var tag: String?
  public var type: Kind?
  /// `update_at`: long, in milliseconds since 1970.
  public var updateAt: Int64?
  public var visibility: Visibility?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  public init(
    arch: Arch? = nil, createAt: Int64? = nil, description: String? = nil, devServices: [DevService]? = nil,
    id: String? = nil, name: String? = nil, namespace: String? = nil, origin: Origin? = nil,
    resourceCategories: [ResourceCategory]? = nil, serviceType: ServiceType? = nil, size: Int64? = nil,
    status: Status? = nil, statusMessage: String? = nil, supportResCategories: [SupportResCategory]? = nil,
    swrPath: String? = nil, tag: String? = nil, type: Kind? = nil, updateAt: Int64? = nil,
    visibility: Visibility? = nil, workspaceID: String? = nil
  ) {
    (self.arch, self.createAt, self.description, self.devServices) = (arch, createAt, description, devServices)
    (self.id, self.name, self.namespace, self.origin) = (id, name, namespace, origin)
    (self.resourceCategories, self.serviceType, self.size) = (resourceCategories, serviceType, size)
    (self.status, self.statusMessage, self.supportResCategories) = (status, statusMessage, supportResCategories)
    (self.swrPath, self.tag, self.type, self.updateAt, self.visibility) = (swrPath, tag, type, updateAt, visibility)
    self.workspaceID = workspaceID
  }

  public static let fields: Fields<Self> = [
    "arch": \.arch, "create_at": \.createAt, "description": \.description, "dev_services": \.devServices, "id": \.id,
    "name": \.name, "namespace": \.namespace, "origin": \.origin, "resource_categories": \.resourceCategories,
    "service_type": \.serviceType, "size": \.size, "status": \.status, "status_message": \.statusMessage,
    "support_res_categories": \.supportResCategories, "swr_path": \.swrPath, "tag": \.tag, "type": \.type,
    "update_at": \.updateAt, "visibility": \.visibility, "workspace_id": \.workspaceID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(name, "name", length: Limits(upTo: 512))
  }

  public struct Arch: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// X86 architecture.
    public static var x86_64: Self { Self(rawValue: "X86_64") }
    /// Arm architecture.
    public static var aarch64: Self { Self(rawValue: "AARCH64") }
    public static var documentedValues: [Self] { [.x86_64, .aarch64] }
  }

  public struct DevService: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    public static var ssh: Self { Self(rawValue: "SSH") }
    public static var documentedValues: [Self] { [.notebook, .ssh] }
  }

  public struct Origin: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Custom image.
    public static var customize: Self { Self(rawValue: "CUSTOMIZE") }
    /// Image saved by a notebook instance.
    public static var imageSave: Self { Self(rawValue: "IMAGE_SAVE") }
    public static var documentedValues: [Self] { [.customize, .imageSave] }
  }

  public struct ResourceCategory: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var cpu: Self { Self(rawValue: "CPU") }
    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  public struct ServiceType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Common image.
    public static var common: Self { Self(rawValue: "COMMON") }
    /// Image used for inference.
    public static var inference: Self { Self(rawValue: "INFERENCE") }
    /// Image used for training.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Image used for development and debugging.
    public static var dev: Self { Self(rawValue: "DEV") }
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    public static var documentedValues: [Self] { [.common, .inference, .train, .dev, .unknown] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var initValue: Self { Self(rawValue: "INIT") }
    public static var creating: Self { Self(rawValue: "CREATING") }
    /// Saving the image failed.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// An error occurs.
    public static var error: Self { Self(rawValue: "ERROR") }
    public static var deleted: Self { Self(rawValue: "DELETED") }
    public static var active: Self { Self(rawValue: "ACTIVE") }
    public static var documentedValues: [Self] { [.initValue, .creating, .createFailed, .error, .deleted, .active] }
  }

  public struct SupportResCategory: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var cpu: Self { Self(rawValue: "CPU") }
    public static var gpu: Self { Self(rawValue: "GPU") }
    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Built-in system image.
    public static var buildIn: Self { Self(rawValue: "BUILD_IN") }
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }
    public static var documentedValues: [Self] { [.buildIn, .dedicated] }
  }

  public struct Visibility: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Private image.
    public static var `private`: Self { Self(rawValue: "PRIVATE") }
    public static var `public`: Self { Self(rawValue: "PUBLIC") }
    public static var documentedValues: [Self] { [.private, .public] }
  }
}

/// How one model is deployed for inference.
public struct InfConfig: APIObject {
  /// Environment variables of the model; no place for secrets.
  public var envs: [String: String]?
  /// How many instances run.
  public var instanceCount: Int?
  /// The model to deploy.
  public var modelID: String?
  /// The size of the machines.
  public var specification: String?
  /// The share of requests the model gets; all shares add up to 100.
  /// `weight`: integer, in percent, required when infer_type is set to real-time.
  public var weight: Int?

  public init(
    envs: [String: String]? = nil, instanceCount: Int? = nil, modelID: String? = nil, specification: String? = nil,
    weight: Int? = nil
  ) {
    (self.envs, self.instanceCount, self.modelID, self.specification) = (envs, instanceCount, modelID, specification)
    self.weight = weight
  }

  public static let fields: Fields<Self> = [
    "envs": \.envs, "instance_count": \.instanceCount, "model_id": \.modelID, "specification": \.specification,
    "weight": \.weight
  ]
}

public struct Input: APIObject {
  public var name: String?
  public var description: String?
  public var localDir: String?
  public var remote: InputDataInfo?
  public var remoteConstraint: [InputRemoteConstraint]?

  public init(
    name: String? = nil, description: String? = nil, localDir: String? = nil, remote: InputDataInfo? = nil,
    remoteConstraint: [InputRemoteConstraint]? = nil
  ) {
    (self.name, self.description, self.localDir, self.remote) = (name, description, localDir, remote)
    self.remoteConstraint = remoteConstraint
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "description": \.description, "local_dir": \.localDir, "remote": \.remote,
    "remote_constraint": \.remoteConstraint
  ]
}

public struct InputRemoteConstraint: APIObject {
  public var dataType: String?
  public var attributes: Attributes?

  public init(dataType: String? = nil, attributes: Attributes? = nil) {
    (self.dataType, self.attributes) = (dataType, attributes)
  }

  public static let fields: Fields<Self> = ["data_type": \.dataType, "attributes": \.attributes]

  public struct Attributes: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var dataFormat: Self { Self(rawValue: "data_format") }
    public static var dataSegmentation: Self { Self(rawValue: "data_segmentation") }
    /// Labeling type.
    public static var datasetType: Self { Self(rawValue: "dataset_type") }
    public static var documentedValues: [Self] { [.dataFormat, .dataSegmentation, .datasetType] }
  }
}

public struct InputDataInfo: APIObject {
  public var dataset: InputDataInfoDataset?
  public var obs: InputDataInfoOBS?

  public init(dataset: InputDataInfoDataset? = nil, obs: InputDataInfoOBS? = nil) {
    (self.dataset, self.obs) = (dataset, obs)
  }

  public static let fields: Fields<Self> = ["dataset": \.dataset, "obs": \.obs]
}

public struct InputDataInfoDataset: APIObject {
  public var id: String?
  public var versionID: String?
  public var obsURL: String?

  public init(id: String? = nil, versionID: String? = nil, obsURL: String? = nil) {
    (self.id, self.versionID, self.obsURL) = (id, versionID, obsURL)
  }

  public static let fields: Fields<Self> = ["id": \.id, "version_id": \.versionID, "obs_url": \.obsURL]
}

public typealias InputDataInfoOBS = RemoteOBS
