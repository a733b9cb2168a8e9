import Foundation
import HTTPTypes

// A service, or a proxy before it, may repeat in its error what it was sent, and errors end up in logs.

extension APIRequest {
  /// The values of the header fields that prove who is calling.
  var credentialValues: [String] {
    head.headerFields
      .filter { SecretNames.cover([$0.name.canonicalName]) || $0.name == .authorization }
      .map(\.value)
      // A shorter one is none of a real service, and may be part of any word.
      .filter { $0.utf8.count >= 8 }
  }
}

extension ServiceFailure {
  /// The failure without the credentials of its request, wherever the service repeats them.
  func hiding(_ values: [String]) -> ServiceFailure {
    var failure = self
    for value in values {
      failure.code = failure.code?.replacingOccurrences(of: value, with: Redaction.hidden)
      failure.message = failure.message?.replacingOccurrences(of: value, with: Redaction.hidden)
      // JSON has two ways to write a slash.
      for text in [value, value.replacingOccurrences(of: "/", with: #"\/"#)] {
        failure.body.replace(Data(text.utf8), with: Data(Redaction.hidden.utf8))
      }
    }
    return failure
  }
}

extension Data {
  /// Replaces every occurrence of some bytes by others.
  fileprivate mutating func replace(_ old: Data, with new: Data) {
    var place = startIndex
    while let found = range(of: old, in: place..<endIndex) {
      replaceSubrange(found, with: new)
      place = found.lowerBound + new.count
    }
  }
}
