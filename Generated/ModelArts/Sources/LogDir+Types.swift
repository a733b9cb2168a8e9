// Made by Tablature from LogDir.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `LogDir` of the API.
public struct LogDir: Codable, Hashable, Sendable {
  /// `pfs`: PFSSummary.
  public var pfs: PFSSummary?

  /// Makes a value; what is nil is left out of the JSON.
  public init(pfs: PFSSummary? = nil) {
    self.pfs = pfs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    pfs = try fields.optional("pfs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(pfs, "pfs")
  }
}

extension LogDir: Validatable {
  public func validate(with validator: inout Validator) {}
}
