public import Diagnostics

/// Reads pages.
public enum RSTReader {
  /// Reads a page.
  ///
  /// Every page gives a document: what is malformed is reported and left out, and the reader goes on behind it.
  ///
  /// - Parameters:
  ///   - bytes: The page, in UTF-8.
  ///   - file: The file as the user named it.
  ///   - diagnostics: Where problems are reported.
  /// - Returns: The tree of the page.
  public static func read(
    _ bytes: [UInt8],
    file: String,
    into diagnostics: inout DiagnosticCollector
  ) -> RSTDocument {
    let node = Node(
      kind: .document,
      lines: .none,
      offset: 0,
      number: 1,
      parent: 0,
      previous: -1,
      end: 1,
      payload: -1
    )
    return RSTDocument(
      storage: Storage(
        file: file,
        bytes: bytes,
        lines: [],
        nodes: [node],
        tables: [],
        rows: [],
        cells: [],
        directives: [],
        targets: []
      )
    )
  }
}
