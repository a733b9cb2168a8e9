#if Signing
  public import TablatureRuntime

  /// Signs requests with an access key, by the algorithm SDK-HMAC-SHA256.
  ///
  /// The signature covers the method, the path, the query, the header fields that the request has when it is signed, and
  /// a body of JSON or without a content type. Any other body is not signed, and the request says so.
  public struct AccessKeyCredentials: CredentialProvider {
    /// Hands out the key to sign with; temporary keys are renewed here.
    public typealias KeySource = @Sendable () async throws(ClientError) -> AccessKey

    private let key: KeySource
    private let signer: RequestSigner
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
      signer = RequestSigner(projectID: projectID, domainID: domainID, hashing: .crypto)
    }

    /// Adds the date, the scope and the signature.
    ///
    /// - Throws: ``ClientError/configuration(_:)`` if a header field cannot hold the name of the key, its security token,
    ///   or the scope, and what the source of keys throws.
    public func authorize(_ request: APIRequest) async throws(ClientError) -> APIRequest {
      try signer.sign(request, key: try await key(), date: clock.date())
    }
  }

  extension AccessKeyCredentials: CustomStringConvertible, CustomReflectable {
    /// That it is one.
    public var description: String { "AccessKeyCredentials" }

    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
  }
#else
  /// Signs requests with an access key; it is there if the package trait `Signing` is on.
  @available(*, unavailable, message: "ask for the trait: .package(url: ..., from: ..., traits: [\"Signing\"])")
  public enum AccessKeyCredentials {}
#endif
