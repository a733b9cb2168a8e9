// Made by Tablature from ShowAutoSearchYamlTemplateContent.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchYamlTemplateContentResponse` of the API.
public struct ShowAutoSearchYamlTemplateContentResponse: Codable, Hashable, Sendable {
  /// `file_name`: string.
  public var fileName: String?
  /// `content`: string.
  public var content: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(fileName: String? = nil, content: String? = nil) {
    self.fileName = fileName
    self.content = content
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    fileName = try fields.optional("file_name")
    content = try fields.optional("content")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(fileName, "file_name")
    try fields.write(content, "content")
  }
}

extension ShowAutoSearchYamlTemplateContentResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
