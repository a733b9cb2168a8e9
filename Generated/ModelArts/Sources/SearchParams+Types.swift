// Made by Tablature from SearchParams.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SearchParams` of the API.
public struct SearchParams: Codable, Hashable, Sendable {
  /// `name`: string.
  public var name: String?
  /// `param_type`: string.
  public var paramType: String?
  /// `lower_bound`: string.
  public var lowerBound: String?
  /// `upper_bound`: string.
  public var upperBound: String?
  /// `discrete_points_num`: string.
  public var discretePointsNum: String?
  /// `discrete_values`: list of string.
  public var discreteValues: [String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    name: String? = nil, paramType: String? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: [String]? = nil
  ) {
    self.name = name
    self.paramType = paramType
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    self.discretePointsNum = discretePointsNum
    self.discreteValues = discreteValues
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    paramType = try fields.optional("param_type")
    lowerBound = try fields.optional("lower_bound")
    upperBound = try fields.optional("upper_bound")
    discretePointsNum = try fields.optional("discrete_points_num")
    discreteValues = try fields.optional("discrete_values")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(paramType, "param_type")
    try fields.write(lowerBound, "lower_bound")
    try fields.write(upperBound, "upper_bound")
    try fields.write(discretePointsNum, "discrete_points_num")
    try fields.write(discreteValues, "discrete_values")
  }
}

extension SearchParams: Validatable {
  public func validate(with validator: inout Validator) {}
}
