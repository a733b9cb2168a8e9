// Made by Tablature from SchedulePolicy.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `SchedulePolicy` of the API.
public struct SchedulePolicy: Codable, Hashable, Sendable {
  /// `required_affinity`: RequiredAffinity.
  public var requiredAffinity: RequiredAffinity?
  /// `priority`: integer.
  public var priority: Int?
  /// `preemptible`: boolean.
  public var preemptible: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(requiredAffinity: RequiredAffinity? = nil, priority: Int? = nil, preemptible: Bool? = nil) {
    self.requiredAffinity = requiredAffinity
    self.priority = priority
    self.preemptible = preemptible
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    requiredAffinity = try fields.optional("required_affinity")
    priority = try fields.optional("priority")
    preemptible = try fields.optional("preemptible")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(requiredAffinity, "required_affinity")
    try fields.write(priority, "priority")
    try fields.write(preemptible, "preemptible")
  }
}

extension SchedulePolicy: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(requiredAffinity, "required_affinity")
  }
}
