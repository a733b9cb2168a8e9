// Made by Tablature from ShowAutoSearchYamlTemplatesInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchYamlTemplatesInfoResponse` of the API.
public struct ShowAutoSearchYamlTemplatesInfoResponse: Codable, Hashable, Sendable {
  /// `yaml_templates`: list of YamlTemplate.
  public var yamlTemplates: [YamlTemplate]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(yamlTemplates: [YamlTemplate]? = nil) {
    self.yamlTemplates = yamlTemplates
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    yamlTemplates = try fields.optional("yaml_templates")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(yamlTemplates, "yaml_templates")
  }
}

extension ShowAutoSearchYamlTemplatesInfoResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `YamlTemplate` of the API.
public struct YamlTemplate: Codable, Hashable, Sendable {
  /// `algorithm_type_en`: string.
  public var algorithmTypeEn: String?
  /// `algorithm_type_zh`: string.
  public var algorithmTypeZh: String?
  /// `algorithm_names`: list of string.
  public var algorithmNames: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(algorithmTypeEn: String? = nil, algorithmTypeZh: String? = nil, algorithmNames: [String]? = nil) {
    self.algorithmTypeEn = algorithmTypeEn
    self.algorithmTypeZh = algorithmTypeZh
    self.algorithmNames = algorithmNames
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    algorithmTypeEn = try fields.optional("algorithm_type_en")
    algorithmTypeZh = try fields.optional("algorithm_type_zh")
    algorithmNames = try fields.optional("algorithm_names")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(algorithmTypeEn, "algorithm_type_en")
    try fields.write(algorithmTypeZh, "algorithm_type_zh")
    try fields.write(algorithmNames, "algorithm_names")
  }
}

extension YamlTemplate: Validatable {
  public func validate(with validator: inout Validator) {}
}
