// Made by Tablature from service.yaml. Change that, not this.
// swift-format-ignore-file
public import Foundation
public import TablatureRuntime

/// Calls the operations of ModelArts.
///
/// A platform for preparing data, training models and running them.
public struct ModelArtsClient:
  ServiceClient, AIApplicationManagementOperations, AuthorizationManagementOperations,
  ConfigurationManagementOperations, DataManagementOldVersionOperations, DevelopmentEnvironmentManagementOperations,
  DevenvironOldVersionOperations, EventManagementOperations, NetworkManagementOperations, NodeManagementOperations,
  OrderManagementOperations, PlugInManagementOperations, PlugInTemplateManagementOperations,
  ResourceAndEngineSpecificationsOperations, ResourceMetricsOperations, ResourcePoolJobManagementOperations,
  ResourcePoolManagementOperations, ResourceSpecificationsManagementOperations, ServiceManagementOperations,
  ServiceTaskManagementOperations, TagManagementOperations, TrainingJobParameterConfigurationOperations,
  TrainingJobsOperations, TrainingManagementOperations, VirtualResourceFlavorsOperations, VisualizationJobsOperations {
  public var core: APIClient

  /// Makes a client from its parts.
  public init(core: APIClient) {
    self.core = core
  }

  /// Makes a client of the service at an address.
  ///
  /// - Parameters:
  ///   - endpoint: The address of the service; the paths of the operations are added to its own.
  ///   - projectID: The `project_id` of calls that do not give one.
  ///   - headers: Header fields that are sent with every request, such as `X-Auth-Token`.
  ///   - transport: What carries the requests.
  public init(
    endpoint: URL,
    projectID: String? = nil,
    headers: [String: String] = [:],
    transport: any ClientTransport = URLSessionTransport()
  ) {
    var configuration = ClientConfiguration(endpoint: endpoint, headers: headers)
    configuration.parameters["project_id"] = projectID
    core = APIClient(configuration: configuration, transport: transport)
  }
}

/// The operations of `ai application management`.
public protocol AIApplicationManagementOperations: ServiceClient {}

/// The operations of `authorization management`.
public protocol AuthorizationManagementOperations: ServiceClient {}

/// The operations of `configuration management`.
public protocol ConfigurationManagementOperations: ServiceClient {}

/// The operations of `data management old version`.
public protocol DataManagementOldVersionOperations: ServiceClient {}

/// The operations of `development environment management`.
public protocol DevelopmentEnvironmentManagementOperations: ServiceClient {}

/// The operations of `devenviron old version`.
public protocol DevenvironOldVersionOperations: ServiceClient {}

/// The operations of `event management`.
public protocol EventManagementOperations: ServiceClient {}

/// The operations of `network management`.
public protocol NetworkManagementOperations: ServiceClient {}

/// The operations of `node management`.
public protocol NodeManagementOperations: ServiceClient {}

/// The operations of `order management`.
public protocol OrderManagementOperations: ServiceClient {}

/// The operations of `plug-in management`.
public protocol PlugInManagementOperations: ServiceClient {}

/// The operations of `plug-in template management`.
public protocol PlugInTemplateManagementOperations: ServiceClient {}

/// The operations of `resource and engine specifications`.
public protocol ResourceAndEngineSpecificationsOperations: ServiceClient {}

/// The operations of `resource metrics`.
public protocol ResourceMetricsOperations: ServiceClient {}

/// The operations of `resource pool job management`.
public protocol ResourcePoolJobManagementOperations: ServiceClient {}

/// The operations of `resource pool management`.
public protocol ResourcePoolManagementOperations: ServiceClient {}

/// The operations of `resource specifications management`.
public protocol ResourceSpecificationsManagementOperations: ServiceClient {}

/// The operations of `service management`.
public protocol ServiceManagementOperations: ServiceClient {}

/// The operations of `service task management`.
public protocol ServiceTaskManagementOperations: ServiceClient {}

/// The operations of `tag management`.
public protocol TagManagementOperations: ServiceClient {}

/// The operations of `training job parameter configuration`.
public protocol TrainingJobParameterConfigurationOperations: ServiceClient {}

/// The operations of `training jobs`.
public protocol TrainingJobsOperations: ServiceClient {}

/// The operations of `training management`.
public protocol TrainingManagementOperations: ServiceClient {}

/// The operations of `virtual resource flavors`.
public protocol VirtualResourceFlavorsOperations: ServiceClient {}

/// The operations of `visualization jobs`.
public protocol VisualizationJobsOperations: ServiceClient {}

extension ModelArtsClient {
  public var aiApplicationManagement: some AIApplicationManagementOperations { self }
  public var authorizationManagement: some AuthorizationManagementOperations { self }
  public var configurationManagement: some ConfigurationManagementOperations { self }
  public var dataManagementOldVersion: some DataManagementOldVersionOperations { self }
  public var developmentEnvironmentManagement: some DevelopmentEnvironmentManagementOperations { self }
  public var devenvironOldVersion: some DevenvironOldVersionOperations { self }
  public var eventManagement: some EventManagementOperations { self }
  public var networkManagement: some NetworkManagementOperations { self }
  public var nodeManagement: some NodeManagementOperations { self }
  public var orderManagement: some OrderManagementOperations { self }
  public var plugInManagement: some PlugInManagementOperations { self }
  public var plugInTemplateManagement: some PlugInTemplateManagementOperations { self }
  public var resourceAndEngineSpecifications: some ResourceAndEngineSpecificationsOperations { self }
  public var resourceMetrics: some ResourceMetricsOperations { self }
  public var resourcePoolJobManagement: some ResourcePoolJobManagementOperations { self }
  public var resourcePoolManagement: some ResourcePoolManagementOperations { self }
  public var resourceSpecificationsManagement: some ResourceSpecificationsManagementOperations { self }
  public var serviceManagement: some ServiceManagementOperations { self }
  public var serviceTaskManagement: some ServiceTaskManagementOperations { self }
  public var tagManagement: some TagManagementOperations { self }
  public var trainingJobParameterConfiguration: some TrainingJobParameterConfigurationOperations { self }
  public var trainingJobs: some TrainingJobsOperations { self }
  public var trainingManagement: some TrainingManagementOperations { self }
  public var virtualResourceFlavors: some VirtualResourceFlavorsOperations { self }
  public var visualizationJobs: some VisualizationJobsOperations { self }
}
