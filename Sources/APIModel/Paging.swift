/// How an operation divides its results into pages.
public struct Paging: Sendable, Hashable {
  /// How the next page is asked for.
  public enum Scheme: Sendable, Hashable {
    /// The parameter counts pages, from 0 for the first.
    case page(parameter: String)
    /// The parameter counts the records to skip.
    case offset(parameter: String)
    /// The parameter names the place to go on from: what `next` says in the response, as a path of field names.
    ///
    /// Without `next` it is the value of `item`, a field of the last item of the page.
    case marker(parameter: String, next: [String]?, item: String?)
  }

  /// How the next page is asked for.
  public var scheme: Scheme
  /// The parameter that says how many items a page may hold.
  public var limit: String?
  /// The response field with the items, as a path of field names.
  public var items: [String]
  /// The response field with the number of items on all pages, as a path of field names.
  public var total: [String]?
  /// Where it was written.
  public var origin: Origin

  /// Makes a description of paging.
  public init(
    scheme: Scheme,
    limit: String? = nil,
    items: [String],
    total: [String]? = nil,
    origin: Origin = Origin()
  ) {
    self.scheme = scheme
    self.limit = limit
    self.items = items
    self.total = total
    self.origin = origin
  }
}
