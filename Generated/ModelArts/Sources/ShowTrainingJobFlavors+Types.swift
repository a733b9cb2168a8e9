// Made by Tablature from ShowTrainingJobFlavors.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowTrainingJobFlavorsResponse` of the API.
public struct ShowTrainingJobFlavorsResponse: Codable, Hashable, Sendable {
  /// `total_count`: integer.
  public var totalCount: Int?
  /// `flavors`: list of FlavorResponse.
  public var flavors: [FlavorResponse]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(totalCount: Int? = nil, flavors: [FlavorResponse]? = nil) {
    self.totalCount = totalCount
    self.flavors = flavors
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    totalCount = try fields.optional("total_count")
    flavors = try fields.optional("flavors")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(totalCount, "total_count")
    try fields.write(flavors, "flavors")
  }
}

extension ShowTrainingJobFlavorsResponse: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(flavors, "flavors")
  }
}
