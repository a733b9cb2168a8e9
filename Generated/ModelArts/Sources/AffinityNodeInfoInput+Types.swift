// Made by Tablature from AffinityNodeInfoInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AffinityNodeInfoInput` of the API.
public struct AffinityNodeInfoInput: Codable, Hashable, Sendable {
  /// `name`: string, required.
  public var name: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String) {
    self.name = name
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.required("name")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
  }
}

extension AffinityNodeInfoInput: Validatable {
  public func validate(with validator: inout Validator) {}
}
