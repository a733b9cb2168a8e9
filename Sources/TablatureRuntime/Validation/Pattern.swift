import Foundation

/// A regular expression, in the syntax of ECMA 262, that a whole string has to match.
///
/// It is compiled once, when it is made. A text that is no regular expression matches everything, so that a mistake in a
/// schema does not make an API unusable.
public struct Pattern: Sendable {
  /// The regular expression as it was written.
  public let source: String
  private let expression: NSRegularExpression?

  /// Compiles a regular expression.
  public init(_ source: String) {
    self.source = source
    let translated = Self.translate(source)
    // Compiling it alone first refuses what only becomes balanced by the brackets around it, such as `a)|(b`.
    let isValid = translated.isEmpty || (try? NSRegularExpression(pattern: translated)) != nil
    expression = isValid ? try? NSRegularExpression(pattern: "\\A(?:\(translated))\\z") : nil
  }

  /// Whether the source is a regular expression.
  public var isValid: Bool { expression != nil }

  /// How often Foundation may report that it is still at work on a text; that is some tenths of a second.
  private static let patience = 500

  /// Whether a whole string matches.
  ///
  /// Some patterns take for ever with some texts. Nothing is held against a text that could not be decided in a while.
  public func matches(_ text: String) -> Bool {
    guard let expression else { return true }
    var matches = false
    var reports = 0
    let all = NSRange(location: 0, length: text.utf16.count)
    expression.enumerateMatches(in: text, options: .reportProgress, range: all) { match, _, stop in
      if match == nil { reports += 1 }
      matches = match != nil || reports > Self.patience
      stop.pointee = ObjCBool(matches)
    }
    return matches
  }

  /// Writes a regular expression as Foundation reads it.
  ///
  /// Foundation's `\d` and `\w` include the digits and letters of all scripts, and inside a class it takes `[`, `&&` and
  /// `--` for operators.
  private static func translate(_ source: String) -> String {
    var result = ""
    var isInClass = false
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if isEscaped {
        result += escape(scalar, isInClass: isInClass)
        isEscaped = false
        continue
      }
      switch scalar {
      case "\\": isEscaped = true
      case "[" where isInClass: result += "\\["
      case "&" where isInClass: result += "\\&"
      case "[":
        isInClass = true
        result += "["
      case "]":
        isInClass = false
        result += "]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return isEscaped ? result + "\\" : result
  }

  private static func escape(_ scalar: Unicode.Scalar, isInClass: Bool) -> String {
    switch scalar {
    case "d": isInClass ? "0-9" : "[0-9]"
    case "D": "[^0-9]"
    case "w": isInClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]"
    case "W": "[^A-Za-z0-9_]"
    default: "\\\(scalar)"
    }
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
