/// A request as it came over the wire, whatever brought it.
public struct StubRequest: Sendable, Hashable {
  /// A header field.
  public struct Header: Sendable, Hashable {
    /// The name, in whatever case.
    public var name: String
    /// The value.
    public var value: String

    /// Makes a header field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The HTTP method.
  public var method: String
  /// Path and query as they stand in the request line, percent-encoded.
  public var target: String
  /// The header fields, in order.
  public var headers: [Header]
  /// What it carries.
  public var body: [UInt8]

  /// Makes a request.
  public init(method: String, target: String, headers: [Header] = [], body: [UInt8] = []) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
  }

  /// The values of a header field, whatever the case of its name.
  func headers(named name: String) -> [String] {
    headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
  }
}

/// An answer, ready to be sent.
public struct StubResponse: Sendable, Hashable {
  /// The HTTP status code.
  public var status: Int
  /// The header fields but for those about the connection and the length.
  public var headers: [StubRequest.Header]
  /// What it carries.
  public var body: [UInt8]

  /// Makes an answer.
  public init(status: Int, headers: [StubRequest.Header] = [], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
