// Made by Tablature from PoolResourceStatus.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolResourceStatus` of the API.
public struct PoolResourceStatus: Codable, Hashable, Sendable {
  /// `creating`: list of PoolResourceFlavorCount.
  public var creating: [PoolResourceFlavorCount]?
  /// `available`: list of PoolResourceFlavorCount.
  public var available: [PoolResourceFlavorCount]?
  /// `abnormal`: list of PoolResourceFlavorCount.
  public var abnormal: [PoolResourceFlavorCount]?
  /// `deleting`: list of PoolResourceFlavorCount.
  public var deleting: [PoolResourceFlavorCount]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    creating: [PoolResourceFlavorCount]? = nil, available: [PoolResourceFlavorCount]? = nil,
    abnormal: [PoolResourceFlavorCount]? = nil, deleting: [PoolResourceFlavorCount]? = nil
  ) {
    self.creating = creating
    self.available = available
    self.abnormal = abnormal
    self.deleting = deleting
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    creating = try fields.optional("creating")
    available = try fields.optional("available")
    abnormal = try fields.optional("abnormal")
    deleting = try fields.optional("deleting")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(creating, "creating")
    try fields.write(available, "available")
    try fields.write(abnormal, "abnormal")
    try fields.write(deleting, "deleting")
  }
}

extension PoolResourceStatus: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(creating, "creating")
    validator.check(available, "available")
    validator.check(abnormal, "abnormal")
    validator.check(deleting, "deleting")
  }
}
