// Made by Tablature from Summary.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Summary` of the API.
public struct Summary: Codable, Hashable, Sendable {
  /// `log_type`: string.
  public var logType: LogType?
  /// `log_dir`: LogDir, required when log_type is not empty.
  public var logDir: LogDir?
  /// `data_sources`: list of CreateTrainingJobDataSource.
  public var dataSources: [CreateTrainingJobDataSource]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(logType: LogType? = nil, logDir: LogDir? = nil, dataSources: [CreateTrainingJobDataSource]? = nil) {
    self.logType = logType
    self.logDir = logDir
    self.dataSources = dataSources
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    logType = try fields.optional("log_type")
    logDir = try fields.optional("log_dir")
    dataSources = try fields.optional("data_sources")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(logType, "log_type")
    try fields.write(logDir, "log_dir")
    try fields.write(dataSources, "data_sources")
  }

  /// Values of `Summary.log_type`.
  public struct LogType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `tensorboard`.
    public static var tensorboard: Self { Self(rawValue: "tensorboard") }
    /// `mindstudio-insight`.
    public static var mindstudioInsight: Self { Self(rawValue: "mindstudio-insight") }

    public static var documentedValues: [Self] { [.tensorboard, .mindstudioInsight] }
  }
}

extension Summary: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(logType, "log_type")
  }
}
