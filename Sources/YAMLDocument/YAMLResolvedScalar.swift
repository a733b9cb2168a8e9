/// What a scalar means by the core schema of YAML 1.2.
public enum YAMLResolvedScalar: Sendable, Hashable {
  /// `null`, `~` or nothing at all.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number as it was written, such as `-7`, `+7`, `007`, `0x1F` or `0o17`.
  case integer(String)
  /// A number with a fraction or an exponent as it was written, such as `1.50`, `.5`, `1e3`, `-.inf` or `.nan`.
  case float(String)
  /// Text.
  case string(String)
}

extension YAMLScalar {
  /// What the scalar means: quoted text and blocks of text are strings, plain text is read by the core schema of YAML
  /// 1.2.
  ///
  /// So `no`, `on`, `1:30`, `1_000` and `2024-01-01` are strings.
  public var resolved: YAMLResolvedScalar {
    guard style == .plain else { return .string(text) }
    guard let first = text.utf8.first else { return .null }
    switch first {
    case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"):
      return resolvedWord
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
      return resolvedNumber
    default:
      return .string(text)
    }
  }

  /// Whether the scalar is `null`, `~` or nothing at all.
  public var isNull: Bool {
    guard style == .plain, text.utf8.count <= 4 else { return false }
    return resolved == .null
  }

  private var resolvedWord: YAMLResolvedScalar {
    switch text {
    case "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    default: .string(text)
    }
  }

  private var resolvedNumber: YAMLResolvedScalar {
    let number = NumberText(text: text[...].utf8)
    return number.isInteger ? .integer(text) : number.isFloat ? .float(text) : .string(text)
  }
}

extension YAMLResolvedScalar {
  /// The value of an integer that fits an `Int`.
  public var int: Int? {
    guard case .integer(let text) = self else { return nil }
    if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
    return Int(text)
  }
}

/// Tells the numbers of the core schema from other text.
private struct NumberText {
  let text: Substring.UTF8View

  /// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`
  var isInteger: Bool {
    if let digits = text.dropping("0x") { return !digits.isEmpty && digits.allSatisfy(\.isHexadecimalDigit) }
    if let digits = text.dropping("0o") { return !digits.isEmpty && digits.allSatisfy(\.isOctalDigit) }
    return !unsigned.isEmpty && unsigned.allSatisfy(\.isDigit)
  }

  /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, `[-+]?\.(inf|Inf|INF)` or `\.(nan|NaN|NAN)`
  var isFloat: Bool {
    if let word = unsigned.dropping("."), ["inf", "Inf", "INF"].contains(Substring(word)) { return true }
    if let word = text.dropping("."), ["nan", "NaN", "NAN"].contains(Substring(word)) { return true }
    let whole = unsigned.prefix(while: \.isDigit)
    var rest = unsigned[whole.endIndex...]
    if let fraction = rest.dropping(".") {
      rest = fraction.drop(while: \.isDigit)
      guard !whole.isEmpty || rest.startIndex > fraction.startIndex else { return false }
    } else if whole.isEmpty {
      return false
    }
    guard let exponent = rest.dropping("e") ?? rest.dropping("E") else { return rest.isEmpty }
    let digits = exponent.dropping("-") ?? exponent.dropping("+") ?? exponent
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
  }

  private var unsigned: Substring.UTF8View { text.dropping("-") ?? text.dropping("+") ?? text }
}

extension Substring.UTF8View {
  /// What follows a prefix; nil without the prefix.
  fileprivate func dropping(_ prefix: String) -> Substring.UTF8View? {
    starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isOctalDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(self) }

  fileprivate var isHexadecimalDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
