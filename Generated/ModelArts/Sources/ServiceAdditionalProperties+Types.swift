// Made by Tablature from ServiceAdditionalProperties.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ServiceAdditionalProperties` of the API.
public struct ServiceAdditionalProperties: Codable, Hashable, Sendable {
  /// `smn_notification`: map of SmnNotification, required.
  public var smnNotification: [String: SmnNotification]
  /// `log_report_channels`: list of LogReportPipeline.
  public var logReportChannels: [LogReportPipeline]?
  /// `websocket_upgrade`: boolean, default `false`.
  public var websocketUpgrade: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    smnNotification: [String: SmnNotification], logReportChannels: [LogReportPipeline]? = nil,
    websocketUpgrade: Bool? = nil
  ) {
    self.smnNotification = smnNotification
    self.logReportChannels = logReportChannels
    self.websocketUpgrade = websocketUpgrade
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    smnNotification = try fields.required("smn_notification")
    logReportChannels = try fields.optional("log_report_channels")
    websocketUpgrade = try fields.optional("websocket_upgrade")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(smnNotification, "smn_notification")
    try fields.write(logReportChannels, "log_report_channels")
    try fields.write(websocketUpgrade, "websocket_upgrade")
  }
}

extension ServiceAdditionalProperties: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(smnNotification, "smn_notification")
    validator.check(logReportChannels, "log_report_channels")
  }
}
