// Made by Tablature from RequiredAffinity.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RequiredAffinity` of the API.
public struct RequiredAffinity: Codable, Hashable, Sendable {
  /// `affinity_type`: string.
  public var affinityType: AffinityType?
  /// `affinity_group_size`: integer, required when affinity_type is set to hyperinstance.
  public var affinityGroupSize: Int?

  /// Makes a value; what is nil is left out of the JSON.
  public init(affinityType: AffinityType? = nil, affinityGroupSize: Int? = nil) {
    self.affinityType = affinityType
    self.affinityGroupSize = affinityGroupSize
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    affinityType = try fields.optional("affinity_type")
    affinityGroupSize = try fields.optional("affinity_group_size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(affinityType, "affinity_type")
    try fields.write(affinityGroupSize, "affinity_group_size")
  }

  /// Values of `RequiredAffinity.affinity_type`.
  public struct AffinityType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Strong cabinet scheduling.
    public static var cabinet: Self { Self(rawValue: "cabinet") }
    /// Supernode affinity scheduling.
    public static var hyperinstance: Self { Self(rawValue: "hyperinstance") }

    public static var documentedValues: [Self] { [.cabinet, .hyperinstance] }
  }
}

extension RequiredAffinity: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(affinityType, "affinity_type")
  }
}
