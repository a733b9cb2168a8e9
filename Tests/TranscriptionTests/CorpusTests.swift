import APIModel
import Diagnostics
import Foundation
import Testing
import Transcription

/// Checks over a corpus of real pages, which is not part of the project: `TABLATURE_CORPUS` names its folder, with a
/// folder for each service. Without it these checks are skipped, and the run says so.
@Suite("Corpus", .enabled(if: Corpus.root != nil, "set TABLATURE_CORPUS to a folder of services to run these"))
struct CorpusTests {
  @Test("Rows land, examples agree, values are found")
  func corpus() async throws {
    let root = try #require(Corpus.root)
    var fields: [String: [String]] = [:]
    var rows = 0, landed = 0, examples = 0, agreeing = 0
    for service in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
      let pages = Corpus.pages(root.appendingPathComponent(service), service)
      let result = await Transcription.transcribe(pages, options: TranscriptionOptions(service: "Service"))
      rows += result.audit.rows
      landed += result.audit.landedRows
      examples += result.audit.examples.json
      agreeing += result.audit.examples.agreeing
      #expect(Set(result.service.operations.map { $0.name.lowercased() }).count == result.service.operations.count)
      Corpus.collect(result.service, into: &fields)
    }
    #expect(Double(landed) >= 0.99 * Double(rows), "\(landed) of \(rows) rows landed")
    #expect(Double(agreeing) >= 0.99 * Double(examples), "\(agreeing) of \(examples) examples agree")
    for sample in ["transcribe-values.tsv", "transcribe-values-2.tsv"] { try judge(fields, by: sample) }
  }

  @Test("Facts are the same however much of the descriptions is carried")
  func descriptions() async throws {
    let root = try #require(Corpus.root)
    for service in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
      let pages = Corpus.pages(root.appendingPathComponent(service), service)
      var bare: Service?
      for descriptions in TranscriptionOptions.Descriptions.allCases {
        let options = TranscriptionOptions(service: "Service", descriptions: descriptions)
        let found = await Transcription.transcribe(pages, options: options).service.withoutTexts
        #expect(found == bare ?? found, "\(service), \(descriptions)")
        bare = bare ?? found
      }
    }
  }

  @Test("The reference page says what was read from it by hand")
  func reference() async throws {
    let root = try #require(Corpus.root)
    let pages = Corpus.pages(root.appendingPathComponent("modelarts"), "modelarts").filter {
      $0.path.hasSuffix("/obtaining_an_auto_labeling_task_list_by_page.rst")
    }
    let service = await Transcription.transcribe(pages, options: TranscriptionOptions(service: "Service")).service
    var lines = service.operations.flatMap(\.parameters).map { "\($0.location.rawValue).\(FieldText.line($0.field))" }
    for type in service.types {
      if case .object(let object) = type.kind { lines += object.fields.map { "\(type.name).\(FieldText.line($0))" } }
    }
    #expect(lines == (try Corpus.fixture("transcribe-reference.txt")).map(String.init))
  }

  /// Compares the values of the sample with what was judged by hand.
  private func judge(_ fields: [String: [String]], by sample: String) throws {
    var found = 0, expected = 0, common = 0
    for line in try Corpus.fixture(sample) where !line.hasPrefix("#") {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let values = Set(parts[3].split(separator: "¦").map(String.init))
      let actual = Set(fields[parts[0..<3].joined(separator: "\t")] ?? [])
      found += actual.count
      expected += values.count
      common += actual.intersection(values).count
      if actual != values {
        print("\(parts[0]):\(parts[1]) \(parts[2]): \(actual.sorted()) instead of \(values.sorted())")
      }
    }
    #expect(Double(common) >= 0.97 * Double(found), "\(sample), precision: \(common) of \(found)")
    #expect(Double(common) >= 0.97 * Double(expected), "\(sample), recall: \(common) of \(expected)")
  }
}

/// The corpus and the sample of it.
enum Corpus {
  static let root = ProcessInfo.processInfo.environment["TABLATURE_CORPUS"].map { URL(fileURLWithPath: $0) }

  static func pages(_ folder: URL, _ service: String) -> [PageSource] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix(".rst") }.sorted().compactMap { path in
      let data = try? Data(contentsOf: folder.appendingPathComponent(path))
      return data.map { PageSource(path: "\(service)/\(path)", bytes: Array($0)) }
    }
  }

  /// The lines of a fixture.
  static func fixture(_ name: String) throws -> [Substring] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: tests.appendingPathComponent("corpus/\(name)"), encoding: .utf8)
    return text.split(separator: "\n")
  }

  static func collect(_ service: Service, into fields: inout [String: [String]]) {
    for type in service.types {
      if case .object(let object) = type.kind { for field in object.fields { collect(field, into: &fields) } }
    }
    for operation in service.operations {
      for parameter in operation.parameters { collect(parameter.field, into: &fields) }
    }
  }

  private static func collect(_ field: Field, into fields: inout [String: [String]]) {
    guard let range = field.origin.range, let scalar = scalar(field.value) else { return }
    let values = scalar.values.filter { $0.evidence == .documented }.map(\.wire)
    fields["\(range.file)\t\(range.start.line)\t\(field.name)"] = values
  }

  private static func scalar(_ value: ValueType) -> Scalar? {
    switch value.shape {
    case .scalar(let scalar): scalar
    case .array(let element, _), .map(let element, _): scalar(element)
    case .reference, .object, .any: nil
    }
  }
}
