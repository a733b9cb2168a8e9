// Made by Tablature from ModelSpecification.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModelSpecification` of the API.
public struct ModelSpecification: Codable, Hashable, Sendable {
  /// `min_cpu`: string.
  public var minCPU: String?
  /// `min_gpu`: string.
  public var minGPU: String?
  /// `min_memory`: string.
  public var minMemory: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(minCPU: String? = nil, minGPU: String? = nil, minMemory: String? = nil) {
    self.minCPU = minCPU
    self.minGPU = minGPU
    self.minMemory = minMemory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    minCPU = try fields.optional("min_cpu")
    minGPU = try fields.optional("min_gpu")
    minMemory = try fields.optional("min_memory")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(minCPU, "min_cpu")
    try fields.write(minGPU, "min_gpu")
    try fields.write(minMemory, "min_memory")
  }
}

extension ModelSpecification: Validatable {
  public func validate(with validator: inout Validator) {}
}
