// Made by Tablature from ShowAutoSearchPerTrial.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchPerTrialResponse` of the API.
public struct ShowAutoSearchPerTrialResponse: Codable, Hashable, Sendable {
  /// `header`: list of string.
  public var header: [String]?
  /// `data`: list of list of string.
  public var data: [[Documented<String>]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(header: [String]? = nil, data: [[Documented<String>]]? = nil) {
    self.header = header
    self.data = data
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    header = try fields.optional("header")
    data = try fields.optional("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(header, "header")
    try fields.write(data, "data")
  }
}

extension ShowAutoSearchPerTrialResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
