// Made by Tablature from ShowServiceMonitorInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ShowServiceMonitorInfoResponse` of the API.
public struct ShowServiceMonitorInfoResponse: Codable, Hashable, Sendable {
  /// `service_name`: string.
  public var serviceName: String?
  /// `service_id`: string.
  public var serviceID: String?
  /// `monitors`: list of Monitor.
  public var monitors: [Monitor]?
  /// `service_running_instance_count`: integer.
  public var serviceRunningInstanceCount: Int?
  /// `service_instance_count`: integer.
  public var serviceInstanceCount: Int?
  /// `req_count_per_min`: long.
  public var reqCountPerMin: Int64?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    serviceName: String? = nil, serviceID: String? = nil, monitors: [Monitor]? = nil,
    serviceRunningInstanceCount: Int? = nil, serviceInstanceCount: Int? = nil, reqCountPerMin: Int64? = nil
  ) {
    self.serviceName = serviceName
    self.serviceID = serviceID
    self.monitors = monitors
    self.serviceRunningInstanceCount = serviceRunningInstanceCount
    self.serviceInstanceCount = serviceInstanceCount
    self.reqCountPerMin = reqCountPerMin
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    serviceName = try fields.optional("service_name")
    serviceID = try fields.optional("service_id")
    monitors = try fields.optional("monitors")
    serviceRunningInstanceCount = try fields.optional("service_running_instance_count")
    serviceInstanceCount = try fields.optional("service_instance_count")
    reqCountPerMin = try fields.optional("req_count_per_min")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(serviceName, "service_name")
    try fields.write(serviceID, "service_id")
    try fields.write(monitors, "monitors")
    try fields.write(serviceRunningInstanceCount, "service_running_instance_count")
    try fields.write(serviceInstanceCount, "service_instance_count")
    try fields.write(reqCountPerMin, "req_count_per_min")
  }
}

extension ShowServiceMonitorInfoResponse: Validatable {
  public func validate(with validator: inout Validator) {}
}

/// `Monitor` of the API.
public struct Monitor: Codable, Hashable, Sendable {
  /// `failed_times`: integer.
  public var failedTimes: Int?
  /// `model_version`: string.
  public var modelVersion: String?
  /// `cpu_memory_total`: integer, in MB.
  public var cpuMemoryTotal: Int?
  /// `gpu_usage`: float.
  public var gpuUsage: Double?
  /// `node_name`: string.
  public var nodeName: String?
  /// `gpu_total`: float.
  public var gpuTotal: Double?
  /// `model_id`: string.
  public var modelID: String?
  /// `invocation_times`: integer.
  public var invocationTimes: Int?
  /// `cpu_core_usage`: float.
  public var cpuCoreUsage: Double?
  /// `cpu_core_total`: float.
  public var cpuCoreTotal: Double?
  /// `model_name`: string.
  public var modelName: String?
  /// `cpu_memory_usage`: integer, in MB.
  public var cpuMemoryUsage: Int?
  /// `node_id`: string.
  public var nodeID: String?
  /// `model_running_instance_count`: integer.
  public var modelRunningInstanceCount: Int?
  /// `model_instance_count`: integer.
  public var modelInstanceCount: Int?
  /// `gpu_memory_total`: float, in MB.
  public var gpuMemoryTotal: Double?
  /// `gpu_memory_usage`: float, in MB.
  public var gpuMemoryUsage: Double?
  /// `npu_total`: float.
  public var npuTotal: Double?
  /// `npu_usage`: float.
  public var npuUsage: Double?
  /// `npu_memory_total`: float, in MB.
  public var npuMemoryTotal: Double?
  /// `npu_memory_usage`: float, in MB.
  public var npuMemoryUsage: Double?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    failedTimes: Int? = nil, modelVersion: String? = nil, cpuMemoryTotal: Int? = nil, gpuUsage: Double? = nil,
    nodeName: String? = nil, gpuTotal: Double? = nil, modelID: String? = nil, invocationTimes: Int? = nil,
    cpuCoreUsage: Double? = nil, cpuCoreTotal: Double? = nil, modelName: String? = nil, cpuMemoryUsage: Int? = nil,
    nodeID: String? = nil, modelRunningInstanceCount: Int? = nil, modelInstanceCount: Int? = nil,
    gpuMemoryTotal: Double? = nil, gpuMemoryUsage: Double? = nil, npuTotal: Double? = nil, npuUsage: Double? = nil,
    npuMemoryTotal: Double? = nil, npuMemoryUsage: Double? = nil
  ) {
    self.failedTimes = failedTimes
    self.modelVersion = modelVersion
    self.cpuMemoryTotal = cpuMemoryTotal
    self.gpuUsage = gpuUsage
    self.nodeName = nodeName
    self.gpuTotal = gpuTotal
    self.modelID = modelID
    self.invocationTimes = invocationTimes
    self.cpuCoreUsage = cpuCoreUsage
    self.cpuCoreTotal = cpuCoreTotal
    self.modelName = modelName
    self.cpuMemoryUsage = cpuMemoryUsage
    self.nodeID = nodeID
    self.modelRunningInstanceCount = modelRunningInstanceCount
    self.modelInstanceCount = modelInstanceCount
    self.gpuMemoryTotal = gpuMemoryTotal
    self.gpuMemoryUsage = gpuMemoryUsage
    self.npuTotal = npuTotal
    self.npuUsage = npuUsage
    self.npuMemoryTotal = npuMemoryTotal
    self.npuMemoryUsage = npuMemoryUsage
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    failedTimes = try fields.optional("failed_times")
    modelVersion = try fields.optional("model_version")
    cpuMemoryTotal = try fields.optional("cpu_memory_total")
    gpuUsage = try fields.optional("gpu_usage")
    nodeName = try fields.optional("node_name")
    gpuTotal = try fields.optional("gpu_total")
    modelID = try fields.optional("model_id")
    invocationTimes = try fields.optional("invocation_times")
    cpuCoreUsage = try fields.optional("cpu_core_usage")
    cpuCoreTotal = try fields.optional("cpu_core_total")
    modelName = try fields.optional("model_name")
    cpuMemoryUsage = try fields.optional("cpu_memory_usage")
    nodeID = try fields.optional("node_id")
    modelRunningInstanceCount = try fields.optional("model_running_instance_count")
    modelInstanceCount = try fields.optional("model_instance_count")
    gpuMemoryTotal = try fields.optional("gpu_memory_total")
    gpuMemoryUsage = try fields.optional("gpu_memory_usage")
    npuTotal = try fields.optional("npu_total")
    npuUsage = try fields.optional("npu_usage")
    npuMemoryTotal = try fields.optional("npu_memory_total")
    npuMemoryUsage = try fields.optional("npu_memory_usage")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(failedTimes, "failed_times")
    try fields.write(modelVersion, "model_version")
    try fields.write(cpuMemoryTotal, "cpu_memory_total")
    try fields.write(gpuUsage, "gpu_usage")
    try fields.write(nodeName, "node_name")
    try fields.write(gpuTotal, "gpu_total")
    try fields.write(modelID, "model_id")
    try fields.write(invocationTimes, "invocation_times")
    try fields.write(cpuCoreUsage, "cpu_core_usage")
    try fields.write(cpuCoreTotal, "cpu_core_total")
    try fields.write(modelName, "model_name")
    try fields.write(cpuMemoryUsage, "cpu_memory_usage")
    try fields.write(nodeID, "node_id")
    try fields.write(modelRunningInstanceCount, "model_running_instance_count")
    try fields.write(modelInstanceCount, "model_instance_count")
    try fields.write(gpuMemoryTotal, "gpu_memory_total")
    try fields.write(gpuMemoryUsage, "gpu_memory_usage")
    try fields.write(npuTotal, "npu_total")
    try fields.write(npuUsage, "npu_usage")
    try fields.write(npuMemoryTotal, "npu_memory_total")
    try fields.write(npuMemoryUsage, "npu_memory_usage")
  }
}

extension Monitor: Validatable {
  public func validate(with validator: inout Validator) {}
}
