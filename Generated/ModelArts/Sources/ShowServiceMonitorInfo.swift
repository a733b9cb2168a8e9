// Made by Tablature from ShowServiceMonitorInfo.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `GET /v1/{project_id}/services/{service_id}/monitor`.
public struct ShowServiceMonitorInfo: APIOperation {
  public typealias Output = ShowServiceMonitorInfoResponse
  public static let route = APIRoute(.get, "/v1/{project_id}/services/{service_id}/monitor", statuses: [200])

  public var projectID: String?
  public var serviceID: String
  public var nodeID: String?

  public init(serviceID: String, nodeID: String? = nil, projectID: String? = nil) {
    (self.serviceID, self.nodeID, self.projectID) = (serviceID, nodeID, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID, "service_id": serviceID])
    request.query(["node_id": nodeID])
  }
}

extension ServiceManagementOperations {
  /// `GET /v1/{project_id}/services/{service_id}/monitor`.
  public func showServiceMonitorInfo(
    serviceID: String, nodeID: String? = nil, projectID: String? = nil
  ) async throws(ClientError) -> ShowServiceMonitorInfoResponse {
    try await send(ShowServiceMonitorInfo(serviceID: serviceID, nodeID: nodeID, projectID: projectID))
  }
}

public struct ShowServiceMonitorInfoResponse: APIObject {
  public var serviceName: String?
  public var serviceID: String?
  public var monitors: [Monitor]?
  public var serviceRunningInstanceCount: Int?
  public var serviceInstanceCount: Int?
  public var reqCountPerMin: Int64?

  public init(
    serviceName: String? = nil, serviceID: String? = nil, monitors: [Monitor]? = nil,
    serviceRunningInstanceCount: Int? = nil, serviceInstanceCount: Int? = nil, reqCountPerMin: Int64? = nil
  ) {
    (self.serviceName, self.serviceID, self.monitors) = (serviceName, serviceID, monitors)
    (self.serviceRunningInstanceCount, self.serviceInstanceCount) = (serviceRunningInstanceCount, serviceInstanceCount)
    self.reqCountPerMin = reqCountPerMin
  }

  public static let fields: Fields<Self> = [
    "service_name": \.serviceName, "service_id": \.serviceID, "monitors": \.monitors,
    "service_running_instance_count": \.serviceRunningInstanceCount, "service_instance_count": \.serviceInstanceCount,
    "req_count_per_min": \.reqCountPerMin
  ]
}

public struct Monitor: APIObject {
  public var failedTimes: Int?
  public var modelVersion: String?
  /// `cpu_memory_total`: integer, in MB.
  public var cpuMemoryTotal: Int?
  public var gpuUsage: Double?
  public var nodeName: String?
  public var gpuTotal: Double?
  public var modelID: String?
  public var invocationTimes: Int?
  public var cpuCoreUsage: Double?
  public var cpuCoreTotal: Double?
  public var modelName: String?
  /// `cpu_memory_usage`: integer, in MB.
  public var cpuMemoryUsage: Int?
  public var nodeID: String?
  public var modelRunningInstanceCount: Int?
  public var modelInstanceCount: Int?
  /// `gpu_memory_total`: float, in MB.
  public var gpuMemoryTotal: Double?
  /// `gpu_memory_usage`: float, in MB.
  public var gpuMemoryUsage: Double?
  public var npuTotal: Double?
  public var npuUsage: Double?
  /// `npu_memory_total`: float, in MB.
  public var npuMemoryTotal: Double?
  /// `npu_memory_usage`: float, in MB.
  public var npuMemoryUsage: Double?

  public init(
    failedTimes: Int? = nil, modelVersion: String? = nil, cpuMemoryTotal: Int? = nil, gpuUsage: Double? = nil,
    nodeName: String? = nil, gpuTotal: Double? = nil, modelID: String? = nil, invocationTimes: Int? = nil,
    cpuCoreUsage: Double? = nil, cpuCoreTotal: Double? = nil, modelName: String? = nil, cpuMemoryUsage: Int? = nil,
    nodeID: String? = nil, modelRunningInstanceCount: Int? = nil, modelInstanceCount: Int? = nil,
    gpuMemoryTotal: Double? = nil, gpuMemoryUsage: Double? = nil, npuTotal: Double? = nil, npuUsage: Double? = nil,
    npuMemoryTotal: Double? = nil, npuMemoryUsage: Double? = nil
  ) {
    (self.failedTimes, self.modelVersion, self.cpuMemoryTotal) = (failedTimes, modelVersion, cpuMemoryTotal)
    (self.gpuUsage, self.nodeName, self.gpuTotal, self.modelID) = (gpuUsage, nodeName, gpuTotal, modelID)
    (self.invocationTimes, self.cpuCoreUsage, self.cpuCoreTotal) = (invocationTimes, cpuCoreUsage, cpuCoreTotal)
    (self.modelName, self.cpuMemoryUsage, self.nodeID) = (modelName, cpuMemoryUsage, nodeID)
    (self.modelRunningInstanceCount, self.modelInstanceCount) = (modelRunningInstanceCount, modelInstanceCount)
    (self.gpuMemoryTotal, self.gpuMemoryUsage, self.npuTotal) = (gpuMemoryTotal, gpuMemoryUsage, npuTotal)
    (self.npuUsage, self.npuMemoryTotal, self.npuMemoryUsage) = (npuUsage, npuMemoryTotal, npuMemoryUsage)
  }

  public static let fields: Fields<Self> = [
    "failed_times": \.failedTimes, "model_version": \.modelVersion, "cpu_memory_total": \.cpuMemoryTotal,
    "gpu_usage": \.gpuUsage, "node_name": \.nodeName, "gpu_total": \.gpuTotal, "model_id": \.modelID,
    "invocation_times": \.invocationTimes, "cpu_core_usage": \.cpuCoreUsage, "cpu_core_total": \.cpuCoreTotal,
    "model_name": \.modelName, "cpu_memory_usage": \.cpuMemoryUsage, "node_id": \.nodeID,
    "model_running_instance_count": \.modelRunningInstanceCount, "model_instance_count": \.modelInstanceCount,
    "gpu_memory_total": \.gpuMemoryTotal, "gpu_memory_usage": \.gpuMemoryUsage, "npu_total": \.npuTotal,
    "npu_usage": \.npuUsage, "npu_memory_total": \.npuMemoryTotal, "npu_memory_usage": \.npuMemoryUsage
  ]
}
