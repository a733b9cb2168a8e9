// Made by Tablature from UpdateLabel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `UpdateLabelRequest` of the API.
public struct UpdateLabelRequest: Codable, Hashable, Sendable {
  /// `@modelarts:color`: string.
  public var modelartsColor: String?
  /// `@modelarts:default_shape`: string.
  public var modelartsDefaultShape: ModelartsDefaultShape?
  /// `@modelarts:from_type`: string, required when a relationship label is created.
  public var modelartsFromType: String?
  /// `@modelarts:rename_to`: string.
  public var modelartsRenameTo: String?
  /// `@modelarts:shortcut`: string.
  public var modelartsShortcut: String?
  /// `@modelarts:to_type`: string, required when a relationship label is created.
  public var modelartsToType: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelartsColor: String? = nil, modelartsDefaultShape: ModelartsDefaultShape? = nil,
    modelartsFromType: String? = nil, modelartsRenameTo: String? = nil, modelartsShortcut: String? = nil,
    modelartsToType: String? = nil
  ) {
    self.modelartsColor = modelartsColor
    self.modelartsDefaultShape = modelartsDefaultShape
    self.modelartsFromType = modelartsFromType
    self.modelartsRenameTo = modelartsRenameTo
    self.modelartsShortcut = modelartsShortcut
    self.modelartsToType = modelartsToType
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelartsColor = try fields.optional("@modelarts:color")
    modelartsDefaultShape = try fields.optional("@modelarts:default_shape")
    modelartsFromType = try fields.optional("@modelarts:from_type")
    modelartsRenameTo = try fields.optional("@modelarts:rename_to")
    modelartsShortcut = try fields.optional("@modelarts:shortcut")
    modelartsToType = try fields.optional("@modelarts:to_type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelartsColor, "@modelarts:color")
    try fields.write(modelartsDefaultShape, "@modelarts:default_shape")
    try fields.write(modelartsFromType, "@modelarts:from_type")
    try fields.write(modelartsRenameTo, "@modelarts:rename_to")
    try fields.write(modelartsShortcut, "@modelarts:shortcut")
    try fields.write(modelartsToType, "@modelarts:to_type")
  }

  /// Values of `UpdateLabelRequest.@modelarts:default_shape`.
  public struct ModelartsDefaultShape: OpenEnumeration {
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
    /// Dotted line.
    public static var dashed: Self { Self(rawValue: "dashed") }
    /// Point.
    public static var point: Self { Self(rawValue: "point") }
    /// Polyline.
    public static var polyline: Self { Self(rawValue: "polyline") }

    public static var documentedValues: [Self] { [.bndbox, .polygon, .circle, .line, .dashed, .point, .polyline] }
  }
}

extension UpdateLabelRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(modelartsDefaultShape, "@modelarts:default_shape")
  }
}

/// `UpdateLabelResponse` of the API.
public struct UpdateLabelResponse: Codable, Hashable, Sendable {
  /// `error_code`: string.
  public var errorCode: String?
  /// `error_msg`: string.
  public var errorMsg: String?
  /// `success`: boolean.
  public var success: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(errorCode: String? = nil, errorMsg: String? = nil, success: Bool? = nil) {
    self.errorCode = errorCode
    self.errorMsg = errorMsg
    self.success = success
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    errorCode = try fields.optional("error_code")
    errorMsg = try fields.optional("error_msg")
    success = try fields.optional("success")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(errorCode, "error_code")
    try fields.write(errorMsg, "error_msg")
    try fields.write(success, "success")
  }
}

extension UpdateLabelResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
