import Foundation

#if Signing
  import Crypto
#endif

/// What a signature needs of cryptography. It stands apart, so that what is signed can be tested without it.
struct Hashing: Sendable {
  /// SHA-256 of some bytes.
  var digest: @Sendable (_ data: Data) -> [UInt8]
  /// HMAC with SHA-256 of some bytes.
  var authenticationCode: @Sendable (_ data: Data, _ key: Data) -> [UInt8]
}

#if Signing
  extension Hashing {
    /// That of swift-crypto.
    static let crypto = Hashing(
      digest: { Array(SHA256.hash(data: $0)) },
      authenticationCode: { Array(HMAC<SHA256>.authenticationCode(for: $0, using: SymmetricKey(data: $1))) }
    )
  }
#endif
