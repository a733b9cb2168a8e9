// Made by Tablature from JobVolume.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobVolume` of the API.
public struct JobVolume: Codable, Hashable, Sendable {
  /// `nfs`: Nfs.
  public var nfs: Nfs?

  /// Makes a value; what is nil is left out of the JSON.
  public init(nfs: Nfs? = nil) {
    self.nfs = nfs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    nfs = try fields.optional("nfs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(nfs, "nfs")
  }
}

extension JobVolume: Validatable {
  public func validate(with validator: inout Validator) {}
}
