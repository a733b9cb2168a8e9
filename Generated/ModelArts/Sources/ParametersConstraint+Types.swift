// Made by Tablature from ParametersConstraint.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ParametersConstraint` of the API.
public struct ParametersConstraint: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: String?
  /// `editable`: boolean.
  public var editable: Bool?
  /// `required`: boolean.
  public var required: Bool?
  /// `sensitive`: boolean.
  public var sensitive: Bool?
  /// `valid_type`: string.
  public var validType: String?
  /// `valid_range`: list of string.
  public var validRange: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    type: String? = nil, editable: Bool? = nil, required: Bool? = nil, sensitive: Bool? = nil, validType: String? = nil,
    validRange: [String]? = nil
  ) {
    self.type = type
    self.editable = editable
    self.required = required
    self.sensitive = sensitive
    self.validType = validType
    self.validRange = validRange
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    editable = try fields.optional("editable")
    required = try fields.optional("required")
    sensitive = try fields.optional("sensitive")
    validType = try fields.optional("valid_type")
    validRange = try fields.optional("valid_range")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(editable, "editable")
    try fields.write(required, "required")
    try fields.write(sensitive, "sensitive")
    try fields.write(validType, "valid_type")
    try fields.write(validRange, "valid_range")
  }
}

extension ParametersConstraint: Validatable {
  public func validate(with validator: inout Validator) {}
}
