// Made by Tablature from ShowAutoSearchParamAnalysisResultPath.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchParamAnalysisResultPathResponse` of the API.
public struct ShowAutoSearchParamAnalysisResultPathResponse: Codable, Hashable, Sendable {
  /// `file_path`: string.
  public var filePath: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(filePath: String? = nil) {
    self.filePath = filePath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    filePath = try fields.optional("file_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(filePath, "file_path")
  }
}

extension ShowAutoSearchParamAnalysisResultPathResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
