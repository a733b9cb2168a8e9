import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import StubServer
import Testing

/// A service of our own with one of each thing that a stand-in has to know about.
enum Library {
  private static let files = [
    "service.yaml": """
    service: Library
    configured: [library_id]
    credentials: [X-Auth-Token]
    """,
    "ListBooks.yaml": """
    operation: ListBooks
    method: GET
    path: /v1/{library_id}/books
    parameters:
      - {name: library_id, in: path, type: string, required: true}
      - {name: X-Auth-Token, in: header, type: string, required: true}
      - {name: limit, in: query, type: integer, range: 1...100}
      - {name: shelf, in: query, type: [string]}
      - {name: sort, in: query, type: string, values: [title, year], required: true}
      - {name: X-Language, in: header, type: string, values: [en, de]}
    responses:
      200: {body: Books}
      404: {body: Failure}
    types:
      Books:
        fields:
          books: {type: [Book], required: true}
    examples:
      - response: 200
        body: |
          {"books": [{"title": "Momo", "year": 1973}]}
    """,
    "CreateBook.yaml": """
    operation: CreateBook
    method: POST
    path: /v1/{library_id}/books
    parameters:
      - {name: library_id, in: path, type: string, required: true}
    request: {body: Book}
    responses:
      201: {body: Book}
      400: {body: Failure}
    """,
    "GetNewest.yaml": """
    operation: GetNewest
    method: GET
    path: /v1/{library_id}/books/newest
    parameters:
      - {name: library_id, in: path, type: string, required: true}
    responses:
      204: {}
    """,
    "GetBook.yaml": """
    operation: GetBook
    method: GET
    path: /v1/{library_id}/books/{book_id}
    parameters:
      - {name: library_id, in: path, type: string, required: true}
      - {name: book_id, in: path, type: string, length: 1...8, required: true}
    responses:
      200: {body: Book}
    """,
    "LendBook.yaml": """
    operation: LendBook
    method: POST
    path: /v1/{library_id}/books/{book_id}:lend
    parameters:
      - {name: library_id, in: path, type: string, required: true}
      - {name: book_id, in: path, type: string, required: true}
    responses:
      202: {}
    """,
    "shared.yaml": """
    types:
      Book:
        fields:
          title: {type: string, length: 1...40, required: true}
          year: {type: integer, range: 1450...}
      Failure:
        fields:
          error: {type: Reason, required: true}
      Reason:
        fields:
          error_code: string
          error_msg: string
    """,
  ]

  static func service() throws -> Service {
    let source = SchemaSource(
      files.sorted { $0.key < $1.key }.map {
        SchemaSource.File(path: $0.key, displayName: $0.key, bytes: Array($0.value.utf8))
      }
    )
    var collector = DiagnosticCollector()
    let service = SchemaLoader().load(source, into: &collector)
    return try #require(service, "\(collector.sorted)")
  }

  static func stub() throws -> StubService { StubService(try service()) }
}

extension StubService {
  /// The answer to a request with a JSON body.
  func respond(_ method: String, _ target: String, _ headers: [(String, String)] = [], body: String? = nil)
    -> StubResponse
  {
    let type = body.map { _ in [StubRequest.Header("content-type", "application/json; charset=utf-8")] } ?? []
    return respond(
      to: StubRequest(
        method: method,
        target: target,
        headers: headers.map { StubRequest.Header($0.0, $0.1) } + type,
        body: Array((body ?? "").utf8)
      )
    )
  }
}

extension StubResponse {
  var text: String { String(decoding: body, as: UTF8.self) }

  var json: JSONValue? { try? JSONValue(parsing: body) }

  /// The issues that an answer lists, each as `part place`.
  var places: [String] {
    guard case .array(let issues)? = json?["issues"] else { return [] }
    return issues.compactMap { issue in
      guard case .string(let part)? = issue["in"], case .string(let place)? = issue["at"] else { return nil }
      return place.isEmpty ? part : "\(part) \(place)"
    }
  }
}
