// Made by Tablature from Flavor.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A size of machine.
public struct Flavor: Codable, Hashable, Sendable {
  /// The code to order it by.
  /// `code`: string.
  public var code: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(code: String? = nil) {
    self.code = code
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    code = try fields.optional("code")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(code, "code")
  }
}

extension Flavor: Validatable {
  public func validate(with validator: inout Validator) {}
}
