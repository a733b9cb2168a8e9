// Made by Tablature from Resource.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Resource` of the API.
public struct Resource: Codable, Hashable, Sendable {
  /// `policy`: string.
  public var policy: String?
  /// `flavor_id`: string.
  public var flavorID: FlavorID?
  /// `flavor_name`: string.
  public var flavorName: String?
  /// `node_count`: integer.
  public var nodeCount: Int?
  /// `pool_id`: string.
  public var poolID: String?
  /// `flavor_detail`: FlavorDetail.
  public var flavorDetail: FlavorDetail?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    policy: String? = nil, flavorID: FlavorID? = nil, flavorName: String? = nil, nodeCount: Int? = nil,
    poolID: String? = nil, flavorDetail: FlavorDetail? = nil
  ) {
    self.policy = policy
    self.flavorID = flavorID
    self.flavorName = flavorName
    self.nodeCount = nodeCount
    self.poolID = poolID
    self.flavorDetail = flavorDetail
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    policy = try fields.optional("policy")
    flavorID = try fields.optional("flavor_id")
    flavorName = try fields.optional("flavor_name")
    nodeCount = try fields.optional("node_count")
    poolID = try fields.optional("pool_id")
    flavorDetail = try fields.optional("flavor_detail")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(policy, "policy")
    try fields.write(flavorID, "flavor_id")
    try fields.write(flavorName, "flavor_name")
    try fields.write(nodeCount, "node_count")
    try fields.write(poolID, "pool_id")
    try fields.write(flavorDetail, "flavor_detail")
  }

  /// Values of `Resource.flavor_id`.
  public struct FlavorID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// 1 card. `modelarts.pool.visual.xlarge`.
    public static var modelartsPoolVisualXlarge: Self { Self(rawValue: "modelarts.pool.visual.xlarge") }
    /// 2 cards. `modelarts.pool.visual.2xlarge`.
    public static var modelartsPoolVisual2xlarge: Self { Self(rawValue: "modelarts.pool.visual.2xlarge") }
    /// 4 cards. `modelarts.pool.visual.4xlarge`.
    public static var modelartsPoolVisual4xlarge: Self { Self(rawValue: "modelarts.pool.visual.4xlarge") }
    /// 8 cards. `modelarts.pool.visual.8xlarge`.
    public static var modelartsPoolVisual8xlarge: Self { Self(rawValue: "modelarts.pool.visual.8xlarge") }
    /// Known from an example only. `modelarts.p3.large.public.free`.
    public static var modelartsP3LargePublicFree: Self { Self(rawValue: "modelarts.p3.large.public.free") }
    /// Known from an example only. `modelarts.vm.pnt1.large.eco`.
    public static var modelartsVMPnt1LargeEco: Self { Self(rawValue: "modelarts.vm.pnt1.large.eco") }

    public static var documentedValues: [Self] {
      [
        .modelartsPoolVisualXlarge, .modelartsPoolVisual2xlarge, .modelartsPoolVisual4xlarge,
        .modelartsPoolVisual8xlarge, .modelartsP3LargePublicFree, .modelartsVMPnt1LargeEco
      ]
    }
  }
}

extension Resource: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(flavorID, "flavor_id")
    validator.check(flavorDetail, "flavor_detail")
  }
}
