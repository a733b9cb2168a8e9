// Made by Tablature from FlavorInfoResponse.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `FlavorInfoResponse` of the API.
public struct FlavorInfoResponse: Codable, Hashable, Sendable {
  /// `max_num`: integer.
  public var maxNum: Int?
  /// `cpu`: Cpu.
  public var cpu: Cpu?
  /// `gpu`: Gpu.
  public var gpu: Gpu?
  /// `npu`: Npu.
  public var npu: Npu?
  /// `memory`: Memory.
  public var memory: Memory?
  /// `disk`: DiskResponse.
  public var disk: DiskResponse?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    maxNum: Int? = nil, cpu: Cpu? = nil, gpu: Gpu? = nil, npu: Npu? = nil, memory: Memory? = nil,
    disk: DiskResponse? = nil
  ) {
    self.maxNum = maxNum
    self.cpu = cpu
    self.gpu = gpu
    self.npu = npu
    self.memory = memory
    self.disk = disk
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    maxNum = try fields.optional("max_num")
    cpu = try fields.optional("cpu")
    gpu = try fields.optional("gpu")
    npu = try fields.optional("npu")
    memory = try fields.optional("memory")
    disk = try fields.optional("disk")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(maxNum, "max_num")
    try fields.write(cpu, "cpu")
    try fields.write(gpu, "gpu")
    try fields.write(npu, "npu")
    try fields.write(memory, "memory")
    try fields.write(disk, "disk")
  }
}

extension FlavorInfoResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
