public import Diagnostics

/// Reads the YAML of schemas: YAML 1.2 without anchors, aliases, tags, merge keys and keys that are no scalars, one
/// document a file.
///
/// The grammar is libyaml's. Positions are those an editor shows: only LF, CR LF and CR break lines, columns count
/// Unicode scalars, and a byte order mark counts for nothing. The characters that YAML 1.1 takes for line breaks and
/// YAML 1.2 does not (U+0085, U+2028 and U+2029) are refused unless they are written as escapes.
public enum YAMLReader {
  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: The text in UTF-8.
  ///   - file: The name of the file, for diagnostics.
  ///   - limits: How large the document may be.
  /// - Returns: The document, or nil where there is nothing but white space and comments.
  /// - Throws: All that was found wrong; nothing after the first error of syntax.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    limits: YAMLLimits = .default
  ) throws(DiagnosticError) -> YAMLNode? {
    guard bytes.count <= limits.bytes else {
      throw DiagnosticError(
        .yamlSize,
        "the file has \(bytes.count) bytes, more than the \(limits.bytes) that are allowed",
        at: SourceRange(file: file, start: .start)
      )
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticError) in
      try read(buffer, file: file, limits: limits)
    }
  }

  /// Reads a document from a string.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: The name of the file, for diagnostics.
  ///   - limits: How large the document may be.
  /// - Returns: The document, or nil where there is nothing but white space and comments.
  /// - Throws: All that was found wrong; nothing after the first error of syntax.
  public static func read(
    _ text: String,
    file: String,
    limits: YAMLLimits = .default
  ) throws(DiagnosticError) -> YAMLNode? {
    try read(Array(text.utf8), file: file, limits: limits)
  }

  private static func read(
    _ buffer: UnsafeBufferPointer<UInt8>,
    file: String,
    limits: YAMLLimits
  ) throws(DiagnosticError) -> YAMLNode? {
    let text: YAMLText
    do throws(YAMLProblem) {
      text = try YAMLText(checking: buffer)
    } catch {
      throw DiagnosticError([error.diagnostic(in: file)])
    }
    var composer = YAMLComposer(text, file: file, limits: limits)
    let root = composer.compose()
    guard composer.problems.isEmpty else {
      throw DiagnosticError(composer.problems.map { $0.diagnostic(in: file) })
    }
    return root
  }
}
