// Made by Tablature from SchemaMap.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SchemaMap` of the API.
public struct SchemaMap: Codable, Hashable, Sendable {
  /// `dest_name`: string.
  public var destName: String?
  /// `src_name`: string.
  public var srcName: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(destName: String? = nil, srcName: String? = nil) {
    self.destName = destName
    self.srcName = srcName
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    destName = try fields.optional("dest_name")
    srcName = try fields.optional("src_name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(destName, "dest_name")
    try fields.write(srcName, "src_name")
  }
}

extension SchemaMap: Validatable {
  public func validate(with validator: inout Validator) {}
}
