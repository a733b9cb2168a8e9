import HTTPTypes
import TablatureRuntime

/// An operation.
struct Ping: APIOperation {
  typealias Output = Void
  static let route = APIRoute(.get, "/ping", statuses: [200, 404])

  func encode(into request: inout RequestBuilder) {}
}

/// A transport with one answer.
struct Answer: ClientTransport {
  var status: Int
  var noted: @Sendable (HTTPRequest) -> Void = { _ in }

  func send(_ request: HTTPRequest, body: HTTPBody?) async throws -> (HTTPResponse, HTTPBody) {
    noted(request)
    let fields = HTTPFields([HTTPField(name: .init("X-Request-Id") ?? .server, value: "r-1")])
    return (HTTPResponse(status: .init(code: status), headerFields: fields), HTTPBody())
  }
}
