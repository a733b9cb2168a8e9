// Made by Tablature from the shared types that begin with B. Change that, not this.
// swift-format-ignore-file
import Bookshop
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("Types+B")
struct SharedTypesBTests {
  @Test("Book survives decoding and encoding")
  func book() {
    let full = """
      {
        "isbn": "0000000000000",
        "title": "text",
        "copies": 1,
        "binding": "paperback"
      }
      """
    let problems = RoundTrip.problems(with: Bookshop.Book.self, minimal: #"{"isbn": "0000000000000", "title": "text"}"#, full: full, others: #""value""#)
    #expect(problems == [])
  }

  @Test(
    "Book knows its constraints",
    arguments: [
      ConstraintProbe("isbn missing", #"{"title": "text"}"#, offending: "isbn"),
      ConstraintProbe("isbn matching its pattern", #"{"title": "text", "isbn": "0000000000000"}"#),
      ConstraintProbe("isbn not matching its pattern", #"{"title": "text", "isbn": ""}"#, offending: "isbn"),
      ConstraintProbe("title missing", #"{"isbn": "0000000000000"}"#, offending: "title"),
      ConstraintProbe("title with 0 characters", #"{"isbn": "0000000000000", "title": ""}"#, offending: "title"),
      ConstraintProbe("title with 1 characters", #"{"isbn": "0000000000000", "title": "x"}"#),
      ConstraintProbe("title with 2 characters", #"{"isbn": "0000000000000", "title": "xx"}"#),
      ConstraintProbe("title with 199 characters", #"{"isbn": "0000000000000", "title": "\#(String(repeating: "x", count: 199))"}"#),
      ConstraintProbe("title with 200 characters", #"{"isbn": "0000000000000", "title": "\#(String(repeating: "x", count: 200))"}"#),
      ConstraintProbe("title with 201 characters", #"{"isbn": "0000000000000", "title": "\#(String(repeating: "x", count: 201))"}"#, offending: "title"),
      ConstraintProbe("copies at -1", #"{"isbn": "0000000000000", "title": "text", "copies": -1}"#, offending: "copies"),
      ConstraintProbe("copies at 0", #"{"isbn": "0000000000000", "title": "text", "copies": 0}"#),
      ConstraintProbe("copies at 1", #"{"isbn": "0000000000000", "title": "text", "copies": 1}"#),
      ConstraintProbe("copies at 998", #"{"isbn": "0000000000000", "title": "text", "copies": 998}"#),
      ConstraintProbe("copies at 999", #"{"isbn": "0000000000000", "title": "text", "copies": 999}"#),
      ConstraintProbe("copies at 1000", #"{"isbn": "0000000000000", "title": "text", "copies": 1000}"#, offending: "copies"),
      ConstraintProbe("binding as paperback", #"{"isbn": "0000000000000", "title": "text", "binding": "paperback"}"#),
      ConstraintProbe("binding as hardcover", #"{"isbn": "0000000000000", "title": "text", "binding": "hardcover"}"#),
      ConstraintProbe("binding as e-book", #"{"isbn": "0000000000000", "title": "text", "binding": "e-book"}"#),
      ConstraintProbe("binding undocumented", #"{"isbn": "0000000000000", "title": "text", "binding": "undocumented value"}"#, offending: "binding"),
    ])
  func bookConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: Bookshop.Book.self) == probe.expectedFindings)
  }

  @Test("Book.Binding keeps every value")
  func bookBinding() {
    let documented = #"["paperback", "hardcover", "e-book"]"#
    let problems = RoundTrip.problems(withEnumeration: Bookshop.Book.Binding.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }
}
