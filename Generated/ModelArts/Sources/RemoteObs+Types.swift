// Made by Tablature from RemoteObs.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RemoteObs` of the API.
public struct RemoteObs: Codable, Hashable, Sendable {
  /// `obs_url`: string.
  public var obsURL: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obsURL: String? = nil) {
    self.obsURL = obsURL
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obsURL = try fields.optional("obs_url")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obsURL, "obs_url")
  }
}

extension RemoteObs: Validatable {
  public func validate(with validator: inout Validator) {}
}
