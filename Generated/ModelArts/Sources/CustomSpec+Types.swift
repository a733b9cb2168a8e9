// Made by Tablature from CustomSpec.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CustomSpec` of the API.
public struct CustomSpec: Codable, Hashable, Sendable {
  /// `gpu_p4`: float.
  public var gpuP4: Double?
  /// `memory`: integer, in MB.
  public var memory: Int?
  /// `cpu`: float.
  public var cpu: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(gpuP4: Double? = nil, memory: Int? = nil, cpu: Double? = nil) {
    self.gpuP4 = gpuP4
    self.memory = memory
    self.cpu = cpu
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    gpuP4 = try fields.optional("gpu_p4")
    memory = try fields.optional("memory")
    cpu = try fields.optional("cpu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(gpuP4, "gpu_p4")
    try fields.write(memory, "memory")
    try fields.write(cpu, "cpu")
  }
}

extension CustomSpec: Validatable {
  public func validate(with validator: inout Validator) {}
}
