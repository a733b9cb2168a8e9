public import Foundation

/// What a client needs to know about the service it talks to.
///
/// A description, a dump or a mirror of it shows the names of the header fields and of the parameters, but not their
/// values.
public struct ClientConfiguration: Sendable {
  // MARK: The service

  /// The address of the service; the paths of the operations are added to its own.
  public var endpoint: URL
  /// Parameters, by their names on the wire, for calls that leave them out.
  public var parameters: [String: String]
  /// Header fields that are sent with every request.
  public var headers: [String: String]
  /// What is sent as `User-Agent` unless ``headers`` have one; nil leaves it to the transport.
  public var userAgent: String? = "Tablature"

  // MARK: Calls

  /// What shows the service who calls; nil if ``headers`` do, or if nobody has to.
  public var credentials: (any CredentialProvider)?
  /// When a call is tried again.
  public var retries = RetryPolicy()
  /// How long the client waits.
  public var timeouts = Timeouts()
  /// What is wrapped around every call; the first sees a request first and its response last.
  public var middleware: [any ClientMiddleware] = []
  /// What is wrapped around every attempt of a call, inside of what repeats it.
  public var attemptMiddleware: [any ClientMiddleware] = []
  /// What the client knows of time.
  public var clock = ClientClock.system

  // MARK: Checks

  /// Whether requests are checked against the reference before they are sent.
  public var validatesRequests: Bool
  /// Whether responses are checked against the reference, and what happens if they break its rules.
  public var responseValidation = ResponseValidation.off
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

  /// Makes a configuration for a service in a region.
  ///
  /// - Throws: ``ClientError/configuration(_:)`` if the pattern and the names give no address.
  public init(
    service: String,
    region: String,
    pattern: EndpointPattern = .default,
    projectID: String? = nil
  ) throws(ClientError) {
    self.init(endpoint: try pattern.endpoint(service: service, region: region))
    self.projectID = projectID
  }

  /// The project of calls that do not name one: the parameter `project_id`.
  public var projectID: String? {
    get { parameters["project_id"] }
    set { parameters["project_id"] = newValue }
  }
}

extension ClientConfiguration: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The address of the service and the names of the header fields.
  public var description: String {
    "ClientConfiguration(\(shownEndpoint), headers: \(headers.keys.sorted()))"
  }

  /// The same as the description.
  public var debugDescription: String { description }

  /// What may be shown.
  public var customMirror: Mirror {
    let children: KeyValuePairs<String, Any> = [
      "endpoint": shownEndpoint, "parameters": parameters.keys.sorted(), "headers": headers.keys.sorted(),
      "timeouts": timeouts,
    ]
    return Mirror(self, children: children, displayStyle: .struct)
  }

  /// The address without the parts that no endpoint may have, and that may hold a password.
  private var shownEndpoint: String {
    guard var parts = URLComponents(url: endpoint, resolvingAgainstBaseURL: true) else { return "<address>" }
    (parts.user, parts.password, parts.query, parts.fragment) = (nil, nil, nil, nil)
    return parts.string ?? "<address>"
  }
}
