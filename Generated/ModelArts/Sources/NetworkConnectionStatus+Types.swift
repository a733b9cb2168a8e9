// Made by Tablature from NetworkConnectionStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkConnectionStatus` of the API.
public struct NetworkConnectionStatus: Codable, Hashable, Sendable {
  /// `peerConnectionStatus`: list of PeerConnectionStatus.
  public var peerConnectionStatus: [PeerConnectionStatus]?
  /// `sfsTurboStatus`: list of SfsTurboConnectionStatus.
  public var sfsTurboStatus: [SfsTurboConnectionStatus]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(peerConnectionStatus: [PeerConnectionStatus]? = nil, sfsTurboStatus: [SfsTurboConnectionStatus]? = nil) {
    self.peerConnectionStatus = peerConnectionStatus
    self.sfsTurboStatus = sfsTurboStatus
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerConnectionStatus = try fields.optional("peerConnectionStatus")
    sfsTurboStatus = try fields.optional("sfsTurboStatus")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerConnectionStatus, "peerConnectionStatus")
    try fields.write(sfsTurboStatus, "sfsTurboStatus")
  }
}

extension NetworkConnectionStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(peerConnectionStatus, "peerConnectionStatus")
    validator.check(sfsTurboStatus, "sfsTurboStatus")
  }
}
