// Made by Tablature from ShowAutoSearchTrialEarlyStop.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowAutoSearchTrialEarlyStopResponse` of the API.
public struct ShowAutoSearchTrialEarlyStopResponse: Codable, Hashable, Sendable {
  /// `earlystop_trial`: string.
  public var earlystopTrial: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(earlystopTrial: String? = nil) {
    self.earlystopTrial = earlystopTrial
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    earlystopTrial = try fields.optional("earlystop_trial")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(earlystopTrial, "earlystop_trial")
  }
}

extension ShowAutoSearchTrialEarlyStopResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}
