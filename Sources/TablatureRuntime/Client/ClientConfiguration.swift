public import Foundation

/// What a client needs to know about the service it talks to.
public struct ClientConfiguration: Sendable {
  /// The address of the service; the paths of the operations are added to its own.
  public var endpoint: URL
  /// Parameters, by their names on the wire, for calls that leave them out.
  public var parameters: [String: String]
  /// Header fields that are sent with every request, such as a token.
  public var headers: [String: String]
  /// Whether requests are checked against the reference before they are sent.
  public var validatesRequests: Bool
  /// How many bytes of a response an error keeps.
  public var keptBodySize: Int

  /// Makes a configuration.
  public init(
    endpoint: URL,
    parameters: [String: String] = [:],
    headers: [String: String] = [:],
    validatesRequests: Bool = true,
    keptBodySize: Int = 16_384
  ) {
    self.endpoint = endpoint
    self.parameters = parameters
    self.headers = headers
    self.validatesRequests = validatesRequests
    self.keptBodySize = keptBodySize
  }
}
