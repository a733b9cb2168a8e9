// Made by Tablature from ListFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ListFlavorsResponse` of the API.
public struct ListFlavorsResponse: Codable, Hashable, Sendable {
  /// `current`: integer.
  public var current: Int?
  /// `data`: list of NotebookFlavor.
  public var data: [NotebookFlavor]?
  /// `flavors`: list of NotebookFlavor.
  public var flavors: [NotebookFlavor]?
  /// `pages`: integer.
  public var pages: Int?
  /// `size`: integer.
  public var size: Int?
  /// `total`: long.
  public var total: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    current: Int? = nil, data: [NotebookFlavor]? = nil, flavors: [NotebookFlavor]? = nil, pages: Int? = nil,
    size: Int? = nil, total: Int64? = nil
  ) {
    self.current = current
    self.data = data
    self.flavors = flavors
    self.pages = pages
    self.size = size
    self.total = total
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    current = try fields.optional("current")
    data = try fields.optional("data")
    flavors = try fields.optional("flavors")
    pages = try fields.optional("pages")
    size = try fields.optional("size")
    total = try fields.optional("total")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(current, "current")
    try fields.write(data, "data")
    try fields.write(flavors, "flavors")
    try fields.write(pages, "pages")
    try fields.write(size, "size")
    try fields.write(total, "total")
  }
}

extension ListFlavorsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(data, "data")
    validator.check(flavors, "flavors")
  }
}
