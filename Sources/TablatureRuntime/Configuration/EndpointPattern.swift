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
      guard Self.isLabel(name) else {
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

  private static func isLabel(_ name: String) -> Bool {
    guard (1...63).contains(name.utf8.count), !name.hasPrefix("-"), !name.hasSuffix("-") else { return false }
    return name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}
