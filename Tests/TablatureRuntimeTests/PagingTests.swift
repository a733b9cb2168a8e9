import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite struct PagingTests {
  // MARK: Page numbers

  @Test(arguments: [0, 1, 4, 5, 6, 10, 11])
  func allItemsOnceWithATotal(count: Int) async throws {
    let service = Service(count: count, saysTotal: true)
    #expect(try await service.ids(ListJobs(setID: "s", limit: 5)) == Array(0..<count))
    #expect(await service.calls == max(1, (count + 4) / 5))
  }

  @Test(arguments: [0, 1, 4, 5, 6, 10, 11])
  func allItemsOnceWithoutATotal(count: Int) async throws {
    let service = Service(count: count, saysTotal: false)
    #expect(try await service.ids(ListJobs(setID: "s", limit: 5)) == Array(0..<count))
    #expect(await service.calls == count / 5 + 1)
  }

  @Test(arguments: [true, false])
  func theServiceMayChooseThePageSize(saysTotal: Bool) async throws {
    let service = Service(count: 17, saysTotal: saysTotal)
    #expect(try await service.ids(ListJobs(setID: "s")) == Array(0..<17))
  }

  @Test func aServiceThatSendsLessThanAskedIsReadToItsTotal() async throws {
    let service = Service(count: 17, saysTotal: true, largestPage: 5)
    #expect(try await service.ids(ListJobs(setID: "s", limit: 100)) == Array(0..<17))
  }

  @Test(arguments: [true, false], [1, 2, 3, 9])
  func pagingCanStartInTheMiddle(saysTotal: Bool, page: Int) async throws {
    let service = Service(count: 17, saysTotal: saysTotal)
    #expect(try await service.ids(ListJobs(setID: "s", page: page, limit: 5)) == Array(min(17, page * 5)..<17))
  }

  @Test func extremePageNumbersEnd() async throws {
    let service = Service(count: 17, saysTotal: true, ignoresPosition: true)
    for page in [Int.max, Int.max - 1, Int.min, -1] {
      _ = try? await service.ids(ListJobs(setID: "s", page: page, limit: 5))
    }
    #expect(await service.calls < 10)
  }

  // MARK: Offsets

  @Test(arguments: [true, false], [0, 1, 5, 6, 11])
  func offsetsSkipRecords(saysTotal: Bool, count: Int) async throws {
    let service = Service(count: count, saysTotal: saysTotal)
    #expect(try await service.ids(ListByOffset()) == Array(0..<count))
    #expect(try await service.ids(ListByOffset(offset: 3)) == Array(min(3, count)..<count))
  }

  @Test func offsetsFollowShortPages() async throws {
    let service = Service(count: 11, saysTotal: true, largestPage: 2)
    #expect(try await service.ids(ListByOffset(limit: 5)) == Array(0..<11))
  }

  // MARK: Markers

  @Test(arguments: [0, 1, 5, 6, 11])
  func markersAreFollowed(count: Int) async throws {
    let service = Service(count: count)
    #expect(try await service.ids(ListByMarker()) == Array(0..<count))
  }

  @Test func emptyPagesWithAMarkerAreNotTheEnd() async throws {
    let answers = [#"{"jobs":[],"next":"b"}"#, #"{"jobs":[{"id":"1"}],"next":""}"#]
    let client = SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: Script(answers))
    var ids: [String?] = []
    for try await job in client.items(of: ListByMarker()) { ids.append(job.id) }
    #expect(ids == ["1"])
  }

  @Test func aRepeatedMarkerIsAnError() async throws {
    let pages = ["a", "b", "a"].enumerated().map { #"{"jobs":[{"id":"\#($0.offset)"}],"next":"\#($0.element)"}"# }
    let client = SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: Script(pages))
    var count = 0
    let error = await #expect(throws: ClientError.self) {
      for try await _ in client.pages(of: ListByMarker()) { count += 1 }
    }
    guard case .stalledPaging(operation: "ListByMarker")? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(count == 3)
  }

  // MARK: Other ways

  /// Every second page is left out, and two are read.
  @Test func theWayOfPagingCanBeReplaced() async throws {
    let service = Service(count: 11, saysTotal: false)
    var items = service.client.items(of: ListByOffset(limit: 5))
    items.pages.turn = { call, _, progress in
      call.offset = (call.offset ?? 0) + 2 * progress.itemCount
      return progress.pageCount < 2
    }
    var ids: [Int] = []
    for try await job in items { ids.append(Int(job.id ?? "") ?? -1) }
    #expect(ids == [0, 1, 2, 3, 4, 10])
  }

  // MARK: Faulty services

  @Test func theSamePageAgainIsAnError() async throws {
    let service = Service(count: 50, saysTotal: false, ignoresPosition: true)
    await #expect(throws: ClientError.self) { try await service.ids(ListJobs(setID: "s", limit: 5)) }
    await #expect(throws: ClientError.self) { try await service.ids(ListByOffset(limit: 5)) }
    #expect(await service.calls == 4)
  }

  @Test func theErrorsOfASequenceAreTyped() async {
    let client = SampleClient(endpoint: sampleEndpoint)
    do {
      for try await _ in client.items(of: ListJobs(setID: "s")) { Issue.record("an item") }
      Issue.record("no error")
    } catch ClientError.configuration(.missingParameter("project_id", operation: _)) {
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test func anErrorEndsTheSequence() async throws {
    let client = SampleClient(
      endpoint: sampleEndpoint,
      projectID: "p",
      transport: Script([#"{"jobs":[{}],"next":"x"}"#, "{"])
    )
    var pages = client.pages(of: ListByMarker()).makeAsyncIterator()
    #expect(try await pages.next()?.jobs?.count == 1)
    await #expect(throws: ClientError.self) { try await pages.next() }
    #expect(try await pages.next() == nil)
  }

  // MARK: Laziness

  @Test func pagesAreAskedForWhenNeeded() async throws {
    let service = Service(count: 50, saysTotal: true)
    let items = service.client.items(of: ListJobs(setID: "s", limit: 5))
    #expect(await service.calls == 0)
    var iterator = items.makeAsyncIterator()
    for _ in 0..<5 { _ = try await iterator.next() }
    #expect(await service.calls == 1)
    _ = try await iterator.next()
    #expect(await service.calls == 2)
  }

  @Test func aSequenceCanBeReadAgain() async throws {
    let service = Service(count: 7, saysTotal: true)
    let pages = service.client.pages(of: ListJobs(setID: "s", limit: 5))
    for _ in 0..<2 {
      var counts: [Int] = []
      for try await page in pages { counts.append(page.jobs?.count ?? 0) }
      #expect(counts == [5, 2])
    }
  }
}

/// Answers with pages of numbered jobs.
private actor Service: ClientTransport {
  private let count: Int
  private let saysTotal: Bool
  private let largestPage: Int
  private let ignoresPosition: Bool
  private(set) var calls = 0

  init(count: Int, saysTotal: Bool = false, largestPage: Int = 5, ignoresPosition: Bool = false) {
    self.count = count
    self.saysTotal = saysTotal
    self.largestPage = largestPage
    self.ignoresPosition = ignoresPosition
  }

  nonisolated var client: SampleClient { SampleClient(endpoint: sampleEndpoint, projectID: "p", transport: self) }

  func ids<Call: PagedOperation>(_ call: Call) async throws -> [Int] where Call.Item == Job {
    var ids: [Int] = []
    for try await job in client.items(of: call) { ids.append(Int(job.id ?? "") ?? -1) }
    return ids
  }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    calls += 1
    let query = URLComponents(string: request.path ?? "")?.queryItems ?? []
    func parameter(_ name: String) -> Int? { query.first { $0.name == name }?.value.flatMap { Int($0) } }
    let size = min(parameter("limit") ?? 5, largestPage)
    var start = parameter("page").map { $0.multipliedReportingOverflow(by: size).partialValue }
    start = start ?? parameter("offset") ?? parameter("marker") ?? 0
    let first = ignoresPosition ? 0 : max(0, min(start ?? 0, count))
    let last = min(first + size, count)
    var answer: [String: JSONValue] = ["jobs": .array((first..<last).map { ["id": .string("\($0)")] })]
    if saysTotal { answer["total"] = .number(JSONNumber(count)) }
    if last < count { answer["next"] = .string("\(last)") }
    return (HTTPResponse(status: .ok), HTTPBody(try JSONCoder.encode(answer)))
  }
}

/// Gives one prepared answer after the other.
actor Script: ClientTransport {
  private var answers: [String]

  init(_ answers: [String]) {
    self.answers = answers
  }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    (HTTPResponse(status: .ok), HTTPBody(answers.isEmpty ? "{}" : answers.removeFirst()))
  }
}

private struct ListByOffset: OffsetPaging {
  typealias Output = JobList

  static let route = APIRoute(.get, "/o")

  var offset: Int?
  var limit: Int?

  func encode(into request: inout RequestBuilder) {
    request.query(["offset": offset])
    request.query(["limit": limit])
  }

  var recordOffset: Int {
    get { offset ?? 0 }
    set { offset = newValue }
  }

  var pageSize: Int? { limit }

  static func items(of page: JobList) -> [Job] { page.jobs ?? [] }

  static func total(of page: JobList) -> Int? { page.total }
}

private struct MarkedList: Decodable, Sendable {
  var jobs: [Job]?
  var next: String?
}

private struct ListByMarker: MarkerPaging {
  typealias Output = MarkedList

  static let route = APIRoute(.get, "/m")

  var marker: String?

  func encode(into request: inout RequestBuilder) {
    request.query(["marker": marker])
  }

  static func items(of page: MarkedList) -> [Job] { page.jobs ?? [] }

  static func nextMarker(after page: MarkedList) -> String? { page.next }
}
