// Made by Tablature from service.yaml. Change that, not this.
// swift-format-ignore-file
public import Foundation
public import TablatureRuntime

/// Calls the operations of Bookshop.
///
/// A bookshop that tells what it has in stock.
public struct BookshopClient: ServiceClient {
  public var core: APIClient

  /// Makes a client from its parts.
  public init(core: APIClient) {
    self.core = core
  }

  /// Makes a client of the service at an address.
  ///
  /// - Parameters:
  ///   - endpoint: The address of the service; the paths of the operations are added to its own.
  ///   - headers: Header fields that are sent with every request, such as `X-Auth-Token`.
  ///   - transport: What carries the requests.
  public init(
    endpoint: URL,
    headers: [String: String] = [:],
    transport: any ClientTransport = URLSessionTransport()
  ) {
    let configuration = ClientConfiguration(endpoint: endpoint, headers: headers)
    core = APIClient(configuration: configuration, transport: transport)
  }
}
