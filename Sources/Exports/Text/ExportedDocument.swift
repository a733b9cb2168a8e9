public import Diagnostics
public import JSONDocument
import YAMLDocument

/// Reads the texts that `ExportFormat` writes.
public enum ExportedDocument {
  /// Reads a document in JSON or YAML; one that starts with `{` is JSON.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - file: The name of the file, for diagnostics.
  /// - Returns: The document.
  /// - Throws: Why the text cannot be read, with the place.
  public static func read(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> JSONValue {
    bytes.first { !$0.isSpace } == UInt8(ascii: "{") ? try readJSON(bytes, file: file) : try readYAML(bytes, file: file)
  }

  private static func readJSON(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> JSONValue {
    do throws(JSONSyntaxError) {
      return try JSONValue(parsing: bytes)
    } catch {
      let range = SourceRange(file: file, start: error.position)
      throw DiagnosticError(.importSyntax, "the document is no JSON: \(error.message)", at: range)
    }
  }

  /// Documents of the largest services have a million nodes.
  private static let limits = YAMLLimits(bytes: 256 << 20, depth: 256, nodes: 16_000_000)

  private static func readYAML(_ bytes: [UInt8], file: String) throws(DiagnosticError) -> JSONValue {
    guard let root = try YAMLReader.read(bytes, file: file, limits: limits) else {
      throw DiagnosticError(.importSyntax, "the document is empty", at: SourceRange(file: file, start: .start))
    }
    return try value(root)
  }

  private static func value(_ node: YAMLNode) throws(DiagnosticError) -> JSONValue {
    switch node {
    case .scalar(let scalar):
      return try value(scalar)
    case .sequence(let sequence):
      return .array(try sequence.elements.map { (element) throws(DiagnosticError) in try value(element) })
    case .mapping(let mapping):
      return .object(
        try mapping.entries.map { (entry) throws(DiagnosticError) in
          JSONValue.Member(entry.key.text, try value(entry.value))
        }
      )
    }
  }

  private static func value(_ scalar: YAMLScalar) throws(DiagnosticError) -> JSONValue {
    switch scalar.resolved {
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .string(let text): return .string(text)
    case .integer(let text), .float(let text):
      if let number = JSONNumber(text) { return .number(number) }
      throw DiagnosticError(.importSyntax, "JSON has no such number as '\(text)'", at: scalar.range)
    }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") || self == UInt8(ascii: "\t")
  }
}
