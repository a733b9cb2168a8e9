// Made by Tablature from QueryJobResourceSpecifications.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `QueryJobResourceSpecificationsResponse` of the API.
public struct QueryJobResourceSpecificationsResponse: Codable, Hashable, Sendable {
  /// `is_success`: boolean.
  public var isSuccess: Bool?
  /// `error_message`: string.
  public var errorMessage: String?
  /// `error_code`: string.
  public var errorCode: String?
  /// `spec_total_count`: integer.
  public var specTotalCount: Int?
  /// `specs`: list of QueryJobResourceSpecificationsResponseSpecs.
  public var specs: [QueryJobResourceSpecificationsResponseSpecs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    isSuccess: Bool? = nil, errorMessage: String? = nil, errorCode: String? = nil, specTotalCount: Int? = nil,
    specs: [QueryJobResourceSpecificationsResponseSpecs]? = nil
  ) {
    self.isSuccess = isSuccess
    self.errorMessage = errorMessage
    self.errorCode = errorCode
    self.specTotalCount = specTotalCount
    self.specs = specs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    isSuccess = try fields.optional("is_success")
    errorMessage = try fields.optional("error_message")
    errorCode = try fields.optional("error_code")
    specTotalCount = try fields.optional("spec_total_count")
    specs = try fields.optional("specs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(isSuccess, "is_success")
    try fields.write(errorMessage, "error_message")
    try fields.write(errorCode, "error_code")
    try fields.write(specTotalCount, "spec_total_count")
    try fields.write(specs, "specs")
  }
}

extension QueryJobResourceSpecificationsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `QueryJobResourceSpecificationsResponseSpecs` of the API.
public struct QueryJobResourceSpecificationsResponseSpecs: Codable, Hashable, Sendable {
  /// `spec_id`: long.
  public var specID: Int64?
  /// `core`: string.
  public var core: String?
  /// `cpu`: string.
  public var cpu: String?
  /// `gpu_num`: integer.
  public var gpuNum: Int?
  /// `gpu_type`: string.
  public var gpuType: String?
  /// `spec_code`: string.
  public var specCode: String?
  /// `max_num`: integer.
  public var maxNum: Int?
  /// `unit_num`: integer.
  public var unitNum: Int?
  /// `storage`: string.
  public var storage: String?
  /// `interface_type`: integer.
  public var interfaceType: Int?
  /// `no_resource`: boolean.
  public var noResource: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    specID: Int64? = nil, core: String? = nil, cpu: String? = nil, gpuNum: Int? = nil, gpuType: String? = nil,
    specCode: String? = nil, maxNum: Int? = nil, unitNum: Int? = nil, storage: String? = nil, interfaceType: Int? = nil,
    noResource: Bool? = nil
  ) {
    self.specID = specID
    self.core = core
    self.cpu = cpu
    self.gpuNum = gpuNum
    self.gpuType = gpuType
    self.specCode = specCode
    self.maxNum = maxNum
    self.unitNum = unitNum
    self.storage = storage
    self.interfaceType = interfaceType
    self.noResource = noResource
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    specID = try fields.optional("spec_id")
    core = try fields.optional("core")
    cpu = try fields.optional("cpu")
    gpuNum = try fields.optional("gpu_num")
    gpuType = try fields.optional("gpu_type")
    specCode = try fields.optional("spec_code")
    maxNum = try fields.optional("max_num")
    unitNum = try fields.optional("unit_num")
    storage = try fields.optional("storage")
    interfaceType = try fields.optional("interface_type")
    noResource = try fields.optional("no_resource")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(specID, "spec_id")
    try fields.write(core, "core")
    try fields.write(cpu, "cpu")
    try fields.write(gpuNum, "gpu_num")
    try fields.write(gpuType, "gpu_type")
    try fields.write(specCode, "spec_code")
    try fields.write(maxNum, "max_num")
    try fields.write(unitNum, "unit_num")
    try fields.write(storage, "storage")
    try fields.write(interfaceType, "interface_type")
    try fields.write(noResource, "no_resource")
  }
}

extension QueryJobResourceSpecificationsResponseSpecs: Validatable {
  public func validate(with validator: inout Validator) {}
}
