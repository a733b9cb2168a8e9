// Made by Tablature from CreateModelArtsAgency.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `CreateModelArtsAgencyRequest` of the API.
public struct CreateModelArtsAgencyRequest: Codable, Hashable, Sendable {
  /// `agency_name_suffix`: string, ...50 characters.
  public var agencyNameSuffix: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(agencyNameSuffix: String? = nil) {
    self.agencyNameSuffix = agencyNameSuffix
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    agencyNameSuffix = try fields.optional("agency_name_suffix")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(agencyNameSuffix, "agency_name_suffix")
  }
}

extension CreateModelArtsAgencyRequest: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(agencyNameSuffix, "agency_name_suffix", length: Limits(upTo: 50))
  }
}
