// Made by Tablature from ModelAdditionalPropertiesInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ModelAdditionalPropertiesInput` of the API.
public struct ModelAdditionalPropertiesInput: Codable, Hashable, Sendable {
  /// `log_volume`: list of LogVolumeInput.
  public var logVolume: [LogVolumeInput]?
  /// `max_surge`: float, >0..., default `1`.
  public var maxSurge: Double?
  /// `max_unavailable`: float, >0....
  public var maxUnavailable: Double?
  /// `termination_grace_period_seconds`: integer.
  public var terminationGracePeriodSeconds: Int?
  /// `persistent_volumes`: list of PersistentVolumesInput.
  public var persistentVolumes: [PersistentVolumesInput]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    logVolume: [LogVolumeInput]? = nil, maxSurge: Double? = nil, maxUnavailable: Double? = nil,
    terminationGracePeriodSeconds: Int? = nil, persistentVolumes: [PersistentVolumesInput]? = nil
  ) {
    self.logVolume = logVolume
    self.maxSurge = maxSurge
    self.maxUnavailable = maxUnavailable
    self.terminationGracePeriodSeconds = terminationGracePeriodSeconds
    self.persistentVolumes = persistentVolumes
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    logVolume = try fields.optional("log_volume")
    maxSurge = try fields.optional("max_surge")
    maxUnavailable = try fields.optional("max_unavailable")
    terminationGracePeriodSeconds = try fields.optional("termination_grace_period_seconds")
    persistentVolumes = try fields.optional("persistent_volumes")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(logVolume, "log_volume")
    try fields.write(maxSurge, "max_surge")
    try fields.write(maxUnavailable, "max_unavailable")
    try fields.write(terminationGracePeriodSeconds, "termination_grace_period_seconds")
    try fields.write(persistentVolumes, "persistent_volumes")
  }
}

extension ModelAdditionalPropertiesInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(logVolume, "log_volume")
    validator.check(maxSurge, "max_surge", range: Limits(above: 0))
    validator.check(maxUnavailable, "max_unavailable", range: Limits(above: 0))
    validator.check(persistentVolumes, "persistent_volumes")
  }
}
