// Made by Tablature from PFSSummary.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PFSSummary` of the API.
public struct PFSSummary: Codable, Hashable, Sendable {
  /// `pfs_path`: string.
  public var pfsPath: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(pfsPath: String? = nil) {
    self.pfsPath = pfsPath
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    pfsPath = try fields.optional("pfs_path")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(pfsPath, "pfs_path")
  }
}

extension PFSSummary: Validatable {
  public func validate(with validator: inout Validator) {}
}
