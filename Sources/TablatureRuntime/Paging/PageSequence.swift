/// The pages of an operation, each asked for when it is needed.
public struct PageSequence<Call: PagedOperation>: AsyncSequence, Sendable {
  /// A page.
  public typealias Element = Call.Output

  let client: APIClient
  let first: Call

  /// Starts over from the first page.
  public func makeAsyncIterator() -> Iterator {
    Iterator(client: client, next: first)
  }

  /// Asks for one page after the other.
  public struct Iterator: AsyncIteratorProtocol {
    let client: APIClient
    var next: Call?

    /// The next page, or nil after the last one.
    public mutating func next() async throws(ClientError) -> Call.Output? {
      guard let call = next else { return nil }
      return try await client.send(call)
    }
  }
}

/// The items on all pages of an operation; pages are asked for when they are needed.
public struct ItemSequence<Call: PagedOperation>: AsyncSequence, Sendable {
  /// An item.
  public typealias Element = Call.Item

  let pages: PageSequence<Call>

  /// Starts over from the first item.
  public func makeAsyncIterator() -> Iterator {
    Iterator(pages: pages.makeAsyncIterator())
  }

  /// Hands out one item after the other.
  public struct Iterator: AsyncIteratorProtocol {
    var pages: PageSequence<Call>.Iterator
    var items: ArraySlice<Call.Item> = []

    /// The next item, or nil after the last one.
    public mutating func next() async throws(ClientError) -> Call.Item? {
      while items.isEmpty {
        guard let page = try await pages.next() else { return nil }
        items = Call.items(of: page)[...]
      }
      return items.removeFirst()
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
