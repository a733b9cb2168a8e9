import Foundation
import HTTPTypes
import TablatureRuntime
import TestSupport
import Testing

/// Whatever a service answers, a sequence of pages ends.
@Suite struct PagingPropertyTests {
  @Test(arguments: 0..<40) func pagesOfAFaultyServiceEnd(seed: Int) async {
    for shape in 0..<6 {
      let transport = Stub { number, _ in
        var draw = SeededGenerator(seed: UInt64(seed * 1_000_003 + shape * 7919 + number))
        return (HTTPResponse(200), HTTPBody(page(number, shape, &draw)))
      }
      let client = SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: transport)
      await read(client.pages(of: ListJobs(setID: "s", page: seed % 4, limit: seed % 3 == 0 ? nil : 5)))
      await read(client.pages(of: OffsetJobs()))
      await read(client.pages(of: MarkerJobs()))
      // Three sequences of at most 300 pages.
      #expect(transport.received.count <= 900)
    }
  }

  @Test func manyEmptyPagesAreNotFollowedForEver() async {
    let transport = Stub { number, _ in (HTTPResponse(200), HTTPBody(#"{"jobs": [], "next": "m\#(number)"}"#)) }
    let client = SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: transport)
    let error = await read(client.pages(of: MarkerJobs()))
    guard case .stalledPaging? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(transport.received.count == 101)
  }

  @Test func theNumberOfPagesIsLimited() async {
    let transport = Stub { number, _ in
      (HTTPResponse(200), HTTPBody(#"{"jobs": [{"id": "\#(number)"}], "next": "m\#(number)"}"#))
    }
    let client = SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: transport)
    guard case .stalledPaging? = await read(client.pages(of: MarkerJobs())) else {
      Issue.record("not stalled")
      return
    }
    #expect(transport.received.count == 300)
  }

  @discardableResult
  private func read<Call: PagedOperation>(_ pages: PageSequence<Call>) async -> ClientError? {
    var pages = pages
    pages.maximumPages = 300
    var iterator = pages.makeAsyncIterator()
    do throws(ClientError) {
      while try await iterator.next() != nil {}
      return nil
    } catch {
      return error
    }
  }
}

/// A page that a service might send by mistake.
private func page(_ number: Int, _ shape: Int, _ draw: inout SeededGenerator) -> String {
  let count = [Int.random(in: 0...6, using: &draw), 5, 5, 0, 5, 1][shape]
  let ids = (0..<count).map { index in
    // All the same, all new, or by chance.
    shape == 1 ? "\(index)" : shape == 2 ? "\(number)-\(index)" : "\(Int.random(in: 0...2, using: &draw))"
  }
  let items = ids.map { #"{"id": "\#($0)"}"# }.joined(separator: ",")
  let totals = ["null", "0", "-1", "7", "9223372036854775807", "-9223372036854775808"]
  let markers = ["null", #""""#, #""a""#, #""b""#, #""n\#(number)""#, #""n\#(number)""#]
  let total = totals[Int.random(in: 0..<totals.count, using: &draw)]
  let marker = markers[Int.random(in: (shape > 2 ? 4 : 0)..<markers.count, using: &draw)]
  return #"{"jobs": [\#(items)], "total": \#(total), "next": \#(marker)}"#
}

private struct OffsetJobs: OffsetPaging {
  typealias Output = JobList

  static let route = APIRoute(.get, "/o")

  var recordOffset = 0

  func encode(into request: inout RequestBuilder) { request.query(["offset": recordOffset]) }

  static func items(of page: JobList) -> [Job] { page.jobs ?? [] }

  static func total(of page: JobList) -> Int? { page.total }
}

private struct MarkedPage: Decodable, Sendable {
  var jobs: [Job]?
  var next: String?
}

private struct MarkerJobs: MarkerPaging {
  typealias Output = MarkedPage

  static let route = APIRoute(.get, "/m")

  var marker: String?

  func encode(into request: inout RequestBuilder) { request.query(["marker": marker]) }

  static func items(of page: MarkedPage) -> [Job] { page.jobs ?? [] }

  static func nextMarker(after page: MarkedPage) -> String? { page.next }
}
