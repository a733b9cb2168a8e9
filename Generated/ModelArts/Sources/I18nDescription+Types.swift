// Made by Tablature from I18nDescription.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `I18nDescription` of the API.
public struct I18nDescription: Codable, Hashable, Sendable {
  /// `language`: string.
  public var language: String?
  /// `description`: string.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(language: String? = nil, description: String? = nil) {
    self.language = language
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    language = try fields.optional("language")
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(language, "language")
    try fields.write(description, "description")
  }
}

extension I18nDescription: Validatable {
  public func validate(with validator: inout Validator) {}
}
