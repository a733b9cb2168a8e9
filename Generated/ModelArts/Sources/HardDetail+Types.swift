// Made by Tablature from HardDetail.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `HardDetail` of the API.
public struct HardDetail: Codable, Hashable, Sendable {
  /// `alo_name`: string.
  public var aloName: String?
  /// `id`: integer.
  public var id: Int?
  /// `reason`: string.
  public var reason: String?
  /// `suggestion`: string.
  public var suggestion: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(aloName: String? = nil, id: Int? = nil, reason: String? = nil, suggestion: String? = nil) {
    self.aloName = aloName
    self.id = id
    self.reason = reason
    self.suggestion = suggestion
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    aloName = try fields.optional("alo_name")
    id = try fields.optional("id")
    reason = try fields.optional("reason")
    suggestion = try fields.optional("suggestion")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(aloName, "alo_name")
    try fields.write(id, "id")
    try fields.write(reason, "reason")
    try fields.write(suggestion, "suggestion")
  }
}

extension HardDetail: Validatable {
  public func validate(with validator: inout Validator) {}
}
