import Foundation
import TablatureRuntime

/// The signature of a request.
struct RequestSignature {
  static let algorithm = "SDK-HMAC-SHA256"
  static let dateHeader = "X-Sdk-Date"
  static let contentHeader = "X-Sdk-Content-Sha256"
  static let unsignedPayload = "UNSIGNED-PAYLOAD"

  private let signedHeaders: String
  private let code: String

  /// Signs a request that has its date.
  init(of request: APIRequest, secret: Secret, with hashing: Hashing) {
    let canonical = CanonicalRequest(request, bodyHash: Self.bodyHash(request, hashing))
    let date = request.header(Self.dateHeader) ?? ""
    let text = "\(Self.algorithm)\n\(date)\n\(hex(hashing.digest(Data(canonical.text.utf8))))"
    signedHeaders = canonical.signedHeaders
    code = hex(hashing.authenticationCode(Data(text.utf8), Data(secret.reveal().utf8)))
  }

  /// The value of the header field `Authorization`.
  func authorization(keyID: String) -> String {
    "\(Self.algorithm) Access=\(keyID), SignedHeaders=\(signedHeaders), Signature=\(code)"
  }

  private static func bodyHash(_ request: APIRequest, _ hashing: Hashing) -> String {
    let body = request.body?.data ?? Data()
    let isEmpty = body.isEmpty && request.files?.source == nil
    guard !isEmpty, let declared = request.header(contentHeader) else { return hex(hashing.digest(body)) }
    return declared
  }

  /// A date as `20260131T090849Z`.
  static func text(of date: Date) -> String {
    let time = CivilTime(date)
    let second = Int(time.second)
    return padded(time.year, 4) + padded(time.month, 2) + padded(time.day, 2) + "T"
      + padded(second / 3600, 2) + padded(second / 60 % 60, 2) + padded(second % 60, 2) + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// Bytes as hexadecimal digits.
private func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
