// Made by Tablature from ListImageGroup.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListImageGroupResponse` of the API.
public struct ListImageGroupResponse: Codable, Hashable, Sendable {
  /// `current`: integer.
  public var current: Int?
  /// `data`: list of ImageGroup.
  public var data: [ImageGroup]?
  /// `pages`: integer.
  public var pages: Int?
  /// `size`: integer.
  public var size: Int?
  /// `total`: long.
  public var total: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    current: Int? = nil, data: [ImageGroup]? = nil, pages: Int? = nil, size: Int? = nil, total: Int64? = nil
  ) {
    self.current = current
    self.data = data
    self.pages = pages
    self.size = size
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    current = try fields.optional("current")
    data = try fields.optional("data")
    pages = try fields.optional("pages")
    size = try fields.optional("size")
    total = try fields.optional("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(current, "current")
    try fields.write(data, "data")
    try fields.write(pages, "pages")
    try fields.write(size, "size")
    try fields.write(total, "total")
  }
}

extension ListImageGroupResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `ImageGroup` of the API.
public struct ImageGroup: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `create_at`: long, a epoch-milliseconds.
  public var createAt: Int64?
  /// `namespace`: string.
  public var namespace: String?
  /// `update_at`: long, a epoch-milliseconds.
  public var updateAt: Int64?
  /// `version_count`: integer.
  public var versionCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, createAt: Int64? = nil, namespace: String? = nil, updateAt: Int64? = nil,
    versionCount: Int? = nil
  ) {
    self.name = name
    self.createAt = createAt
    self.namespace = namespace
    self.updateAt = updateAt
    self.versionCount = versionCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    createAt = try fields.optional("create_at")
    namespace = try fields.optional("namespace")
    updateAt = try fields.optional("update_at")
    versionCount = try fields.optional("version_count")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(createAt, "create_at")
    try fields.write(namespace, "namespace")
    try fields.write(updateAt, "update_at")
    try fields.write(versionCount, "version_count")
  }
}

extension ImageGroup: Validatable {
  public func validate(with validator: inout Validator) {}
}
