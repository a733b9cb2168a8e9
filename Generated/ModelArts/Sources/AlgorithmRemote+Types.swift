// Made by Tablature from AlgorithmRemote.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AlgorithmRemote` of the API.
public struct AlgorithmRemote: Codable, Hashable, Sendable {
  /// `obs`: RemoteObs.
  public var obs: RemoteObs?

  /// Makes a value; what is nil is left out of the JSON.
  public init(obs: RemoteObs? = nil) {
    self.obs = obs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    obs = try fields.optional("obs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(obs, "obs")
  }
}

extension AlgorithmRemote: Validatable {
  public func validate(with validator: inout Validator) {}
}
