// Made by Tablature from Cpu.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Cpu` of the API.
public struct Cpu: Codable, Hashable, Sendable {
  /// `arch`: string.
  public var arch: String?
  /// `core_num`: integer.
  public var coreNum: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(arch: String? = nil, coreNum: Int? = nil) {
    self.arch = arch
    self.coreNum = coreNum
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    arch = try fields.optional("arch")
    coreNum = try fields.optional("core_num")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(arch, "arch")
    try fields.write(coreNum, "core_num")
  }
}

extension Cpu: Validatable {
  public func validate(with validator: inout Validator) {}
}
