import APIModel

/// The files of a schema that has nothing wrong with it, and what they were decoded to: of another version of the schema
/// only the files that differ need to be read.
struct DecodedFiles {
  private var known: [String: (bytes: [UInt8], file: SchemaFile)] = [:]

  /// Knows no file.
  init() {}

  /// Knows the files of a schema.
  init(_ files: [SchemaFile], of source: SchemaSource) {
    let texts = Dictionary(source.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    for file in files { known[file.path] = texts[file.path].map { ($0, file) } }
  }

  /// The file that has the same path and text, as a file of the other version; nil if there is none.
  ///
  /// Only its tree, if it has one, still has the places of the version it was read in.
  func file(like source: SchemaSource.File) -> SchemaFile? {
    guard let (bytes, known) = known[source.path], bytes == source.bytes else { return nil }
    var file = known
    file.displayName = source.displayName
    file.unit?.setFile(source.displayName)
    return file
  }
}
