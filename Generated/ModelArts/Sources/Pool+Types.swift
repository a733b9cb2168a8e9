// Made by Tablature from Pool.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Pool` of the API.
public struct Pool: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil, name: String? = nil) {
    self.id = id
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
  }
}

extension Pool: Validatable {
  public func validate(with validator: inout Validator) {}
}
