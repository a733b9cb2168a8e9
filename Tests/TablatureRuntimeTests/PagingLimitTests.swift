import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

/// Lists that go on behind the largest place that the reference lets anyone ask for.
@Suite struct PagingLimitTests {
  /// What is behind the largest documented offset is not asked for, and not passed over in silence.
  @Test(arguments: [14, 15, 16, 40], [true, false])
  func aLargestOffsetIsReportedWhereMoreMayFollow(count: Int, saysTotal: Bool) async {
    let transport = Self.service(count: count, saysTotal: saysTotal)
    var ids: [String?] = []
    var caught: ClientError?
    do throws(ClientError) {
      let client = SampleClient(endpoint: sampleEndpoint, transport: transport)
      var items = client.items(of: ListByLimitedOffset()).makeAsyncIterator()
      while let job = try await items.next() { ids.append(job.id) }
    } catch { caught = error }
    #expect(ids == (0..<min(count, 15)).map { "\($0)" })
    #expect(transport.received.count == 3)
    // A total says that a full page was the last; without one, more may follow.
    let isWhole = count < 15 || (count == 15 && saysTotal)
    let message =
      "ListByLimitedOffset: the reference lets no further page be asked for: offset: must be at most 10, is 15"
    #expect(caught?.description == (isWhole ? nil : message))
  }

  @Test func anOffsetThatTheCallerGivesIsAnInvalidRequest() async {
    let transport = Self.service(count: 40, saysTotal: true)
    let client = SampleClient(endpoint: sampleEndpoint, transport: transport)
    var pages = client.pages(of: ListByLimitedOffset(offset: 11)).makeAsyncIterator()
    let error = await #expect(throws: ClientError.self) { try await pages.next() }
    guard case .invalidRequest? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(transport.received.isEmpty)
  }

  /// A service with pages of five numbered jobs.
  private static func service(count: Int, saysTotal: Bool) -> Stub {
    Stub { number, _ in
      let start = (number - 1) * 5
      let ids = (start..<max(start, min(count, start + 5))).map { #"{"id": "\#($0)"}"# }
      let total = saysTotal ? "\(count)" : "null"
      return (HTTPResponse(200), HTTPBody(#"{"jobs": [\#(ids.joined(separator: ","))], "total": \#(total)}"#))
    }
  }
}

private struct ListByLimitedOffset: OffsetPaging {
  typealias Output = JobList

  static let route = APIRoute(.get, "/o")

  var offset: Int?

  func encode(into request: inout RequestBuilder) { request.query(["offset": offset]) }

  func validate(with validator: inout Validator) { validator.check(offset, "offset", range: Limits(upTo: 10)) }

  var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  static func items(of page: JobList) -> [Job] { page.jobs ?? [] }

  static func total(of page: JobList) -> Int? { page.total }
}
