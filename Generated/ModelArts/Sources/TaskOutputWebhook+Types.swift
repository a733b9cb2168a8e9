// Made by Tablature from TaskOutputWebhook.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskOutputWebhook` of the API.
public struct TaskOutputWebhook: Codable, Hashable, Sendable {
  /// `url`: string, required when the output type is webhook.
  public var url: String?
  /// `headers`: object, required when the output type is webhook.
  public var headers: JSONValue?
  /// `data_category`: list of string.
  public var dataCategory: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(url: String? = nil, headers: JSONValue? = nil, dataCategory: [String]? = nil) {
    self.url = url
    self.headers = headers
    self.dataCategory = dataCategory
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    url = try fields.optional("url")
    headers = try fields.optional("headers")
    dataCategory = try fields.optional("data_category")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(url, "url")
    try fields.write(headers, "headers")
    try fields.write(dataCategory, "data_category")
  }
}

extension TaskOutputWebhook: Validatable {
  public func validate(with validator: inout Validator) {}
}
