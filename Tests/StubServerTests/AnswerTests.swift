import JSONDocument
import StubServer
import Testing

@Suite("A stand-in answers")
struct AnswerTests {
  @Test("with the documented example where there is one")
  func example() throws {
    let answer = try Library.stub().respond("GET", "/v1/l/books?sort=year")
    #expect(answer.text == #"{"books":[{"title":"Momo","year":1973}]}"#)
    #expect(answer.headers == [StubRequest.Header("Content-Type", "application/json")])
  }

  @Test("with all fields where there is none, the same each time")
  func instance() throws {
    let stub = try Library.stub()
    let answer = stub.respond("POST", "/v1/l/books", body: #"{"title": "Momo"}"#)
    #expect(answer.status == 201)
    guard case .object(let members)? = answer.json else {
      Issue.record("\(answer.text) is no object")
      return
    }
    #expect(members.map(\.name) == ["title", "year"])
    #expect(stub.respond("POST", "/v1/l/books", body: #"{"title": "Momo"}"#) == answer)
  }

  @Test("with nothing where nothing is documented")
  func nothing() throws {
    #expect(try Library.stub().respond("GET", "/v1/l/books/newest") == StubResponse(status: 204))
  }

  @Test(
    "with another documented response on request",
    arguments: [("code=404", 404), ("handling=strict, CODE = 404", 404), ("code=418", 200), ("code=", 200)]
  )
  func preference(_ preference: String, status: Int) throws {
    let answer = try Library.stub().respond("GET", "/v1/l/books?sort=year", [("prefer", preference)])
    #expect(answer.status == status)
    #expect((answer.json?["error"] != nil) == (status == 404))
  }
}
