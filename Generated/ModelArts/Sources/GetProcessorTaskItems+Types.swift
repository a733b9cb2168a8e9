// Made by Tablature from GetProcessorTaskItems.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GetProcessorTaskItemsResponse` of the API.
public struct GetProcessorTaskItemsResponse: Codable, Hashable, Sendable {
  /// `items`: list of ProcessorTaskItem.
  public var items: [ProcessorTaskItem]?
  /// `total`: integer.
  public var total: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(items: [ProcessorTaskItem]? = nil, total: Int? = nil) {
    self.items = items
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    items = try fields.optional("items")
    total = try fields.optional("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(items, "items")
    try fields.write(total, "total")
  }
}

extension GetProcessorTaskItemsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ProcessorTaskItem` of the API.
public struct ProcessorTaskItem: Codable, Hashable, Sendable {
  /// `label_en`: string.
  public var labelEn: String?
  /// `label_zh`: string.
  public var labelZh: String?
  /// `template_id`: string.
  public var templateID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labelEn: String? = nil, labelZh: String? = nil, templateID: String? = nil) {
    self.labelEn = labelEn
    self.labelZh = labelZh
    self.templateID = templateID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labelEn = try fields.optional("label_en")
    labelZh = try fields.optional("label_zh")
    templateID = try fields.optional("template_id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labelEn, "label_en")
    try fields.write(labelZh, "label_zh")
    try fields.write(templateID, "template_id")
  }
}

extension ProcessorTaskItem: Validatable {
  public func validate(with validator: inout Validator) {}
}
