// Made by Tablature from SampleLabelProperty.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Attributes of a label; which are there depends on what the label marks.
public struct SampleLabelProperty: Codable, Hashable, Sendable {
  /// What was said.
  /// `@modelarts:content`: string.
  public var modelartsContent: String?
  /// The first character after the entity.
  /// `@modelarts:end_index`: integer.
  public var modelartsEndIndex: Int?
  /// When the speech ends.
  /// `@modelarts:end_time`: string, a time.
  public var modelartsEndTime: String?
  /// The points of the shape, counted in pixels from the upper left corner.
  /// `@modelarts:feature`: object, examples show array.
  public var modelartsFeature: JSONValue?
  /// The entity that a relation starts from.
  /// `@modelarts:from`: string.
  public var modelartsFrom: String?
  /// Whether the sample is a hard example.
  /// `@modelarts:hard`: string.
  public var modelartsHard: ModelartsHard?
  /// How difficult this label is.
  /// `@modelarts:hard_coefficient`: string.
  public var modelartsHardCoefficient: ModelartsHardCoefficient?
  /// Why the sample is a hard example.
  /// `@modelarts:hard_reasons`: string, a list separated by `-`, one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
  /// `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`,
  /// `28`, `29`, `30`.
  public var modelartsHardReasons: String?
  /// The shape that the label draws.
  /// `@modelarts:shape`: string.
  public var modelartsShape: ModelartsShape?
  /// Who speaks.
  /// `@modelarts:source`: string.
  public var modelartsSource: String?
  /// The first character of the entity, counted from 0.
  /// `@modelarts:start_index`: integer, 0....
  public var modelartsStartIndex: Int?
  /// When the speech starts.
  /// `@modelarts:start_time`: string, a time.
  public var modelartsStartTime: String?
  /// The entity that a relation leads to.
  /// `@modelarts:to`: string.
  public var modelartsTo: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelartsContent: String? = nil, modelartsEndIndex: Int? = nil, modelartsEndTime: String? = nil,
    modelartsFeature: JSONValue? = nil, modelartsFrom: String? = nil, modelartsHard: ModelartsHard? = nil,
    modelartsHardCoefficient: ModelartsHardCoefficient? = nil, modelartsHardReasons: String? = nil,
    modelartsShape: ModelartsShape? = nil, modelartsSource: String? = nil, modelartsStartIndex: Int? = nil,
    modelartsStartTime: String? = nil, modelartsTo: String? = nil
  ) {
    self.modelartsContent = modelartsContent
    self.modelartsEndIndex = modelartsEndIndex
    self.modelartsEndTime = modelartsEndTime
    self.modelartsFeature = modelartsFeature
    self.modelartsFrom = modelartsFrom
    self.modelartsHard = modelartsHard
    self.modelartsHardCoefficient = modelartsHardCoefficient
    self.modelartsHardReasons = modelartsHardReasons
    self.modelartsShape = modelartsShape
    self.modelartsSource = modelartsSource
    self.modelartsStartIndex = modelartsStartIndex
    self.modelartsStartTime = modelartsStartTime
    self.modelartsTo = modelartsTo
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelartsContent = try fields.optional("@modelarts:content")
    modelartsEndIndex = try fields.optional("@modelarts:end_index")
    modelartsEndTime = try fields.optional("@modelarts:end_time")
    modelartsFeature = try fields.optional("@modelarts:feature")
    modelartsFrom = try fields.optional("@modelarts:from")
    modelartsHard = try fields.optional("@modelarts:hard")
    modelartsHardCoefficient = try fields.optional("@modelarts:hard_coefficient")
    modelartsHardReasons = try fields.optional("@modelarts:hard_reasons")
    modelartsShape = try fields.optional("@modelarts:shape")
    modelartsSource = try fields.optional("@modelarts:source")
    modelartsStartIndex = try fields.optional("@modelarts:start_index")
    modelartsStartTime = try fields.optional("@modelarts:start_time")
    modelartsTo = try fields.optional("@modelarts:to")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelartsContent, "@modelarts:content")
    try fields.write(modelartsEndIndex, "@modelarts:end_index")
    try fields.write(modelartsEndTime, "@modelarts:end_time")
    try fields.write(modelartsFeature, "@modelarts:feature")
    try fields.write(modelartsFrom, "@modelarts:from")
    try fields.write(modelartsHard, "@modelarts:hard")
    try fields.write(modelartsHardCoefficient, "@modelarts:hard_coefficient")
    try fields.write(modelartsHardReasons, "@modelarts:hard_reasons")
    try fields.write(modelartsShape, "@modelarts:shape")
    try fields.write(modelartsSource, "@modelarts:source")
    try fields.write(modelartsStartIndex, "@modelarts:start_index")
    try fields.write(modelartsStartTime, "@modelarts:start_time")
    try fields.write(modelartsTo, "@modelarts:to")
  }

  /// Values of `SampleLabelProperty.@modelarts:hard`.
  public struct ModelartsHard: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: "0") }
    /// Not hard.
    public static var `false`: Self { Self(rawValue: "false") }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: "1") }
    /// Hard.
    public static var `true`: Self { Self(rawValue: "true") }

    public static var documentedValues: [Self] { [.notHard, .false, .hard, .true] }
  }

  /// Values of `SampleLabelProperty.@modelarts:hard_coefficient`.
  public struct ModelartsHardCoefficient: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `[0,1]`.
    public static var value0_1: Self { Self(rawValue: "[0,1]") }
    /// Known from an example only. `0.0`.
    public static var value0_0: Self { Self(rawValue: "0.0") }

    public static var documentedValues: [Self] { [.value0_1, .value0_0] }
  }

  /// Values of `SampleLabelProperty.@modelarts:shape`.
  public struct ModelartsShape: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Rectangle.
    public static var bndbox: Self { Self(rawValue: "bndbox") }
    /// Polygon.
    public static var polygon: Self { Self(rawValue: "polygon") }
    /// Circle.
    public static var circle: Self { Self(rawValue: "circle") }
    /// Straight line.
    public static var line: Self { Self(rawValue: "line") }
    /// Dashed line.
    public static var dashed: Self { Self(rawValue: "dashed") }
    /// Point.
    public static var point: Self { Self(rawValue: "point") }
    /// Polyline.
    public static var polyline: Self { Self(rawValue: "polyline") }

    public static var documentedValues: [Self] { [.bndbox, .polygon, .circle, .line, .dashed, .point, .polyline] }
  }
}

extension SampleLabelProperty: Validatable {
  private static let modelartsHardReasonsValues = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
    "21", "22", "23", "24", "25", "26", "27", "28", "29", "30"
  ]

  public func validate(with validator: inout Validator) {
    validator.check(modelartsEndTime, "@modelarts:end_time", format: .time)
    validator.check(modelartsHard, "@modelarts:hard")
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient")
    validator.parts(of: modelartsHardReasons, "@modelarts:hard_reasons", separator: "-") { $1.check($0, oneOf: Self.modelartsHardReasonsValues) }
    validator.check(modelartsShape, "@modelarts:shape")
    validator.check(modelartsStartIndex, "@modelarts:start_index", range: Limits(from: 0))
    validator.check(modelartsStartTime, "@modelarts:start_time", format: .time)
  }
}
