/// An operation that divides its results into pages.
///
/// Generated operations conform to one of its refinements: ``PageNumberPaging``, ``OffsetPaging`` or ``MarkerPaging``.
public protocol PagedOperation: APIOperation {
  /// What the pages hold.
  associatedtype Item: Equatable & Sendable

  /// The items of a page.
  static func items(of page: Output) -> [Item]
  /// How many items there are on all pages, if the page says so.
  static func total(of page: Output) -> Int?
  /// How many items a page may hold, if the call says so.
  var pageSize: Int? { get }
  /// Turns the call into that for the next page; returns false where the page was the last one.
  mutating func turn(after page: Output, _ progress: PageProgress) -> Bool
}

extension PagedOperation {
  /// Most pages do not say it.
  public static func total(of page: Output) -> Int? { nil }
  /// Most calls leave it to the service.
  public var pageSize: Int? { nil }
}

/// How far the pages of an operation have been read.
public struct PageProgress: Hashable, Sendable {
  /// How many items the page just read holds.
  public internal(set) var itemCount = 0
  /// How many items all pages read so far hold.
  public internal(set) var receivedCount = 0
  /// How many items the largest of the pages read so far holds.
  public internal(set) var largestCount = 0
  /// How many pages were read.
  public internal(set) var pageCount = 0
  /// How many items there are on all pages, if the page says so.
  public internal(set) var total: Int?
  /// How many items a page may hold, if the call says so.
  public internal(set) var pageSize: Int?

  /// Whether the page is the last one, as its size tells: it is empty, or there is no total and it is not full.
  public var hasEndedByCount: Bool {
    itemCount == 0 || (total == nil && itemCount < max(pageSize ?? 0, largestCount))
  }
}

/// An operation that counts pages.
///
/// It is done when a page is empty or all items of the total were read. Where the service says no total, a page that is
/// not full is the last.
public protocol PageNumberPaging: PagedOperation {
  /// The number of the page, from 0.
  var pageNumber: Int { get set }
}

extension PageNumberPaging {
  /// Goes on to the next number.
  public mutating func turn(after page: Output, _ progress: PageProgress) -> Bool {
    guard !progress.hasEndedByCount, (0..<Int.max).contains(pageNumber) else { return false }
    // Pages before the first one that was asked for count as full ones.
    let skippedPages = pageNumber - (progress.pageCount - 1)
    let (skipped, isTooMany) = skippedPages.multipliedReportingOverflow(by: progress.largestCount)
    if let total = progress.total {
      // A service can state any number.
      let (expected, isTooFar) = max(total, 0).subtractingReportingOverflow(skipped)
      if isTooMany || isTooFar || expected <= progress.receivedCount { return false }
    }
    pageNumber += 1
    return true
  }
}

/// An operation that skips records.
///
/// It is done when a page is empty or the total is reached. Where the service says no total, a page that is not full is
/// the last.
public protocol OffsetPaging: PagedOperation {
  /// How many records to skip.
  var recordOffset: Int { get set }
}

extension OffsetPaging {
  /// Goes on behind the records of the page.
  public mutating func turn(after page: Output, _ progress: PageProgress) -> Bool {
    let (next, overflow) = recordOffset.addingReportingOverflow(progress.itemCount)
    guard !progress.hasEndedByCount, !overflow else { return false }
    if let total = progress.total, next >= total { return false }
    recordOffset = next
    return true
  }
}

/// An operation whose pages name the place to go on from.
///
/// It is done when a page names none; pages may be empty.
public protocol MarkerPaging: PagedOperation {
  /// The place to go on from, or nil for the start.
  var marker: String? { get set }
  /// The place to go on from after a page, or nil after the last one.
  static func nextMarker(after page: Output) -> String?
}

extension MarkerPaging {
  /// Goes on from the marker of the page.
  public mutating func turn(after page: Output, _ progress: PageProgress) -> Bool {
    guard let next = Self.nextMarker(after: page), !next.isEmpty else { return false }
    marker = next
    return true
  }
}
