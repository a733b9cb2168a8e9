import Foundation

/// A regular expression that a whole string has to match.
///
/// It is compiled once, when it is made. A pattern that is no regular expression matches everything, so that a mistake
/// in a schema does not make an API unusable.
public struct Pattern: Sendable {
  /// The regular expression as it was written.
  public let source: String
  private let expression: NSRegularExpression?

  /// Compiles a regular expression.
  public init(_ source: String) {
    self.source = source
    expression = try? NSRegularExpression(pattern: "\\A(?:\(source))\\z")
  }

  /// Whether the source is a regular expression.
  public var isValid: Bool { expression != nil }

  /// Whether a whole string matches.
  public func matches(_ text: String) -> Bool {
    guard let expression else { return true }
    let all = NSRange(location: 0, length: text.utf16.count)
    return expression.firstMatch(in: text, range: all) != nil
  }
}

extension Pattern: Hashable {
  /// Compares the sources.
  public static func == (lhs: Pattern, rhs: Pattern) -> Bool { lhs.source == rhs.source }

  /// Hashes the source.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
  }
}

extension Pattern: CustomStringConvertible {
  /// The regular expression.
  public var description: String { source }
}
