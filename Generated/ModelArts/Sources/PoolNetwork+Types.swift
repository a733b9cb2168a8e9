// Made by Tablature from PoolNetwork.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolNetwork` of the API.
public struct PoolNetwork: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
  }
}

extension PoolNetwork: Validatable {
  public func validate(with validator: inout Validator) {}
}
