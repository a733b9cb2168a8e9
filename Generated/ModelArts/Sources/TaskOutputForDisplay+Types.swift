// Made by Tablature from TaskOutputForDisplay.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskOutputForDisplay` of the API.
public struct TaskOutputForDisplay: Codable, Hashable, Sendable {
  /// `obs`: TaskOutputObs.
  public var obs: TaskOutputObs?
  /// `dis`: TaskOutputDis.
  public var dis: TaskOutputDis?
  /// `webhook`: TaskOutputWebhook.
  public var webhook: TaskOutputWebhook?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obs: TaskOutputObs? = nil, dis: TaskOutputDis? = nil, webhook: TaskOutputWebhook? = nil) {
    self.obs = obs
    self.dis = dis
    self.webhook = webhook
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obs = try fields.optional("obs")
    dis = try fields.optional("dis")
    webhook = try fields.optional("webhook")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obs, "obs")
    try fields.write(dis, "dis")
    try fields.write(webhook, "webhook")
  }
}

extension TaskOutputForDisplay: Validatable {
  public func validate(with validator: inout Validator) {}
}
