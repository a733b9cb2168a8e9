// Made by Tablature from service.yaml. Change that, not this.
// swift-format-ignore-file
public import Foundation
public import TablatureRuntime

/// Calls the operations of ModelArts.
///
/// A platform for preparing data, training models and running them.
public struct ModelArtsClient: ServiceClient {
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
