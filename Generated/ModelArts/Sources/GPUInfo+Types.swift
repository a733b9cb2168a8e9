// Made by Tablature from GPUInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GPUInfo` of the API.
public struct GPUInfo: Codable, Hashable, Sendable {
  /// `gpu`: integer.
  public var gpu: Int?
  /// `gpu_memory`: string.
  public var gpuMemory: String?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(gpu: Int? = nil, gpuMemory: String? = nil, type: String? = nil) {
    self.gpu = gpu
    self.gpuMemory = gpuMemory
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    gpu = try fields.optional("gpu")
    gpuMemory = try fields.optional("gpu_memory")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(gpu, "gpu")
    try fields.write(gpuMemory, "gpu_memory")
    try fields.write(type, "type")
  }
}

extension GPUInfo: Validatable {
  public func validate(with validator: inout Validator) {}
}
