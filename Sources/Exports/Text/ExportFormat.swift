public import JSONDocument

/// How an exported document is written.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
  /// JSON, indented by two spaces.
  case json
  /// YAML, its strings quoted so that readers of YAML 1.1 and 1.2 read the same.
  case yaml

  /// The text of a document; ends with a line break.
  ///
  /// YAML has no object with the same name twice, which examples may have: there the first member stays.
  public func text(of document: JSONValue) -> String {
    switch self {
    case .json:
      return document.text(.pretty) + "\n"
    case .yaml:
      var writer = PortableYAMLWriter()
      writer.write(document)
      return writer.output
    }
  }
}
