import Foundation
import HTTPTypes

/// What of a request may be written down.
///
/// Only what is known to be harmless is shown: a value under a name that nobody has thought of is hidden.
public struct Redaction: Hashable, Sendable {
  /// Header fields, in lower case, whose values are shown.
  public var shownHeaders: Set<String> = [
    "accept", "content-length", "content-type", "retry-after", "user-agent", "x-language", "x-request-id", "x-sdk-date",
  ]
  /// Parameters of the query whose values are shown.
  public var shownQueryNames: Set<String> = ["limit", "marker", "offset", "order", "page", "sort_by", "sort_dir"]

  /// Makes a redaction that shows what nearly all APIs have in common.
  public init() {}

  /// The header fields by their names, in order, with their values where they may be shown.
  public func headers(of request: APIRequest) -> [(name: String, value: String)] {
    request.head.headerFields
      .map { field in
        let isShown = shownHeaders.contains(field.name.canonicalName)
        return (name: field.name.rawName, value: isShown ? field.value : Self.hidden)
      }
      .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
  }

  /// The path with the query; the values of parameters that are not shown are replaced.
  public func target(of request: APIRequest) -> String {
    let parts = request.target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count > 1 else { return request.target }
    let query = parts[1].split(separator: "&").map { parameter in
      let name = parameter.prefix { $0 != "=" }
      return shownQueryNames.contains(String(name)) ? String(parameter) : "\(name)=\(Self.hidden)"
    }
    return "\(parts[0])?\(query.joined(separator: "&"))"
  }

  /// The header fields of a response, with their values where they may be shown.
  func headers(_ headers: [String: String]) -> [(name: String, value: String)] {
    headers
      .map { (name: $0.key, value: shownHeaders.contains($0.key) ? $0.value : Self.hidden) }
      .sorted { $0.name < $1.name }
  }

  /// What stands in the place of a value that is not shown.
  static let hidden = "<hidden>"
}
