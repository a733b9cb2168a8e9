// Made by Tablature from AutoSearch.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `AutoSearch` of the API.
public struct AutoSearch: Codable, Hashable, Sendable {
  /// `skip_search_params`: string.
  public var skipSearchParams: String?
  /// `reward_attrs`: list of RewardAttrs.
  public var rewardAttrs: [RewardAttrs]?
  /// `search_params`: list of SearchParams.
  public var searchParams: [SearchParams]?
  /// `algo_configs`: list of AlgoConfigs.
  public var algoConfigs: [AlgoConfigs]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    skipSearchParams: String? = nil, rewardAttrs: [RewardAttrs]? = nil, searchParams: [SearchParams]? = nil,
    algoConfigs: [AlgoConfigs]? = nil
  ) {
    self.skipSearchParams = skipSearchParams
    self.rewardAttrs = rewardAttrs
    self.searchParams = searchParams
    self.algoConfigs = algoConfigs
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    skipSearchParams = try fields.optional("skip_search_params")
    rewardAttrs = try fields.optional("reward_attrs")
    searchParams = try fields.optional("search_params")
    algoConfigs = try fields.optional("algo_configs")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(skipSearchParams, "skip_search_params")
    try fields.write(rewardAttrs, "reward_attrs")
    try fields.write(searchParams, "search_params")
    try fields.write(algoConfigs, "algo_configs")
  }
}

extension AutoSearch: Validatable {
  public func validate(with validator: inout Validator) {}
}
