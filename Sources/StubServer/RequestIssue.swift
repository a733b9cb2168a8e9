import APIModel
import JSONDocument

/// One way in which a request differs from what the schema says of its operation.
public struct RequestIssue: Sendable, Hashable {
  /// The part of the request.
  public enum Part: String, Sendable, Hashable {
    case path, query, header, body
  }

  /// The part of the request.
  public var part: Part
  /// Where in that part: the name of a parameter, or the way through the body; empty for the whole.
  public var place: String
  /// What is wrong, in words.
  public var message: String

  /// Makes an issue.
  public init(_ part: Part, _ place: String, _ message: String) {
    self.part = part
    self.place = place
    self.message = message
  }

  /// The issue as an answer carries it.
  var json: JSONValue {
    .object([
      JSONValue.Member("in", .string(part.rawValue)), JSONValue.Member("at", .string(place)),
      JSONValue.Member("message", .string(message)),
    ])
  }
}

extension RequestIssue: CustomStringConvertible {
  /// The issue on one line, such as `query limit: 0 is outside 1...`.
  public var description: String {
    place.isEmpty ? "\(part.rawValue): \(message)" : "\(part.rawValue) \(place): \(message)"
  }
}
