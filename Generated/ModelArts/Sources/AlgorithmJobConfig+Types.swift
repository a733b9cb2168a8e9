// Made by Tablature from AlgorithmJobConfig.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmJobConfig` of the API.
public struct AlgorithmJobConfig: Codable, Hashable, Sendable {
  /// `code_dir`: string.
  public var codeDir: String?
  /// `boot_file`: string.
  public var bootFile: String?
  /// `command`: string.
  public var command: String?
  /// `parameters`: list of AlgorithmJobConfigParameters.
  public var parameters: [AlgorithmJobConfigParameters]?
  /// `inputs`: list of AlgorithmCreateInput.
  public var inputs: [AlgorithmCreateInput]?
  /// `outputs`: list of AlgorithmCreateOutput.
  public var outputs: [AlgorithmCreateOutput]?
  /// `engine`: AlgorithmCreateEngine.
  public var engine: AlgorithmCreateEngine?
  /// `parameters_customization`: boolean.
  public var parametersCustomization: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    codeDir: String? = nil, bootFile: String? = nil, command: String? = nil,
    parameters: [AlgorithmJobConfigParameters]? = nil, inputs: [AlgorithmCreateInput]? = nil,
    outputs: [AlgorithmCreateOutput]? = nil, engine: AlgorithmCreateEngine? = nil, parametersCustomization: Bool? = nil
  ) {
    self.codeDir = codeDir
    self.bootFile = bootFile
    self.command = command
    self.parameters = parameters
    self.inputs = inputs
    self.outputs = outputs
    self.engine = engine
    self.parametersCustomization = parametersCustomization
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    codeDir = try fields.optional("code_dir")
    bootFile = try fields.optional("boot_file")
    command = try fields.optional("command")
    parameters = try fields.optional("parameters")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    engine = try fields.optional("engine")
    parametersCustomization = try fields.optional("parameters_customization")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(codeDir, "code_dir")
    try fields.write(bootFile, "boot_file")
    try fields.write(command, "command")
    try fields.write(parameters, "parameters")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(engine, "engine")
    try fields.write(parametersCustomization, "parameters_customization")
  }
}

extension AlgorithmJobConfig: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(inputs, "inputs")
    validator.check(outputs, "outputs")
  }
}

/// `AlgorithmJobConfigParameters` of the API.
public struct AlgorithmJobConfigParameters: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `value`: string.
  public var value: String?
  /// `description`: string.
  public var description: String?
  /// `constraint`: ParametersConstraint.
  public var constraint: ParametersConstraint?
  /// `i18n_description`: I18nDescription.
  public var i18nDescription: I18nDescription?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, value: String? = nil, description: String? = nil, constraint: ParametersConstraint? = nil,
    i18nDescription: I18nDescription? = nil
  ) {
    self.name = name
    self.value = value
    self.description = description
    self.constraint = constraint
    self.i18nDescription = i18nDescription
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    value = try fields.optional("value")
    description = try fields.optional("description")
    constraint = try fields.optional("constraint")
    i18nDescription = try fields.optional("i18n_description")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(value, "value")
    try fields.write(description, "description")
    try fields.write(constraint, "constraint")
    try fields.write(i18nDescription, "i18n_description")
  }
}

extension AlgorithmJobConfigParameters: Validatable {
  public func validate(with validator: inout Validator) {}
}
