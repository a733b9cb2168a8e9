// Made by Tablature from NetworkConnection.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkConnection` of the API.
public struct NetworkConnection: Codable, Hashable, Sendable {
  /// `peerConnectionList`: list of PeerConnectionItem.
  public var peerConnectionList: [PeerConnectionItem]?
  /// `sfsTurboConnectionList`: list of SfsTurboConnectionItem.
  public var sfsTurboConnectionList: [SfsTurboConnectionItem]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    peerConnectionList: [PeerConnectionItem]? = nil, sfsTurboConnectionList: [SfsTurboConnectionItem]? = nil
  ) {
    self.peerConnectionList = peerConnectionList
    self.sfsTurboConnectionList = sfsTurboConnectionList
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    peerConnectionList = try fields.optional("peerConnectionList")
    sfsTurboConnectionList = try fields.optional("sfsTurboConnectionList")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(peerConnectionList, "peerConnectionList")
    try fields.write(sfsTurboConnectionList, "sfsTurboConnectionList")
  }
}

extension NetworkConnection: Validatable {
  public func validate(with validator: inout Validator) {}
}
