/// The files of a schema, read already: the loader does no input or output of its own.
public struct SchemaSource: Sendable, Hashable {
  /// One file.
  public struct File: Sendable, Hashable {
    /// The path in the schema folder, with `/` between its parts, such as `overlays/ListTasks.yaml`.
    public var path: String
    /// What diagnostics call the file; the path as the user wrote it.
    public var displayName: String
    /// The text in UTF-8.
    public var bytes: [UInt8]

    /// Makes a file.
    ///
    /// - Parameters:
    ///   - path: The path in the schema folder.
    ///   - displayName: What diagnostics call the file, or nil for its path.
    ///   - bytes: The text in UTF-8.
    public init(path: String, displayName: String? = nil, bytes: [UInt8]) {
      self.path = path
      self.displayName = displayName ?? path
      self.bytes = bytes
    }
  }

  /// The files; their order does not matter.
  public var files: [File]

  /// Makes a source from files.
  public init(_ files: [File]) {
    self.files = files
  }

  /// Makes a source from texts by path, as `SchemaWriter` returns them.
  public init(texts: [String: String]) {
    files = texts.sorted { $0.key < $1.key }.map { File(path: $0.key, bytes: Array($0.value.utf8)) }
  }
}
