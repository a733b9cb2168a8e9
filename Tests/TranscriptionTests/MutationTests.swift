import APIModel
import Diagnostics
import SchemaFormat
import TestSupport
import Testing
import Transcription

@Suite("Damaged pages")
struct MutationTests {
  @Test("become schemas that load without a complaint, and say the same again", arguments: 0..<8)
  func load(part: Int) async {
    var random = SeededGenerator(seed: 2_611 + UInt64(part))
    let pages = [OrchardPage.text, ContradictingPage.text].map { Array($0.utf8) }
    for _ in 0..<12 {
      var damaged = pages
      for index in damaged.indices {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
          let mutation = PageMutation.allCases.randomElement(using: &random) ?? .cut
          damaged[index] = mutation.apply(to: damaged[index], with: pages[1 - index], &random)
        }
      }
      let complaints = await SchemaCheck.complaints(about: damaged, descriptions: part % 2 == 0 ? .none : .full)
      guard complaints.isEmpty else {
        Issue.record("\(complaints.joined(separator: "\n"))\n\(String(decoding: damaged.joined(), as: UTF8.self))")
        return
      }
    }
  }

  @Test("cut off after any number of bytes, load", arguments: [OrchardPage.text, ContradictingPage.text])
  func cut(page: String) async {
    let bytes = Array(page.utf8)
    for length in stride(from: 0, through: bytes.count, by: 307) {
      #expect(await SchemaCheck.complaints(about: [Array(bytes.prefix(length))]) == [], "\(length) bytes")
    }
  }
}

/// Checks that what pages become is a schema.
enum SchemaCheck {
  /// What the loader says of the schema that pages become, and whether it reads something else than was written.
  static func complaints(about pages: [[UInt8]], descriptions: TranscriptionOptions.Descriptions = .none) async
    -> [String]
  {
    let sources = pages.enumerated().map { PageSource(path: "pages/page\($0).rst", bytes: $1) }
    let options = TranscriptionOptions(service: "Orchard", descriptions: descriptions)
    let service = await Transcription.transcribe(sources, options: options).service
    let files = SchemaWriter().files(of: service)
    var collector = DiagnosticCollector()
    let loaded = SchemaLoader().load(SchemaSource(texts: files), into: &collector)
    let complaints = collector.sorted.map { "\($0.range.map { "\($0)" } ?? ""): \($0.message) [\($0.id)]" }
    if complaints.isEmpty, loaded != service { return ["the schema says something else than was transcribed"] }
    return complaints
  }
}
