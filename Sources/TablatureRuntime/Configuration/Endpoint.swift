import Foundation

/// The address of a service, taken apart.
struct Endpoint {
  let scheme: String
  let authority: String
  /// The path without a `/` at its end.
  let path: String

  init(_ url: URL) throws(ClientError) {
    guard let parts = URLComponents(url: url, resolvingAgainstBaseURL: true),
      let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
      let host = parts.percentEncodedHost, !host.isEmpty
    else { throw .configuration(.unusableEndpoint("it must begin with https:// or http:// and a host")) }
    guard parts.percentEncodedQuery == nil, parts.percentEncodedFragment == nil, parts.percentEncodedUser == nil else {
      throw .configuration(.unusableEndpoint("it must not have a query, a fragment or a user"))
    }
    self.scheme = scheme
    authority = parts.port.map { "\(host):\($0)" } ?? host
    var path = Substring(parts.percentEncodedPath)
    while path.hasSuffix("/") { path.removeLast() }
    self.path = String(path)
  }
}
