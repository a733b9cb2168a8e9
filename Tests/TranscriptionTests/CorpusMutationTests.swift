import APIModel
import Foundation
import TestSupport
import Testing
import Transcription

/// Damages the pages of a corpus, which is not part of the project: see `CorpusTests`. `TABLATURE_MUTATIONS` says how
/// many pages of each service are damaged, each in all ways.
@Suite("Damaged pages of the corpus", .enabled(if: Corpus.root != nil && Corpus.mutations > 0))
struct CorpusMutationTests {
  @Test("become schemas that load without a complaint")
  func load() async throws {
    let root = try #require(Corpus.root)
    var random = SeededGenerator(seed: 711)
    for service in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
      let pages = Corpus.pages(root.appendingPathComponent(service), service)
      for _ in 0..<Corpus.mutations {
        guard let page = pages.randomElement(using: &random), let other = pages.randomElement(using: &random) else {
          continue
        }
        for mutation in PageMutation.allCases {
          let damaged = mutation.apply(to: page.bytes, with: other.bytes, &random)
          #expect(await SchemaCheck.complaints(about: [damaged, other.bytes]) == [], "\(page.path), \(mutation)")
        }
      }
    }
  }

  @Test("cut off at each kilobyte load as well")
  func cut() async throws {
    let root = try #require(Corpus.root)
    var random = SeededGenerator(seed: 712)
    for service in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
      let pages = Corpus.pages(root.appendingPathComponent(service), service)
      guard let page = pages.randomElement(using: &random) else { continue }
      for length in stride(from: 1_024, to: page.bytes.count, by: 1_024) {
        let start = Array(page.bytes.prefix(length))
        #expect(await SchemaCheck.complaints(about: [start]) == [], "\(page.path), \(length)")
      }
    }
  }
}

extension Corpus {
  /// How many pages of each service are damaged.
  fileprivate static let mutations =
    ProcessInfo.processInfo.environment["TABLATURE_MUTATIONS"].flatMap { Int($0) } ?? 0
}
