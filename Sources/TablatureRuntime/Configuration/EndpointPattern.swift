public import Foundation

/// How the addresses of a cloud's services are made from the names of a service and a region.
public struct EndpointPattern: Hashable, Sendable {
  /// An address with the places `{service}` and `{region}`.
  public var text: String

  /// Makes a pattern, such as `https://{service}.{region}.cloud.example`.
  public init(_ text: String) {
    self.text = text
  }

  /// The pattern of the cloud whose reference Tablature reads in its own tests, the Open Telekom Cloud.
  public static let `default` = EndpointPattern("https://{service}.{region}.otc.t-systems.com")

  /// The address of a service in a region.
  ///
  /// - Throws: ``ClientError/configuration(_:)`` if a name is not a label of a domain name, so that it could lead to
  ///   somebody else's server, or if the pattern gives no address.
  public func endpoint(service: String, region: String) throws(ClientError) -> URL {
    var address = text
    for (place, name) in [("{service}", service), ("{region}", region)] {
      guard Array(name.utf8).withUnsafeBufferPointer(NameFormat.isLabel) else {
        throw .configuration(.unusableEndpoint("\(WireValue.quoted(name)) cannot be part of a host name"))
      }
      address = address.replacingOccurrences(of: place, with: name)
    }
    guard let url = URL(string: address) else {
      throw .configuration(.unusableEndpoint("the pattern \(WireValue.quoted(text)) gives no address"))
    }
    _ = try Endpoint(url)
    return url
  }
}
