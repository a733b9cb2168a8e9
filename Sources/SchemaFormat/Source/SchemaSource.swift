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

extension SchemaSource {
  /// Whether a file may be an overlay, as far as can be told without reading it.
  var mayHaveOverlays: Bool { files.contains { $0.mayBeOverlay } }
}

extension SchemaSource.File {
  /// Whether the file begins with anything but comments and a word that is plainly another key.
  fileprivate var mayBeOverlay: Bool {
    func breaksLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    var rest = bytes[...]
    while let first = rest.first, breaksLine(first) || first == UInt8(ascii: "#") {
      rest = rest.drop { !breaksLine($0) }.dropFirst()
    }
    guard let first = rest.first else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    return !isLetter || rest.starts(with: SchemaFile.Kind.overlay.rawValue.utf8)
  }
}
