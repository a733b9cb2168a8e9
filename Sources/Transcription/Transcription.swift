public import APIModel
public import Diagnostics
import JSONDocument

/// What transcribing pages gives.
public struct Transcription: Sendable {
  /// The service, ready to be written as a schema.
  public var service: Service
  /// What was not understood, in the order of places.
  public var findings: [Diagnostic]
  /// How much of the pages landed in the service.
  public var audit: Audit

  /// Transcribes pages; the order of the pages does not matter.
  public static func transcribe(_ pages: [PageSource], options: TranscriptionOptions) async -> Transcription {
    let keepsText = options.descriptions != .none
    let read = await concurrently(pages, by: options.concurrency, with: CellCache.init) { page, cache in
      PageReader.read(page, keepsText: keepsText, &cache)
    }
    let ordered = read.sorted { ($0.identity, $0.file) < ($1.identity, $1.file) }
    let (unique, duplicates) = distinct(ordered)
    let names = OperationNames(unique, known: options.operationNames)
    let index = TableIndex(unique)
    let linked = await concurrently(Array(unique.indices), by: options.concurrency, with: {}) { number, _ in
      LinkedPage(number, unique[number], name: names.names[number] ?? "", index, options)
    }
    return ServiceBuilder(unique, linked, options).build(duplicates: duplicates)
  }

  /// The pages without those that repeat the identity of another, which are reported.
  private static func distinct(_ pages: [PageFacts]) -> ([PageFacts], [Diagnostic]) {
    var unique: [PageFacts] = []
    var findings: [Diagnostic] = []
    for page in pages {
      guard let last = unique.last, last.identity == page.identity, page.request != nil, last.request != nil else {
        unique.append(page)
        continue
      }
      findings.append(
        Diagnostic(
          .duplicatePage,
          .warning,
          "'\(page.file)' has the identity of '\(last.file)' and is left out",
          at: page.request?.range
        )
      )
    }
    return (unique, findings)
  }
}

/// What a page becomes when its references are followed and its examples are read.
struct LinkedPage: Sendable {
  var operation: DraftOperation?
  var types: [TableKey: DraftType] = [:]
  var findings: [Diagnostic] = []
  var unreachedRows = 0
  var examples = ExampleTally()

  /// Links a page; one that describes no operation gives nothing.
  init(_ number: Int, _ page: PageFacts, name: String, _ index: TableIndex, _ options: TranscriptionOptions) {
    findings = page.findings
    guard let result = OperationLinker.link(number, page, name: name, index, options) else { return }
    let shown = page.examples.map(options.descriptions.example)
    let read = OperationExamples.read(shown, result.operation.operation, result.types)
    operation = DraftOperation(page: number, operation: read.operation)
    types = read.types
    findings += result.findings + read.findings
    unreachedRows = result.unreachedRows
    examples = read.tally
  }
}
