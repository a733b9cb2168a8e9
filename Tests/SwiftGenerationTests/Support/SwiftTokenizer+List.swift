@testable import SwiftGeneration

extension SwiftTokenizer {
  /// All tokens of a text.
  static func tokens(of text: some Sequence<UInt8>) throws(SwiftTokenProblem) -> [SwiftToken] {
    var tokens: [SwiftToken] = []
    try read(ContiguousArray(text)) { tokens.append($0) }
    return tokens
  }
}
