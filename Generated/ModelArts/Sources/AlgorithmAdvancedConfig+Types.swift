// Made by Tablature from AlgorithmAdvancedConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmAdvancedConfig` of the API.
public struct AlgorithmAdvancedConfig: Codable, Hashable, Sendable {
  /// `auto_search`: AutoSearch.
  public var autoSearch: AutoSearch?

  /// Makes a value; what is nil is left out of the JSON.
  public init(autoSearch: AutoSearch? = nil) {
    self.autoSearch = autoSearch
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    autoSearch = try fields.optional("auto_search")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(autoSearch, "auto_search")
  }
}

extension AlgorithmAdvancedConfig: Validatable {
  public func validate(with validator: inout Validator) {}
}
