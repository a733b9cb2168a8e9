// Made by Tablature from ShowAutoSearchParamsAnalysis.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchParamsAnalysisResponse` of the API.
public struct ShowAutoSearchParamsAnalysisResponse: Codable, Hashable, Sendable {
  /// `header`: list of string.
  public var header: [String]?
  /// `data`: list of list of string.
  public var data: [[String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(header: [String]? = nil, data: [[String]]? = nil) {
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

extension ShowAutoSearchParamsAnalysisResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
