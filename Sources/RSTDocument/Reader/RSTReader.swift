public import Diagnostics

/// Reads pages.
public enum RSTReader {
  /// The longest page that is read, in bytes.
  public static let maximumLength = 8 << 20

  /// Reads a page.
  ///
  /// Every page gives a document: what is malformed is reported and left out, and the reader goes on behind it. The
  /// time and the memory it takes grow with the length of the page and not faster.
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
    let isTooLong = bytes.count > maximumLength
    let page = PageText(isTooLong ? [] : bytes)
    var reader = PageReader(page, file: file)
    if isTooLong {
      reader.report(.rstTooLong, at: 0, "the page is longer than 8 MiB and was not read; split it")
    }
    if page.repairs.contains(.invalidText) {
      reader.report(.rstInvalidText, at: 0, "the page has bytes that are no UTF-8 text; save it as UTF-8")
    }
    reader.readPage()
    diagnostics.merge(reader.diagnostics)
    return RSTDocument(storage: Storage(reader))
  }
}
