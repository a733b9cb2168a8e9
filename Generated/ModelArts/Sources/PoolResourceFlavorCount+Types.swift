// Made by Tablature from PoolResourceFlavorCount.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PoolResourceFlavorCount` of the API.
public struct PoolResourceFlavorCount: Codable, Hashable, Sendable {
  /// `flavor`: string.
  public var flavor: String?
  /// `count`: integer.
  public var count: Int?
  /// `maxCount`: integer.
  public var maxCount: Int?
  /// `azs`: list of PoolNodeAz.
  public var azs: [PoolNodeAz]?
  /// `creatingStep`: CreatingStep.
  public var creatingStep: CreatingStep?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    flavor: String? = nil, count: Int? = nil, maxCount: Int? = nil, azs: [PoolNodeAz]? = nil,
    creatingStep: CreatingStep? = nil
  ) {
    self.flavor = flavor
    self.count = count
    self.maxCount = maxCount
    self.azs = azs
    self.creatingStep = creatingStep
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    flavor = try fields.optional("flavor")
    count = try fields.optional("count")
    maxCount = try fields.optional("maxCount")
    azs = try fields.optional("azs")
    creatingStep = try fields.optional("creatingStep")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(flavor, "flavor")
    try fields.write(count, "count")
    try fields.write(maxCount, "maxCount")
    try fields.write(azs, "azs")
    try fields.write(creatingStep, "creatingStep")
  }
}

extension PoolResourceFlavorCount: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(creatingStep, "creatingStep")
  }
}
