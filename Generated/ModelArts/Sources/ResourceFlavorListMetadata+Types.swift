// Made by Tablature from ResourceFlavorListMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ResourceFlavorListMetadata` of the API.
public struct ResourceFlavorListMetadata: Codable, Hashable, Sendable {
  /// `continue`: string.
  public var `continue`: String?
  /// `remainingItemCount`: integer.
  public var remainingItemCount: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(`continue`: String? = nil, remainingItemCount: Int? = nil) {
    self.`continue` = `continue`
    self.remainingItemCount = remainingItemCount
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    `continue` = try fields.optional("continue")
    remainingItemCount = try fields.optional("remainingItemCount")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(`continue`, "continue")
    try fields.write(remainingItemCount, "remainingItemCount")
  }
}

extension ResourceFlavorListMetadata: Validatable {
  public func validate(with validator: inout Validator) {}
}
