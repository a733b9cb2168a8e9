import JSONDocument
import StubServer
import Testing

@Suite("A stand-in refuses")
struct RequestCheckTests {
  @Test(
    "parameters that the schema does not allow",
    arguments: [
      ("sort=year&limit=5&shelf=a&shelf=b", []),
      ("", ["query sort"]),
      ("sort=price", ["query sort"]),
      ("sort=year&sort=title", ["query sort"]),
      ("sort=year&limit=0", ["query limit"]),
      ("sort=year&limit=many", ["query limit"]),
      ("sort=year&limt=3", ["query limt"]),
      ("&&=&sort=%79ear", ["query"]),
      ("sort=%zz", ["query sort"]),
    ] as [(String, [String])]
  )
  func query(_ query: String, places: [String]) throws {
    let answer = try Library.stub().respond("GET", "/v1/l/books?\(query)")
    #expect(answer.places == places)
    #expect(answer.status == (places.isEmpty ? 200 : 400))
  }

  @Test("values in the path and in header fields, whatever the case of their names")
  func pathAndHeaders() throws {
    let stub = try Library.stub()
    #expect(stub.respond("GET", "/v1/l/books/far-too-long").places == ["path book_id"])
    #expect(stub.respond("GET", "/v1/l/books?sort=year", [("x-language", "fr")]).places == ["header X-Language"])
    #expect(stub.respond("GET", "/v1/l/books?sort=year", [("x-language", "de")]).status == 200)
  }

  @Test(
    "bodies that the schema does not allow",
    arguments: [
      (#"{"title": "Momo", "year": 1973}"#, []),
      (#"{"title": "Momo"}"#, []),
      (#"{"year": 1973}"#, ["body"]),
      (#"{"title": "", "year": 12}"#, ["body title", "body year"]),
      (#"{"title": "Momo", "yaer": 1973}"#, ["body yaer"]),
      ("[]", ["body"]),
      ("{", ["body"]),
      ("", ["body"]),
      (String(repeating: "[", count: 100_000), ["body"]),
    ] as [(String, [String])]
  )
  func body(_ body: String, places: [String]) throws {
    let answer = try Library.stub().respond("POST", "/v1/l/books", body: body)
    #expect(answer.places == places)
    #expect(answer.status == (places.isEmpty ? 201 : 400))
  }

  @Test("a body of another content type, and one where none belongs")
  func misplacedBody() throws {
    let stub = try Library.stub()
    let book = Array(#"{"title": "Momo"}"#.utf8)
    for headers in [[], [StubRequest.Header("Content-Type", "text/plain")]] {
      let answer = stub.respond(to: StubRequest(method: "POST", target: "/v1/l/books", headers: headers, body: book))
      #expect(answer.places == ["body"])
    }
    #expect(stub.respond("GET", "/v1/l/books/newest", body: "{}").places == ["body"])
  }

  @Test("with everything that is wrong, in the service's own shape")
  func shape() throws {
    let stub = try Library.stub()
    let answer = stub.respond("GET", "/v1/l/books?limit=0")
    #expect(answer.headers.contains(StubRequest.Header("Content-Type", "application/json")))
    #expect(answer.json?["error"]?["error_code"] == .string("Library.Stub.400"))
    guard case .string(let message)? = answer.json?["error"]?["error_msg"] else {
      Issue.record("there is no message in \(answer.text)")
      return
    }
    #expect(message.hasPrefix("ListBooks: query limit: "))
    #expect(message.contains("query sort: the required parameter is missing"))
    #expect(stub.respond("GET", "/nowhere").json?["error_code"] == .string("Library.Stub.404"))
  }
}
