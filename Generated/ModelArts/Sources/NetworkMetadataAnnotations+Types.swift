// Made by Tablature from NetworkMetadataAnnotations.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkMetadataAnnotations` of the API.
public struct NetworkMetadataAnnotations: Codable, Hashable, Sendable {
  /// `os.modelarts/description`: string.
  public var osModelartsDescription: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsDescription: String? = nil) {
    self.osModelartsDescription = osModelartsDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsDescription = try fields.optional("os.modelarts/description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsDescription, "os.modelarts/description")
  }
}

extension NetworkMetadataAnnotations: Validatable {
  public func validate(with validator: inout Validator) {}
}
