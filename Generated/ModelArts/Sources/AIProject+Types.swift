// Made by Tablature from AIProject.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AIProject` of the API.
public struct AIProject: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: String? = nil) {
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
  }
}

extension AIProject: Validatable {
  public func validate(with validator: inout Validator) {}
}
