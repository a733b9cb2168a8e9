import Foundation
public import TablatureRuntime

/// Where a request goes: its path, and the items of its query in whatever order.
public struct RequestTarget: Hashable, Sendable {
  private let path: String
  private let query: [String]

  /// The target of a call.
  ///
  /// - Parameters:
  ///   - call: The call.
  ///   - configured: The parameters that the client's configuration supplies; each has its name as its value.
  /// - Throws: `ClientError` if no request can be made of the call.
  public init(of call: some APIOperation, configured: [String] = []) throws {
    let endpoint = try URL.placeholder
    let parameters = Dictionary(configured.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
    let configuration = ClientConfiguration(endpoint: endpoint, parameters: parameters, validatesRequests: false)
    self.init(try APIClient(configuration: configuration).request(for: call).target)
  }

  private init(_ target: String) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    path = parts.first ?? ""
    query = parts.dropFirst().first?.split(separator: "&").map(String.init).sorted() ?? []
  }
}

extension RequestTarget: ExpressibleByStringLiteral {
  /// Takes a target as it would stand in a request line.
  public init(stringLiteral target: String) {
    self.init(target)
  }
}

extension RequestTarget: CustomStringConvertible {
  /// The path with the query, its items in alphabetical order.
  public var description: String { query.isEmpty ? path : path + "?" + query.joined(separator: "&") }
}

extension URL {
  /// An address for requests that are never sent.
  fileprivate static var placeholder: URL {
    get throws {
      guard let url = URL(string: "https://service.example") else { throw URLError(.badURL) }
      return url
    }
  }
}
