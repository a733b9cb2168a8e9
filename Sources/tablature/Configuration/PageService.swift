import APIModel
import Diagnostics
import Transcription

/// Makes services of reference pages, and says what keeps the pages from being read.
///
/// What is not fully understood is for `tablature audit` to tell; here it would hide what the command is about.
enum PageService {
  /// The service of pages, or nil if they cannot be used; what is wrong is reported.
  ///
  /// - Parameters:
  ///   - pages: The pages, at least one.
  ///   - name: What the user calls the pages.
  ///   - options: How they are transcribed.
  ///   - reporter: Takes what is wrong.
  /// - Returns: The service.
  static func transcribe(
    _ pages: [PageSource],
    of name: String,
    options: TranscriptionOptions,
    _ reporter: inout Reporter
  ) async -> Service? {
    let transcription = await Transcription.transcribe(pages, options: options)
    let collector = findings(of: transcription, pages, of: name)
    reporter.report(collector)
    return collector.hasErrors ? nil : transcription.service
  }

  /// What keeps pages from being read; it has an error where none of them describes an operation.
  ///
  /// - Parameters:
  ///   - transcription: What became of the pages.
  ///   - pages: The pages, at least one.
  ///   - name: What the user calls them.
  /// - Returns: What is wrong.
  static func findings(
    of transcription: Transcription,
    _ pages: [PageSource],
    of name: String
  ) -> DiagnosticCollector {
    var collector = DiagnosticCollector()
    for finding in transcription.findings where finding.isAboutReading { collector.report(finding) }
    if transcription.service.operations.isEmpty, !collector.hasErrors {
      collector.report(noOperation(pages, of: name))
    }
    return collector
  }

  private static func noOperation(_ pages: [PageSource], of name: String) -> Diagnostic {
    guard let page = pages.first, pages.count == 1 else {
      let message = "none of the \(pages.count) pages in '\(name)' describes an operation"
      return Diagnostic(.inputNoOperation, .error, message)
    }
    return Diagnostic(
      .inputNoOperation,
      .error,
      "the page describes no operation: it has no section with a method and a path",
      at: SourceRange(file: page.path, start: .start)
    )
  }
}

extension Diagnostic {
  /// Whether a page, or part of it, could not be read at all.
  fileprivate var isAboutReading: Bool {
    severity == .error || severity == .warning && id.description.hasPrefix("rst.")
  }
}

extension DiagnosticID {
  /// Pages that describe no operation.
  static let inputNoOperation = DiagnosticID("input.no-operation")
}
