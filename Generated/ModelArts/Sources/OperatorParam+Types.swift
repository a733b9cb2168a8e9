// Made by Tablature from OperatorParam.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `OperatorParam` of the API.
public struct OperatorParam: Codable, Hashable, Sendable {
  /// `advanced_params_switch`: boolean.
  public var advancedParamsSwitch: Bool?
  /// `id`: string.
  public var id: String?
  /// `name`: string.
  public var name: String?
  /// `params`: object.
  public var params: JSONValue?

  /// Makes a value; what is nil is left out of the JSON.
  public init(advancedParamsSwitch: Bool? = nil, id: String? = nil, name: String? = nil, params: JSONValue? = nil) {
    self.advancedParamsSwitch = advancedParamsSwitch
    self.id = id
    self.name = name
    self.params = params
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    advancedParamsSwitch = try fields.optional("advanced_params_switch")
    id = try fields.optional("id")
    name = try fields.optional("name")
    params = try fields.optional("params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(advancedParamsSwitch, "advanced_params_switch")
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(params, "params")
  }
}

extension OperatorParam: Validatable {
  public func validate(with validator: inout Validator) {}
}
