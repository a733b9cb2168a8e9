// Made by Tablature from LabelFormat.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LabelFormat` of the API.
public struct LabelFormat: Codable, Hashable, Sendable {
  /// `label_type`: string.
  public var labelType: LabelType?
  /// `text_label_separator`: string.
  public var textLabelSeparator: String?
  /// `text_sample_separator`: string.
  public var textSampleSeparator: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(labelType: LabelType? = nil, textLabelSeparator: String? = nil, textSampleSeparator: String? = nil) {
    self.labelType = labelType
    self.textLabelSeparator = textLabelSeparator
    self.textSampleSeparator = textSampleSeparator
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    labelType = try fields.optional("label_type")
    textLabelSeparator = try fields.optional("text_label_separator")
    textSampleSeparator = try fields.optional("text_sample_separator")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(labelType, "label_type")
    try fields.write(textLabelSeparator, "text_label_separator")
    try fields.write(textSampleSeparator, "text_sample_separator")
  }

  /// Values of `LabelFormat.label_type`.
  public struct LabelType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `0`.
    public static var value0: Self { Self(rawValue: "0") }
    /// Default value. `1`.
    public static var defaultValue: Self { Self(rawValue: "1") }

    public static var documentedValues: [Self] { [.value0, .defaultValue] }
  }
}

extension LabelFormat: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
  }
}
