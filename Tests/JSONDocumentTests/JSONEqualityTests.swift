import JSONDocument
import TestSupport
import Testing

@Suite struct JSONEqualityTests {
  @Test(arguments: [
    (#"{"a":1,"b":[2]}"#, #"{"b":[2.0],"a":1e0}"#),
    (#"{"a":{"x":1,"y":2},"b":3}"#, #"{"b":3,"a":{"y":2,"x":1}}"#),
    (#"{"a":1,"b":2,"a":3}"#, #"{"b":2,"a":1,"a":3}"#),
    (#"["\u00e9"]"#, "[\"é\"]"),
    ("[]", "[ ]"),
  ])
  func equal(left: String, right: String) throws {
    let (left, right) = (try JSONValue(parsing: left), try JSONValue(parsing: right))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
  }

  @Test(arguments: [
    ("1", "\"1\""), ("null", "false"), ("[1,2]", "[2,1]"), ("[1]", "[1,1]"), ("{}", "[]"),
    (#"{"a":1}"#, #"{"a":1,"a":1}"#),
    (#"{"a":1,"a":2}"#, #"{"a":2,"a":1}"#),
    (#"{"a":1,"a":2,"b":0}"#, #"{"b":0,"a":2,"a":1}"#),
    (#"{"a":1,"b":2}"#, #"{"b":1,"a":2}"#),
    (#""\u00e9""#, #""e\u0301""#),
    (#"{"\u00e9":1}"#, #"{"e\u0301":1}"#),
  ])
  func different(left: String, right: String) throws {
    #expect(try JSONValue(parsing: left) != JSONValue(parsing: right))
  }

  @Test func namesAreFoundByTheirExactCodePoints() throws {
    let value = try JSONValue(parsing: #"{"e\u0301":1,"\u00e9":2}"#)
    #expect(value["\u{E9}"] == .number(JSONNumber(2)))
  }

  @Test func shuffledMembersAreEqual() throws {
    var random = RandomJSON(random: SeededGenerator(seed: 11))
    for _ in 0..<200 {
      let members = (0..<8).map { JSONValue.Member("name\($0)", random.value(depth: 2)) }
      let shuffled = JSONValue.object(members.shuffled(using: &random.random))
      #expect(shuffled == .object(members))
      #expect(shuffled.hashValue == JSONValue.object(members).hashValue)
    }
  }
}
