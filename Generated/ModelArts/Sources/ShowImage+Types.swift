// Made by Tablature from ShowImage.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowImageResponse` of the API.
public struct ShowImageResponse: Codable, Hashable, Sendable {
  /// `arch`: string.
  public var arch: Arch?
  /// `create_at`: long, a epoch-milliseconds.
  public var createAt: Int64?
  /// `description`: string, ...512 characters.
  public var description: String?
  /// `dev_services`: list of string.
  public var devServices: [DevService]?
  /// `id`: string.
  public var id: String?
  /// `name`: string, ...512 characters.
  public var name: String?
  /// `namespace`: string.
  public var namespace: String?
  /// `origin`: string, default `CUSTOMIZE`.
  public var origin: Origin?
  /// `resource_categories`: list of string.
  public var resourceCategories: [ResourceCategory]?
  /// `service_type`: string.
  public var serviceType: ServiceType?
  /// `size`: long, in KB.
  public var size: Int64?
  /// `status`: string.
  public var status: Status?
  /// `status_message`: string.
  public var statusMessage: String?
  /// `support_res_categories`: list of string.
  public var supportResCategories: [SupportResCategory]?
  /// `swr_path`: string.
  public var swrPath: String?
  /// `tag`: string.
  public var tag: String?
  /// `type`: string.
  public var type: Kind?
  /// `update_at`: long, a epoch-milliseconds.
  public var updateAt: Int64?
  /// `visibility`: string.
  public var visibility: Visibility?
  /// `workspace_id`: string, default `0`.
  public var workspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    arch: Arch? = nil, createAt: Int64? = nil, description: String? = nil, devServices: [DevService]? = nil,
    id: String? = nil, name: String? = nil, namespace: String? = nil, origin: Origin? = nil,
    resourceCategories: [ResourceCategory]? = nil, serviceType: ServiceType? = nil, size: Int64? = nil,
    status: Status? = nil, statusMessage: String? = nil, supportResCategories: [SupportResCategory]? = nil,
    swrPath: String? = nil, tag: String? = nil, type: Kind? = nil, updateAt: Int64? = nil,
    visibility: Visibility? = nil, workspaceID: String? = nil
  ) {
    self.arch = arch
    self.createAt = createAt
    self.description = description
    self.devServices = devServices
    self.id = id
    self.name = name
    self.namespace = namespace
    self.origin = origin
    self.resourceCategories = resourceCategories
    self.serviceType = serviceType
    self.size = size
    self.status = status
    self.statusMessage = statusMessage
    self.supportResCategories = supportResCategories
    self.swrPath = swrPath
    self.tag = tag
    self.type = type
    self.updateAt = updateAt
    self.visibility = visibility
    self.workspaceID = workspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    arch = try fields.optional("arch")
    createAt = try fields.optional("create_at")
    description = try fields.optional("description")
    devServices = try fields.optional("dev_services")
    id = try fields.optional("id")
    name = try fields.optional("name")
    namespace = try fields.optional("namespace")
    origin = try fields.optional("origin")
    resourceCategories = try fields.optional("resource_categories")
    serviceType = try fields.optional("service_type")
    size = try fields.optional("size")
    status = try fields.optional("status")
    statusMessage = try fields.optional("status_message")
    supportResCategories = try fields.optional("support_res_categories")
    swrPath = try fields.optional("swr_path")
    tag = try fields.optional("tag")
    type = try fields.optional("type")
    updateAt = try fields.optional("update_at")
    visibility = try fields.optional("visibility")
    workspaceID = try fields.optional("workspace_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(arch, "arch")
    try fields.write(createAt, "create_at")
    try fields.write(description, "description")
    try fields.write(devServices, "dev_services")
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(namespace, "namespace")
    try fields.write(origin, "origin")
    try fields.write(resourceCategories, "resource_categories")
    try fields.write(serviceType, "service_type")
    try fields.write(size, "size")
    try fields.write(status, "status")
    try fields.write(statusMessage, "status_message")
    try fields.write(supportResCategories, "support_res_categories")
    try fields.write(swrPath, "swr_path")
    try fields.write(tag, "tag")
    try fields.write(type, "type")
    try fields.write(updateAt, "update_at")
    try fields.write(visibility, "visibility")
    try fields.write(workspaceID, "workspace_id")
  }

  /// Values of `ShowImageResponse.arch`.
  public struct Arch: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// X86 architecture. `X86_64`.
    public static var x86_64: Self { Self(rawValue: "X86_64") }
    /// Arm architecture. `AARCH64`.
    public static var aarch64: Self { Self(rawValue: "AARCH64") }
    /// Known from an example only. `x86_64`.
    public static var x86_64Value: Self { Self(rawValue: "x86_64") }

    public static var documentedValues: [Self] { [.x86_64, .aarch64, .x86_64Value] }
  }

  /// Values of `ShowImageResponse.dev_services`.
  public struct DevService: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }
    /// `SSH`.
    public static var ssh: Self { Self(rawValue: "SSH") }

    public static var documentedValues: [Self] { [.notebook, .ssh] }
  }

  /// Values of `ShowImageResponse.origin`.
  public struct Origin: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Custom image. `CUSTOMIZE`.
    public static var customize: Self { Self(rawValue: "CUSTOMIZE") }
    /// Image saved by a notebook instance. `IMAGE_SAVE`.
    public static var imageSave: Self { Self(rawValue: "IMAGE_SAVE") }

    public static var documentedValues: [Self] { [.customize, .imageSave] }
  }

  /// Values of `ShowImageResponse.resource_categories`.
  public struct ResourceCategory: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  /// Values of `ShowImageResponse.service_type`.
  public struct ServiceType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Common image. `COMMON`.
    public static var common: Self { Self(rawValue: "COMMON") }
    /// Image used for inference. `INFERENCE`.
    public static var inference: Self { Self(rawValue: "INFERENCE") }
    /// Image used for training. `TRAIN`.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Image used for development and debugging. `DEV`.
    public static var dev: Self { Self(rawValue: "DEV") }
    /// `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }

    public static var documentedValues: [Self] { [.common, .inference, .train, .dev, .unknown] }
  }

  /// Values of `ShowImageResponse.status`.
  public struct Status: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `INIT`.
    public static var initValue: Self { Self(rawValue: "INIT") }
    /// `CREATING`.
    public static var creating: Self { Self(rawValue: "CREATING") }
    /// Saving the image failed. `CREATE_FAILED`.
    public static var createFailed: Self { Self(rawValue: "CREATE_FAILED") }
    /// An error occurs. `ERROR`.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// `DELETED`.
    public static var deleted: Self { Self(rawValue: "DELETED") }
    /// `ACTIVE`.
    public static var active: Self { Self(rawValue: "ACTIVE") }

    public static var documentedValues: [Self] { [.initValue, .creating, .createFailed, .error, .deleted, .active] }
  }

  /// Values of `ShowImageResponse.support_res_categories`.
  public struct SupportResCategory: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  /// Values of `ShowImageResponse.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Built-in system image. `BUILD_IN`.
    public static var buildIn: Self { Self(rawValue: "BUILD_IN") }
    /// `DEDICATED`.
    public static var dedicated: Self { Self(rawValue: "DEDICATED") }

    public static var documentedValues: [Self] { [.buildIn, .dedicated] }
  }

  /// Values of `ShowImageResponse.visibility`.
  public struct Visibility: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Private image. `PRIVATE`.
    public static var `private`: Self { Self(rawValue: "PRIVATE") }
    /// `PUBLIC`.
    public static var `public`: Self { Self(rawValue: "PUBLIC") }

    public static var documentedValues: [Self] { [.private, .public] }
  }
}

extension ShowImageResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(arch, "arch")
    validator.check(description, "description", length: Limits(upTo: 512))
    validator.check(devServices, "dev_services")
    validator.check(name, "name", length: Limits(upTo: 512))
    validator.check(origin, "origin")
    validator.check(resourceCategories, "resource_categories")
    validator.check(serviceType, "service_type")
    validator.check(status, "status")
    validator.check(supportResCategories, "support_res_categories")
    validator.check(type, "type")
    validator.check(visibility, "visibility")
  }
}
