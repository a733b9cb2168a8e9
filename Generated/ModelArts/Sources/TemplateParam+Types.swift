// Made by Tablature from TemplateParam.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TemplateParam` of the API.
public struct TemplateParam: Codable, Hashable, Sendable {
  /// `id`: string.
  public var id: ID?
  /// `name`: string.
  public var name: String?
  /// `operator_params`: list of OperatorParam.
  public var operatorParams: [OperatorParam]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(id: ID? = nil, name: String? = nil, operatorParams: [OperatorParam]? = nil) {
    self.id = id
    self.name = name
    self.operatorParams = operatorParams
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    operatorParams = try fields.optional("operator_params")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(operatorParams, "operator_params")
  }

  /// Values of `TemplateParam.id`.
  public struct ID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Feature analysis. `sys_data_analyse`.
    public static var sysDataAnalyse: Self { Self(rawValue: "sys_data_analyse") }
    /// Data cleansing. `sys_data_cleaning`.
    public static var sysDataCleaning: Self { Self(rawValue: "sys_data_cleaning") }
    /// Data augmentation. `sys_data_augmentation`.
    public static var sysDataAugmentation: Self { Self(rawValue: "sys_data_augmentation") }
    /// Data validation. `sys_data_validation`.
    public static var sysDataValidation: Self { Self(rawValue: "sys_data_validation") }
    /// Data filtering. `sys_data_selection`.
    public static var sysDataSelection: Self { Self(rawValue: "sys_data_selection") }

    public static var documentedValues: [Self] {
      [
        .sysDataAnalyse, .sysDataCleaning, .sysDataAugmentation, .sysDataValidation, .sysDataSelection
      ]
    }
  }
}

extension TemplateParam: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(id, "id")
  }
}
