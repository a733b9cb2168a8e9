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
  /// Turns the call into that for the next page; returns false where there is none.
  mutating func turn(after page: Output, itemCount: Int) -> Bool
}

extension PagedOperation {
  public static func total(of page: Output) -> Int? { nil }
  public var pageSize: Int? { nil }
}

/// An operation that counts pages.
public protocol PageNumberPaging: PagedOperation {
  /// The number of the page, from 0.
  var pageNumber: Int { get set }
}

extension PageNumberPaging {
  public mutating func turn(after page: Output, itemCount: Int) -> Bool {
    pageNumber += 1
    return true
  }
}

/// An operation that skips records.
public protocol OffsetPaging: PagedOperation {
  /// How many records to skip.
  var recordOffset: Int { get set }
}

extension OffsetPaging {
  public mutating func turn(after page: Output, itemCount: Int) -> Bool {
    recordOffset += itemCount
    return true
  }
}

/// An operation whose pages name the place to go on from.
public protocol MarkerPaging: PagedOperation {
  /// The place to go on from, or nil for the start.
  var marker: String? { get set }
  /// The place to go on from after a page, or nil after the last one.
  static func nextMarker(after page: Output) -> String?
}

extension MarkerPaging {
  public mutating func turn(after page: Output, itemCount: Int) -> Bool {
    guard let next = Self.nextMarker(after: page), !next.isEmpty else { return false }
    marker = next
    return true
  }
}
