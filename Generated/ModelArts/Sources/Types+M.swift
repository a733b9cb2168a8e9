// Made by Tablature from the shared types that begin with M. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct Memory: APIObject {
  public var size: Int?
  public var unit: String?
  public init(size: Int? = nil, unit: String? = nil) { (self.size, self.unit) = (size, unit) }
  public static let fields: Fields<Self> = ["size": \.size, "unit": \.unit]
}

public struct MindStudioInsight: APIObject {
  public var url: String?
  public var token: String?
  public init(url: String? = nil, token: String? = nil) { (self.url, self.token) = (url, token) }
  public static let fields: Fields<Self> = ["url": \.url, "token": \.token]
}

public struct ModelAdditionalProperties: APIObject {
  public var logVolume: [LogVolume]?
  /// `max_surge`: float, more than 0, default `1`.
  public var maxSurge: Double?
  /// `max_unavailable`: float, more than 0.
  public var maxUnavailable: Double?
  public var terminationGracePeriodSeconds: Int?
  public var persistentVolumes: [PersistentVolumes]?

  public init(
    logVolume: [LogVolume]? = nil, maxSurge: Double? = nil, maxUnavailable: Double? = nil,
    terminationGracePeriodSeconds: Int? = nil, persistentVolumes: [PersistentVolumes]? = nil
  ) {
    (self.logVolume, self.maxSurge, self.maxUnavailable) = (logVolume, maxSurge, maxUnavailable)
    (self.terminationGracePeriodSeconds, self.persistentVolumes) = (terminationGracePeriodSeconds, persistentVolumes)
  }

  public static let fields: Fields<Self> = [
    "log_volume": \.logVolume, "max_surge": \.maxSurge, "max_unavailable": \.maxUnavailable,
    "termination_grace_period_seconds": \.terminationGracePeriodSeconds, "persistent_volumes": \.persistentVolumes
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(maxSurge, "max_surge", range: Limits(above: 0))
    validator.check(maxUnavailable, "max_unavailable", range: Limits(above: 0))
  }
}

public struct ModelAdditionalPropertiesInput: APIObject {
  public var logVolume: [LogVolumeInput]?
  /// `max_surge`: float, more than 0, default `1`.
  public var maxSurge: Double?
  /// `max_unavailable`: float, more than 0.
  public var maxUnavailable: Double?
  public var terminationGracePeriodSeconds: Int?
  public var persistentVolumes: [PersistentVolumesInput]?

  public init(
    logVolume: [LogVolumeInput]? = nil, maxSurge: Double? = nil, maxUnavailable: Double? = nil,
    terminationGracePeriodSeconds: Int? = nil, persistentVolumes: [PersistentVolumesInput]? = nil
  ) {
    (self.logVolume, self.maxSurge, self.maxUnavailable) = (logVolume, maxSurge, maxUnavailable)
    (self.terminationGracePeriodSeconds, self.persistentVolumes) = (terminationGracePeriodSeconds, persistentVolumes)
  }

  public static let fields: Fields<Self> = [
    "log_volume": \.logVolume, "max_surge": \.maxSurge, "max_unavailable": \.maxUnavailable,
    "termination_grace_period_seconds": \.terminationGracePeriodSeconds, "persistent_volumes": \.persistentVolumes
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(maxSurge, "max_surge", range: Limits(above: 0))
    validator.check(maxUnavailable, "max_unavailable", range: Limits(above: 0))
  }
}

public struct ModelSpecification: APIObject {
  public var minCPU: String?
  public var minGPU: String?
  public var minMemory: String?

  public init(minCPU: String? = nil, minGPU: String? = nil, minMemory: String? = nil) {
    (self.minCPU, self.minGPU, self.minMemory) = (minCPU, minGPU, minMemory)
  }

  public static let fields: Fields<Self> = ["min_cpu": \.minCPU, "min_gpu": \.minGPU, "min_memory": \.minMemory]
}
