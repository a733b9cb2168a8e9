/// Why a call failed.
///
///     do {
///       let page = try await client.listTasks(datasetID: id)
///     } catch .service(let failure) where failure.isNotFound {
///       …
///     }
public enum ClientError: Error, Sendable {
  /// The client is not configured for the call; nothing was sent.
  case configuration(ConfigurationProblem)
  /// The call breaks rules of the reference; nothing was sent.
  case invalidRequest(ValidationError)
  /// There was no response.
  case transport(TransportFailure)
  /// The service answered with a status that does not mean success.
  case service(ServiceFailure)
  /// The service answered with success, but with something else than the reference says.
  case undecodable(UndecodableResponse)
  /// The service answered with something that breaks rules of the reference, and the client is to insist on them.
  case invalidResponse(InvalidResponse)
  /// The service does not get any further from page to page.
  case stalledPaging(operation: String)
  /// There may be further pages, but the reference lets none be asked for; nothing more was sent. Many lists have a
  /// largest offset, for instance. Narrow the list down, or divide it by another parameter.
  case unreachablePages(operation: String, ValidationError)
  /// The task was cancelled.
  case cancelled
}

/// What is missing or wrong in a client's configuration.
public enum ConfigurationProblem: Hashable, Sendable {
  /// A parameter is given neither in the call nor in the configuration.
  case missingParameter(String, operation: String)
  /// The endpoint is no address of a service.
  case unusableEndpoint(String)
  /// The credentials cannot be sent.
  case unusableCredentials(String)
}

extension ClientError: CustomStringConvertible {
  /// What happened, in a sentence.
  public var description: String {
    switch self {
    case .configuration(.missingParameter(let name, let operation)):
      "\(operation): \(name) is given neither in the call nor in the client's configuration"
    case .configuration(.unusableEndpoint(let reason)): "The endpoint cannot be used: \(reason)"
    case .configuration(.unusableCredentials(let reason)): "The credentials cannot be used: \(reason)"
    case .invalidRequest(let error): "The request is invalid: \(error)"
    case .transport(let failure): "There was no response: \(failure)"
    case .service(let failure): failure.description
    case .undecodable(let response): response.description
    case .invalidResponse(let response): response.description
    case .stalledPaging(let operation): "\(operation): the service does not get any further from page to page"
    case .unreachablePages(let operation, let error):
      "\(operation): the reference lets no further page be asked for: \(error)"
    case .cancelled: "The call was cancelled"
    }
  }
}
