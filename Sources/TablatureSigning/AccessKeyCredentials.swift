#if Signing
  import HTTPTypes
  public import TablatureRuntime

  /// Signs requests with an access key, by the algorithm SDK-HMAC-SHA256.
  ///
  /// The signature covers the method, the path, the query, the header fields that the request has when it is signed, and
  /// a body of JSON or without a content type. Any other body is not signed, and the request says so.
  public struct AccessKeyCredentials: CredentialProvider {
    /// Hands out the key to sign with; temporary keys are renewed here.
    public typealias KeySource = @Sendable () async throws(ClientError) -> AccessKey

    private let key: KeySource
    private let scope: [(name: String, value: String)]
    private let clock: ClientClock

    /// Makes credentials of a key.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - projectID: The project that calls are for, sent as `X-Project-Id`.
    ///   - domainID: The domain that calls of global services are for, sent as `X-Domain-Id`.
    ///   - clock: What dates the signatures. Services refuse one that is more than some minutes off.
    public init(
      _ key: AccessKey,
      projectID: String? = nil,
      domainID: String? = nil,
      clock: ClientClock = .system
    ) {
      self.init(projectID: projectID, domainID: domainID, clock: clock) { () async throws(ClientError) in key }
    }

    /// Makes credentials of keys that change.
    ///
    /// - Parameters:
    ///   - projectID: The project that calls are for, sent as `X-Project-Id`.
    ///   - domainID: The domain that calls of global services are for, sent as `X-Domain-Id`.
    ///   - clock: What dates the signatures.
    ///   - key: Hands out the key for a request; it is asked before each.
    public init(
      projectID: String? = nil,
      domainID: String? = nil,
      clock: ClientClock = .system,
      key: @escaping KeySource
    ) {
      self.key = key
      self.clock = clock
      scope = [("X-Project-Id", projectID), ("X-Domain-Id", domainID)].compactMap { name, value in
        value.map { (name, $0) }
      }
    }

    /// Adds the date, the scope and the signature.
    ///
    /// - Throws: ``ClientError/configuration(_:)`` if a header field cannot hold the name of the key, its security token,
    ///   or the scope, and what the source of keys throws.
    public func authorize(_ request: APIRequest) async throws(ClientError) -> APIRequest {
      let key = try await key()
      var request = request
      request.head.headerFields[.authorization] = nil
      for (name, value) in scope { try request.set(name, value) }
      if let token = key.securityToken { try request.set("X-Security-Token", token.reveal()) }
      try request.set(RequestSignature.dateHeader, RequestSignature.text(of: clock.date()))
      if request.hasUnsignedBody { try request.set(RequestSignature.contentHeader, RequestSignature.unsignedPayload) }
      let signature = RequestSignature(of: request, secret: key.secret)
      try request.set("Authorization", signature.authorization(keyID: key.id))
      return request
    }
  }

  extension AccessKeyCredentials: CustomStringConvertible, CustomReflectable {
    /// That it is one.
    public var description: String { "AccessKeyCredentials" }

    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
  }

  extension APIRequest {
    fileprivate mutating func set(_ name: String, _ value: String) throws(ClientError) {
      guard setHeader(name, value) else {
        throw .configuration(.unusableCredentials("\(name) has characters that no header field can hold"))
      }
    }

    /// Whether the service is told not to expect that the signature covers the body.
    fileprivate var hasUnsignedBody: Bool {
      if files?.source != nil { return true }
      guard let type = header("Content-Type") else { return false }
      return !type.hasPrefix("application/json") && !type.hasPrefix("application/bson")
    }
  }
#else
  /// Signs requests with an access key; it is there if the package trait `Signing` is on.
  @available(*, unavailable, message: "ask for the trait: .package(url: ..., from: ..., traits: [\"Signing\"])")
  public enum AccessKeyCredentials {}
#endif
