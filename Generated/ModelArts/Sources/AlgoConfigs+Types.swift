// Made by Tablature from AlgoConfigs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgoConfigs` of the API.
public struct AlgoConfigs: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `params`: list of AutoSearchAlgoConfigParameter.
  public var params: [AutoSearchAlgoConfigParameter]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, params: [AutoSearchAlgoConfigParameter]? = nil) {
    self.name = name
    self.params = params
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    params = try fields.optional("params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(params, "params")
  }
}

extension AlgoConfigs: Validatable {
  public func validate(with validator: inout Validator) {}
}
