import Diagnostics

/// A file that a command writes its result to instead of standard output.
enum ResultFile {
  /// Writes the file.
  ///
  /// - Throws: `DiagnosticError` if it cannot be written.
  static func write(_ text: String, to path: String) throws {
    do throws(SystemFailure) {
      try SystemFile.write(text, to: path)
    } catch {
      throw DiagnosticError(.outputAccess, "'\(path)' cannot be written: \(error.reason)")
    }
  }
}
