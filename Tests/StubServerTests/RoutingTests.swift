import StubServer
import Testing

@Suite("A stand-in finds the operation")
struct RoutingTests {
  @Test(
    "by method and path",
    arguments: [
      ("GET", "/v1/l/books?sort=year", 200),
      ("GET", "/v1/l/books/newest", 204),
      ("GET", "/v1/l/books/b1", 200),
      ("GET", "/v1/l/books/new%65st", 200),
      ("GET", "/v1/l%2Fm/books/b1", 200),
      ("POST", "/v1/l/books/b1:lend", 202),
      ("POST", "/v1/l/books/b:1:lend", 202),
      ("GET", "/", 404), ("GET", "", 404), ("GET", "v1/l/books/b1", 404),
      ("GET", "/v1/l/books/", 404), ("GET", "/v1//books/b1", 404), ("GET", "/v1/l/books/b1/", 404),
      ("GET", "/v2/l/books/b1", 404), ("GET", "/v1/l/books/a/b", 404), ("GET", "//v1/l/books/b1", 404),
    ]
  )
  func route(method: String, target: String, status: Int) throws {
    #expect(try Library.stub().respond(method, target).status == status)
  }

  @Test("says which methods a path has, of the operation that says most about it")
  func otherMethods() throws {
    let stub = try Library.stub()
    for (target, allowed) in [
      ("/v1/l/books", "GET, POST"), ("/v1/l/books/newest", "GET"), ("/v1/l/books/b1:lend", "POST"),
    ] {
      let answer = stub.respond("PATCH", target)
      #expect(answer.status == 405)
      #expect(answer.headers.contains(StubRequest.Header("Allow", allowed)), "\(target): \(answer.headers)")
    }
  }

  @Test("in time that grows with the path and no faster", .timeLimit(.minutes(1)))
  func longPath() throws {
    let path = "/v1/l/books/" + String(repeating: ":lend", count: 4000)
    #expect(try Library.stub().respond("POST", path).status == 202)
  }
}
