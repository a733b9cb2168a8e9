// Made by Tablature from TaskResponseAlgorithm.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskResponseAlgorithm` of the API.
public struct TaskResponseAlgorithm: Codable, Hashable, Sendable {
  /// `code_dir`: string.
  public var codeDir: String?
  /// `boot_file`: string.
  public var bootFile: String?
  /// `inputs`: AlgorithmInput.
  public var inputs: AlgorithmInput?
  /// `outputs`: AlgorithmOutput.
  public var outputs: AlgorithmOutput?
  /// `engine`: AlgorithmEngine.
  public var engine: AlgorithmEngine?
  /// `local_code_dir`: string.
  public var localCodeDir: String?
  /// `working_dir`: string.
  public var workingDir: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    codeDir: String? = nil, bootFile: String? = nil, inputs: AlgorithmInput? = nil, outputs: AlgorithmOutput? = nil,
    engine: AlgorithmEngine? = nil, localCodeDir: String? = nil, workingDir: String? = nil
  ) {
    self.codeDir = codeDir
    self.bootFile = bootFile
    self.inputs = inputs
    self.outputs = outputs
    self.engine = engine
    self.localCodeDir = localCodeDir
    self.workingDir = workingDir
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    codeDir = try fields.optional("code_dir")
    bootFile = try fields.optional("boot_file")
    inputs = try fields.optional("inputs")
    outputs = try fields.optional("outputs")
    engine = try fields.optional("engine")
    localCodeDir = try fields.optional("local_code_dir")
    workingDir = try fields.optional("working_dir")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(codeDir, "code_dir")
    try fields.write(bootFile, "boot_file")
    try fields.write(inputs, "inputs")
    try fields.write(outputs, "outputs")
    try fields.write(engine, "engine")
    try fields.write(localCodeDir, "local_code_dir")
    try fields.write(workingDir, "working_dir")
  }
}

extension TaskResponseAlgorithm: Validatable {
  public func validate(with validator: inout Validator) {}
}
