import HTTPTypes
import TablatureRuntime

/// The parts of a request that are signed, in the only form that client and service both arrive at.
struct CanonicalRequest {
  /// Header fields that are not signed: the signature itself, and what is changed on the way.
  private static let unsignedHeaders: Set<String> = ["authorization", "user-agent", "traceparent", "tracestate"]

  /// What is signed, a part a line.
  let text: String
  /// The names of the header fields that are.
  let signedHeaders: String

  init(_ request: APIRequest, bodyHash: String) {
    let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let headers = Self.headers(request)
    signedHeaders = headers.map(\.name).joined(separator: ";")
    text = [
      request.head.method.rawValue.uppercased(),
      Self.path(parts.first ?? ""),
      Self.query(parts.count > 1 ? parts[1] : ""),
      headers.map { "\($0.name):\($0.value)\n" }.joined(),
      signedHeaders,
      bodyHash,
    ].joined(separator: "\n")
  }

  /// The path with a `/` at its end; one that was encoded inside a segment stands for itself.
  private static func path(_ path: Substring) -> String {
    let segments = decoded(path).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let canonical = segments.map { encoded(Array($0)) }.joined(separator: "/")
    return canonical.hasSuffix("/") ? canonical : canonical + "/"
  }

  /// The parameters, ordered by their names and values before they are encoded.
  private static func query(_ query: Substring) -> String {
    let parameters = query.split(separator: "&").map { parameter in
      let parts = parameter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (name: decoded(parts[0]), value: parts.count > 1 ? decoded(parts[1]) : [])
    }
    let sorted = parameters.sorted { first, second in
      first.name == second.name
        ? first.value.lexicographicallyPrecedes(second.value) : first.name.lexicographicallyPrecedes(second.name)
    }
    return sorted.map { encoded($0.name) + "=" + encoded($0.value) }.joined(separator: "&")
  }

  /// The signed header fields by their names in lower case, in order.
  private static func headers(_ request: APIRequest) -> [(name: String, value: String)] {
    var headers = ["host": host(request)]
    for field in request.head.headerFields {
      let name = field.name.canonicalName
      guard !unsignedHeaders.contains(name), !name.contains("_") else { continue }
      headers[name] = headers[name].map { "\($0),\(field.value)" } ?? field.value
    }
    return headers.map { (name: $0.key, value: $0.value) }.sorted { $0.name < $1.name }
  }

  /// The host as it is sent: a port that the scheme implies is not.
  private static func host(_ request: APIRequest) -> String {
    let authority = request.head.authority ?? ""
    let impliedPort = request.head.scheme == "http" ? ":80" : ":443"
    return authority.hasSuffix(impliedPort) ? String(authority.dropLast(impliedPort.count)) : authority
  }

  private static func decoded(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let value = hexValue(rest.prefix(2)) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func hexValue(_ digits: ArraySlice<UInt8>) -> UInt8? {
    let text = String(decoding: digits, as: UTF8.self)
    // The initialiser accepts a sign.
    return text.first == "+" || text.first == "-" ? nil : UInt8(text, radix: 16)
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    PercentEncoding.encode(String(decoding: bytes, as: UTF8.self))
  }
}
