// Made by Tablature from TrainingParameter.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A setting of a training run.
public struct TrainingParameter: Codable, Hashable, Sendable {
  /// The name of the setting.
  /// `label`: string.
  public var label: String?
  /// The value of the setting.
  /// `value`: string.
  public var value: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(label: String? = nil, value: String? = nil) {
    self.label = label
    self.value = value
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    label = try fields.optional("label")
    value = try fields.optional("value")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(label, "label")
    try fields.write(value, "value")
  }
}

extension TrainingParameter: Validatable {
  public func validate(with validator: inout Validator) {}
}
