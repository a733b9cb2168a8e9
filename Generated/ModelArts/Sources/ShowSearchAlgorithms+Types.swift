// Made by Tablature from ShowSearchAlgorithms.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowSearchAlgorithmsResponse` of the API.
public struct ShowSearchAlgorithmsResponse: Codable, Hashable, Sendable {
  /// `search_algo_count`: integer.
  public var searchAlgoCount: Int?
  /// `search_algo_list`: list of ShowSearchAlgorithmsResponseSearchAlgoList.
  public var searchAlgoList: [ShowSearchAlgorithmsResponseSearchAlgoList]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(searchAlgoCount: Int? = nil, searchAlgoList: [ShowSearchAlgorithmsResponseSearchAlgoList]? = nil) {
    self.searchAlgoCount = searchAlgoCount
    self.searchAlgoList = searchAlgoList
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    searchAlgoCount = try fields.optional("search_algo_count")
    searchAlgoList = try fields.optional("search_algo_list")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(searchAlgoCount, "search_algo_count")
    try fields.write(searchAlgoList, "search_algo_list")
  }
}

extension ShowSearchAlgorithmsResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowSearchAlgorithmsResponseSearchAlgoList` of the API.
public struct ShowSearchAlgorithmsResponseSearchAlgoList: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `params`: list of ShowSearchAlgorithmsResponseSearchAlgoListParams.
  public var params: [ShowSearchAlgorithmsResponseSearchAlgoListParams]?
  /// `description`: string.
  public var description: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, params: [ShowSearchAlgorithmsResponseSearchAlgoListParams]? = nil, description: String? = nil
  ) {
    self.name = name
    self.params = params
    self.description = description
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    params = try fields.optional("params")
    description = try fields.optional("description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(params, "params")
    try fields.write(description, "description")
  }
}

extension ShowSearchAlgorithmsResponseSearchAlgoList: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ShowSearchAlgorithmsResponseSearchAlgoListParams` of the API.
public struct ShowSearchAlgorithmsResponseSearchAlgoListParams: Codable, Hashable, Sendable {
  /// `key`: string.
  public var key: String?
  /// `value`: string.
  public var value: String?
  /// `type`: string.
  public var type: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(key: String? = nil, value: String? = nil, type: String? = nil) {
    self.key = key
    self.value = value
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    key = try fields.optional("key")
    value = try fields.optional("value")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(key, "key")
    try fields.write(value, "value")
    try fields.write(type, "type")
  }
}

extension ShowSearchAlgorithmsResponseSearchAlgoListParams: Validatable {
  public func validate(with validator: inout Validator) {}
}
