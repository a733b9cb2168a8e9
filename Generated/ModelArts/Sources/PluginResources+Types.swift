// Made by Tablature from PluginResources.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PluginResources` of the API.
public struct PluginResources: Codable, Hashable, Sendable {
  /// `involvedObject`: ObjectReference.
  public var involvedObject: ObjectReference?
  /// `replicas`: integer.
  public var replicas: Int?
  /// `limits`: map of string.
  public var limits: [String: String]?
  /// `requests`: map of string.
  public var requests: [String: String]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    involvedObject: ObjectReference? = nil, replicas: Int? = nil, limits: [String: String]? = nil,
    requests: [String: String]? = nil
  ) {
    self.involvedObject = involvedObject
    self.replicas = replicas
    self.limits = limits
    self.requests = requests
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    involvedObject = try fields.optional("involvedObject")
    replicas = try fields.optional("replicas")
    limits = try fields.optional("limits")
    requests = try fields.optional("requests")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(involvedObject, "involvedObject")
    try fields.write(replicas, "replicas")
    try fields.write(limits, "limits")
    try fields.write(requests, "requests")
  }
}

extension PluginResources: Validatable {
  public func validate(with validator: inout Validator) {}
}
