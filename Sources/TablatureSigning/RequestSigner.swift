import Foundation
import HTTPTypes
import TablatureRuntime

/// Adds to requests what shows who sends them: the scope, the date, and the signature.
struct RequestSigner: Sendable {
  private let scope: [(name: String, value: String)]
  private let hashing: Hashing

  init(projectID: String?, domainID: String?, hashing: Hashing) {
    self.hashing = hashing
    scope = [("X-Project-Id", projectID), ("X-Domain-Id", domainID)].compactMap { name, value in
      value.map { (name, $0) }
    }
  }

  /// Signs a request in place of a signature that it may have.
  ///
  /// - Throws: ``ClientError/configuration(_:)`` if a header field cannot hold what it is to hold.
  func sign(_ request: APIRequest, key: AccessKey, date: Date) throws(ClientError) -> APIRequest {
    var request = request
    request.head.headerFields[.authorization] = nil
    for (name, value) in scope { try request.set(name, value) }
    if let token = key.securityToken { try request.set("X-Security-Token", token.reveal()) }
    try request.set(RequestSignature.dateHeader, RequestSignature.text(of: date))
    if request.hasUnsignedBody { try request.set(RequestSignature.contentHeader, RequestSignature.unsignedPayload) }
    let signature = RequestSignature(of: request, secret: key.secret, with: hashing)
    try request.set("Authorization", signature.authorization(keyID: key.id))
    return request
  }
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
