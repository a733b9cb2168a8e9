// Made by Tablature from SpecResponce.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SpecResponce` of the API.
public struct SpecResponce: Codable, Hashable, Sendable {
  /// `resource`: Resource.
  public var resource: Resource?
  /// `volumes`: list of JobVolume.
  public var volumes: [JobVolume]?
  /// `log_export_path`: LogExportPath.
  public var logExportPath: LogExportPath?
  /// `schedule_policy`: SchedulePolicy.
  public var schedulePolicy: SchedulePolicy?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    resource: Resource? = nil, volumes: [JobVolume]? = nil, logExportPath: LogExportPath? = nil,
    schedulePolicy: SchedulePolicy? = nil
  ) {
    self.resource = resource
    self.volumes = volumes
    self.logExportPath = logExportPath
    self.schedulePolicy = schedulePolicy
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    resource = try fields.optional("resource")
    volumes = try fields.optional("volumes")
    logExportPath = try fields.optional("log_export_path")
    schedulePolicy = try fields.optional("schedule_policy")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(resource, "resource")
    try fields.write(volumes, "volumes")
    try fields.write(logExportPath, "log_export_path")
    try fields.write(schedulePolicy, "schedule_policy")
  }
}

extension SpecResponce: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(resource, "resource")
    validator.check(schedulePolicy, "schedule_policy")
  }
}
