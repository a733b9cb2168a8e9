import ArgumentParser

/// Checks the paths that a user names in options and arguments.
enum PathText {
  /// A path, as long as it is not empty: that is most often a variable of a shell that is not set, and what is put below
  /// it would lie in the root of the file system.
  ///
  /// - Throws: `ValidationError` if it is empty.
  @Sendable static func named(_ text: String) throws -> String {
    guard !text.isEmpty else { throw ValidationError("A path cannot be empty.") }
    return text
  }
}
