// Made by Tablature from ShowAutoSearchTrials.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchTrialsResponse` of the API.
public struct ShowAutoSearchTrialsResponse: Codable, Hashable, Sendable {
  /// `total`: integer.
  public var total: Int?
  /// `count`: integer.
  public var count: Int?
  /// `limit`: integer.
  public var limit: Int?
  /// `offset`: integer.
  public var offset: Int?
  /// `group_by`: string.
  public var groupBy: String?
  /// `items`: ShowAutoSearchTrialsResponseItems.
  public var items: ShowAutoSearchTrialsResponseItems?
  /// `header`: list of string.
  public var header: [String]?
  /// `data`: list of list of string.
  public var data: [[String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    total: Int? = nil, count: Int? = nil, limit: Int? = nil, offset: Int? = nil, groupBy: String? = nil,
    items: ShowAutoSearchTrialsResponseItems? = nil, header: [String]? = nil, data: [[String]]? = nil
  ) {
    self.total = total
    self.count = count
    self.limit = limit
    self.offset = offset
    self.groupBy = groupBy
    self.items = items
    self.header = header
    self.data = data
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    total = try fields.optional("total")
    count = try fields.optional("count")
    limit = try fields.optional("limit")
    offset = try fields.optional("offset")
    groupBy = try fields.optional("group_by")
    items = try fields.optional("items")
    header = try fields.optional("header")
    data = try fields.optional("data")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(total, "total")
    try fields.write(count, "count")
    try fields.write(limit, "limit")
    try fields.write(offset, "offset")
    try fields.write(groupBy, "group_by")
    try fields.write(items, "items")
    try fields.write(header, "header")
    try fields.write(data, "data")
  }
}

extension ShowAutoSearchTrialsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowAutoSearchTrialsResponseItems` of the API.
public struct ShowAutoSearchTrialsResponseItems: Codable, Hashable, Sendable {
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

extension ShowAutoSearchTrialsResponseItems: Validatable {
  public func validate(with validator: inout Validator) {}
}
