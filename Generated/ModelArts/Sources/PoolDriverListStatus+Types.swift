// Made by Tablature from PoolDriverListStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolDriverListStatus` of the API.
public struct PoolDriverListStatus: Codable, Hashable, Sendable {
  /// `gpu`: PoolDriverStatus.
  public var gpu: PoolDriverStatus?
  /// `npu`: PoolDriverStatus.
  public var npu: PoolDriverStatus?

  /// Makes a value; what is nil is left out of the JSON.
  public init(gpu: PoolDriverStatus? = nil, npu: PoolDriverStatus? = nil) {
    self.gpu = gpu
    self.npu = npu
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    gpu = try fields.optional("gpu")
    npu = try fields.optional("npu")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(gpu, "gpu")
    try fields.write(npu, "npu")
  }
}

extension PoolDriverListStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(gpu, "gpu")
    validator.check(npu, "npu")
  }
}
