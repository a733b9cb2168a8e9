// Made by Tablature from NotebookFlavor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NotebookFlavor` of the API.
public struct NotebookFlavor: Codable, Hashable, Sendable {
  /// `arch`: string.
  public var arch: Arch?
  /// `billing`: BillingInfo.
  public var billing: BillingInfo?
  /// `category`: string.
  public var category: Category?
  /// `description`: string.
  public var description: String?
  /// `feature`: string.
  public var feature: Feature?
  /// `free`: boolean.
  public var free: Bool?
  /// `gpu`: GPUInfo.
  public var gpu: GPUInfo?
  /// `id`: string.
  public var id: String?
  /// `memory`: long.
  public var memory: Int64?
  /// `name`: string.
  public var name: String?
  /// `sold_out`: boolean.
  public var soldOut: Bool?
  /// `storages`: list of string.
  public var storages: [Storage]?
  /// `vcpus`: integer.
  public var vcpus: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    arch: Arch? = nil, billing: BillingInfo? = nil, category: Category? = nil, description: String? = nil,
    feature: Feature? = nil, free: Bool? = nil, gpu: GPUInfo? = nil, id: String? = nil, memory: Int64? = nil,
    name: String? = nil, soldOut: Bool? = nil, storages: [Storage]? = nil, vcpus: Int? = nil
  ) {
    self.arch = arch
    self.billing = billing
    self.category = category
    self.description = description
    self.feature = feature
    self.free = free
    self.gpu = gpu
    self.id = id
    self.memory = memory
    self.name = name
    self.soldOut = soldOut
    self.storages = storages
    self.vcpus = vcpus
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    arch = try fields.optional("arch")
    billing = try fields.optional("billing")
    category = try fields.optional("category")
    description = try fields.optional("description")
    feature = try fields.optional("feature")
    free = try fields.optional("free")
    gpu = try fields.optional("gpu")
    id = try fields.optional("id")
    memory = try fields.optional("memory")
    name = try fields.optional("name")
    soldOut = try fields.optional("sold_out")
    storages = try fields.optional("storages")
    vcpus = try fields.optional("vcpus")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(arch, "arch")
    try fields.write(billing, "billing")
    try fields.write(category, "category")
    try fields.write(description, "description")
    try fields.write(feature, "feature")
    try fields.write(free, "free")
    try fields.write(gpu, "gpu")
    try fields.write(id, "id")
    try fields.write(memory, "memory")
    try fields.write(name, "name")
    try fields.write(soldOut, "sold_out")
    try fields.write(storages, "storages")
    try fields.write(vcpus, "vcpus")
  }

  /// Values of `NotebookFlavor.arch`.
  public struct Arch: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `X86_64`.
    public static var x86_64: Self { Self(rawValue: "X86_64") }
    /// `AARCH64`.
    public static var aarch64: Self { Self(rawValue: "AARCH64") }
    /// Known from an example only. `x86_64`.
    public static var x86_64Value: Self { Self(rawValue: "x86_64") }
    /// Known from an example only. `aarch64`.
    public static var aarch64Value: Self { Self(rawValue: "aarch64") }

    public static var documentedValues: [Self] { [.x86_64, .aarch64, .x86_64Value, .aarch64Value] }
  }

  /// Values of `NotebookFlavor.category`.
  public struct Category: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `CPU`.
    public static var cpu: Self { Self(rawValue: "CPU") }
    /// `GPU`.
    public static var gpu: Self { Self(rawValue: "GPU") }

    public static var documentedValues: [Self] { [.cpu, .gpu] }
  }

  /// Values of `NotebookFlavor.feature`.
  public struct Feature: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// CodeLab specification. `DEFAULT`.
    public static var `default`: Self { Self(rawValue: "DEFAULT") }
    /// Notebook specifications. `NOTEBOOK`.
    public static var notebook: Self { Self(rawValue: "NOTEBOOK") }

    public static var documentedValues: [Self] { [.default, .notebook] }
  }

  /// Values of `NotebookFlavor.storages`.
  public struct Storage: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `EFS`.
    public static var efs: Self { Self(rawValue: "EFS") }
    /// `EVS`.
    public static var evs: Self { Self(rawValue: "EVS") }
    /// Known from an example only. `OBSFS`.
    public static var obsfs: Self { Self(rawValue: "OBSFS") }
    /// Known from an example only. `OBS`.
    public static var obs: Self { Self(rawValue: "OBS") }

    public static var documentedValues: [Self] { [.efs, .evs, .obsfs, .obs] }
  }
}

extension NotebookFlavor: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(arch, "arch")
    validator.check(category, "category")
    validator.check(feature, "feature")
    validator.check(storages, "storages")
  }
}
