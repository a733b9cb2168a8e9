// Made by Tablature from SfsTurboConnectionItem.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SfsTurboConnectionItem` of the API.
public struct SfsTurboConnectionItem: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `sfsId`: string.
  public var sfsID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, sfsID: String? = nil) {
    self.name = name
    self.sfsID = sfsID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    sfsID = try fields.optional("sfsId")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(sfsID, "sfsId")
  }
}

extension SfsTurboConnectionItem: Validatable {
  public func validate(with validator: inout Validator) {}
}
