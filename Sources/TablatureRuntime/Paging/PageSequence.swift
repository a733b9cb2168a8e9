/// The pages of an operation, each asked for when it is needed.
///
/// A service that does not get any further would keep its caller busy for ever: a page with the items of the one before,
/// a marker that was used before, a hundred empty pages in a row, or more than ``maximumPages`` end the sequence with
/// ``ClientError/stalledPaging(operation:)``. Where more is to come than the reference lets anyone ask for, such as what is
/// behind the largest offset, the sequence ends with ``ClientError/unreachablePages(operation:_:)``, never as if it were whole.
public struct PageSequence<Call: PagedOperation>: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = Call.Output

  /// How many pages are read at most.
  public var maximumPages = 100_000
  /// Turns a call into that for the next page, and returns false after the last one. As a rule the operation knows it;
  /// set it where a service pages in another way than its reference says.
  public var turn: @Sendable (inout Call, Call.Output, PageProgress) -> Bool = { call, page, progress in
    call.turn(after: page, progress)
  }

  let client: APIClient
  let first: Call

  init(client: APIClient, first: Call) {
    self.client = client
    self.first = first
  }

  /// Starts with the page that the operation asks for.
  public func makeAsyncIterator() -> Iterator {
    Iterator(client: client, upcoming: first, maximumPages: maximumPages, turn: turn)
  }

  /// Asks for one page after the other.
  public struct Iterator: AsyncIteratorProtocol {
    private let client: APIClient
    private var upcoming: Call?
    private var progress = PageProgress()
    private var previousItems: [Call.Item] = []
    private var usedMarkers: Set<String> = []
    private var emptyPages = 0
    private let maximumPages: Int
    private let turn: @Sendable (inout Call, Call.Output, PageProgress) -> Bool

    init(
      client: APIClient,
      upcoming: Call,
      maximumPages: Int,
      turn: @escaping @Sendable (inout Call, Call.Output, PageProgress) -> Bool
    ) {
      self.client = client
      self.upcoming = upcoming
      self.maximumPages = maximumPages
      self.turn = turn
    }

    /// The next page, or nil after the last one.
    public mutating func next() async throws(ClientError) -> Call.Output? {
      guard let call = upcoming else { return nil }
      upcoming = nil
      guard progress.pageCount < maximumPages else { throw .stalledPaging(operation: Call.name) }
      let page = try await send(call)
      let items = Call.items(of: page)
      try checkProgress(call, items)
      upcoming = following(call, page, itemCount: items.count)
      return page
    }

    private func send(_ call: Call) async throws(ClientError) -> Call.Output {
      do {
        return try await client.send(call)
      } catch .invalidRequest(let problem) where progress.pageCount > 0 {
        // The first call was in order, and the place to go on from is all that is different in this one.
        throw .unreachablePages(operation: Call.name, problem)
      }
    }

    private mutating func checkProgress(_ call: Call, _ items: [Call.Item]) throws(ClientError) {
      let isSamePage = !items.isEmpty && items == previousItems
      let isUsedMarker = Self.marker(of: call).map { !usedMarkers.insert($0).inserted } ?? false
      emptyPages = items.isEmpty ? emptyPages + 1 : 0
      if isSamePage || isUsedMarker || emptyPages > 100 { throw .stalledPaging(operation: Call.name) }
      previousItems = items
    }

    private mutating func following(_ call: Call, _ page: Call.Output, itemCount: Int) -> Call? {
      progress.itemCount = itemCount
      progress.receivedCount += itemCount
      progress.largestCount = Swift.max(progress.largestCount, itemCount)
      progress.pageCount += 1
      progress.total = Call.total(of: page)
      progress.pageSize = call.pageSize
      var next = call
      return turn(&next, page, progress) ? next : nil
    }

    private static func marker(of call: Call) -> String? {
      (call as? any MarkerPaging)?.marker
    }
  }
}

/// The items on all pages of an operation; pages are asked for when they are needed.
///
/// It ends as ``PageSequence`` does.
public struct ItemSequence<Call: PagedOperation>: AsyncSequence, Sendable {
  /// An item.
  public typealias Element = Call.Item

  /// The pages that the items are on.
  public var pages: PageSequence<Call>

  /// Starts with the page that the operation asks for.
  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator())
  }

  /// Hands out one item after the other.
  public struct Iterator: AsyncIteratorProtocol {
    private var pages: PageSequence<Call>.Iterator
    private var items: ArraySlice<Call.Item> = []

    init(pages: PageSequence<Call>.Iterator) {
      self.pages = pages
    }

    /// The next item, or nil after the last one.
    public mutating func next() async throws(ClientError) -> Call.Item? {
      while items.isEmpty {
        guard let page = try await pages.next() else { return nil }
        items = Call.items(of: page)[...]
      }
      return items.popFirst()
    }
  }
}

extension APIClient {
  /// The pages of an operation, from the one it asks for.
  public func pages<Call: PagedOperation>(of operation: Call) -> PageSequence<Call> {
    PageSequence(client: self, first: operation)
  }

  /// The items on all pages of an operation, from the page it asks for.
  public func items<Call: PagedOperation>(of operation: Call) -> ItemSequence<Call> {
    ItemSequence(pages: pages(of: operation))
  }
}
