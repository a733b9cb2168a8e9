import Foundation
import TablatureRuntime
import Testing

@Suite struct CodingTests {
  // MARK: Failures

  @Test(arguments: [
    (#"{"jobs": [{"settings": {"stop_time": 3.5}}]}"#, "jobs[0].settings.stop_time: expected long, found number 3.5"),
    (
      #"{"jobs": [{}, {"settings": {"stop_time": 9223372036854775808}}]}"#,
      "jobs[1].settings.stop_time: expected long, found number 9223372036854775808"
    ),
    (
      #"{"jobs": [{"settings": {"ratio": 1e400}}]}"#,
      "jobs[0].settings.ratio: expected double, found number 1e400"
    ),
    (#"{"total": 1e30}"#, "total: expected integer, found number 1e+30"),
    (#"{"total": 1e400}"#, "total: expected integer, found number 1e400"),
    (#"{"total": "3"}"#, #"total: expected integer, found string "3""#),
    (#"{"total": true}"#, "total: expected integer, found boolean true"),
    (#"{"total": [1]}"#, "total: expected integer, found list"),
    (#"{"total": {}}"#, "total: expected integer, found object"),
    (#"{"jobs": {}}"#, "jobs: expected list of Job, found object"),
    (#"{"jobs": [7]}"#, "jobs[0]: expected Job, found number 7"),
    (#"{"jobs": [null]}"#, "jobs[0]: expected Job, found null"),
    (#"{"jobs": [{"name": 5}]}"#, "jobs[0].name: expected string, found number 5"),
    (#"{"jobs": [{"levels": [0, 1, 2.5]}]}"#, "jobs[0].levels[2]: expected Level, found number 2.5"),
    (#"{"jobs": [{"levels": [0, "1"]}]}"#, #"jobs[0].levels[1]: expected Level, found string "1""#),
    (#"{"jobs": [{"levels": [null]}]}"#, "jobs[0].levels[0]: expected Level, found null"),
    (#"{"jobs": [{"labels": {"a.b": ["x", 1]}}]}"#, #"jobs[0].labels["a.b"][1]: expected string, found number 1"#),
    (#"{"jobs": [{"settings": {"engine": 1}}]}"#, "jobs[0].settings.engine: expected Engine, found number 1"),
    (
      #"{"jobs": [{"children": [{"parent": {"note": 1}}]}]}"#,
      "jobs[0].children[0].parent.note: expected string, found number 1"
    ),
    (#"[]"#, "(root): expected JobList, found list"),
    (#"null"#, "(root): expected JobList, found null"),
    (#""x""#, #"(root): expected JobList, found string "x""#),
    (#""#, "(root): expected JobList, found nothing"),
  ])
  func aFailureNamesPathTypeAndValue(text: String, description: String) {
    let failure = #expect(throws: DecodingFailure.self) { try decode(text, as: JobList.self) }
    #expect(failure?.description == description)
  }

  @Test(arguments: [#"{"jobs": [}"#, #"{"jobs""#, "{", "nul", "{} x", "\u{0}", "{] "])
  func damagedJSONFails(text: String) {
    let failure = #expect(throws: DecodingFailure.self) { try decode(text, as: JobList.self) }
    #expect(failure?.path == FieldPath())
    guard case .malformed? = failure?.problem else {
      Issue.record("\(String(describing: failure)) is not about damaged JSON")
      return
    }
  }

  @Test func foundationsDecoderFailsInTheSameWay() {
    let data = Data(#"{"jobs": [{"levels": [0.5]}]}"#.utf8)
    let failure = #expect(throws: DecodingFailure.self) { try JSONDecoder().decode(JobList.self, from: data) }
    #expect(failure?.path == FieldPath([.name("jobs"), .index(0), .name("levels"), .index(0)]))
  }

  @Test func listsAndScalarsAtTheRootHavePathsToo() {
    let list = #expect(throws: DecodingFailure.self) { try decode("[1, 2, 3.5]", as: [Int].self) }
    #expect(list?.description == "[2]: expected integer, found number 3.5")
    let map = #expect(throws: DecodingFailure.self) { try decode(#"{"a": 1, "b": null}"#, as: [String: Int].self) }
    #expect(map?.description == "b: expected integer, found null")
    let scalar = #expect(throws: DecodingFailure.self) { try decode("3.5", as: Int.self) }
    #expect(scalar?.description == "(root): expected integer, found number 3.5")
  }

  @Test func plainCodableTypesInBetweenKeepTheirPaths() {
    struct Plain: Codable { var inner: [String: Int] }
    struct Outer: Decodable {
      init(from decoder: any Decoder) throws {
        let fields = try FieldReader(decoder)
        let _: Plain? = try fields.optional("plain")
      }
    }
    let mismatch = #expect(throws: DecodingFailure.self) {
      try decode(#"{"plain": {"inner": {"a": "x"}}}"#, as: Outer.self)
    }
    #expect(mismatch?.path.description == "plain.inner.a")
    let missing = #expect(throws: DecodingFailure.self) { try decode(#"{"plain": {}}"#, as: Outer.self) }
    #expect(missing?.description == "plain.inner: expected map of integer, found nothing")
  }

  @Test func aMissingFieldIsNamed() {
    struct Strict: Decodable {
      init(from decoder: any Decoder) throws {
        let _: [Int64] = try FieldReader(decoder).required("ids")
      }
    }
    let failure = #expect(throws: DecodingFailure.self) { try decode("{}", as: Strict.self) }
    #expect(failure?.description == "ids: expected list of long, found nothing")
    let null = #expect(throws: DecodingFailure.self) { try decode(#"{"ids": null}"#, as: Strict.self) }
    #expect(null?.description == "ids: expected list of long, found null")
  }

  @Test func aLongValueIsCutInTheMessage() {
    let long = String(repeating: "é", count: 10_000)
    let failure = #expect(throws: DecodingFailure.self) { try decode(#"{"total": "\#(long)"}"#, as: JobList.self) }
    #expect((failure?.description.count ?? 0) < 200)
  }

  @Test(arguments: ["[", #"{"jobs":[{"children":"#, #"{"jobs":[{"settings":{"extra":"#])
  func aDepthBombIsAnError(start: String) {
    let opening = start == "[" ? "[" : start + #"[{"children":"#
    let text = opening + String(repeating: "[", count: 100_000)
    #expect(throws: DecodingFailure.self) { try decode(text, as: JobList.self) }
  }

  @Test func deepRecursionThatJSONAllowsIsRead() throws {
    let depth = 250
    let text = String(repeating: #"{"parent":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    let job: Job = try decode(text)
    #expect(try encode(job) == text)
  }

  // MARK: Values

  @Test(arguments: [
    #"{"labels":{"a":null,"b":["x"],"c":[]}}"#,
    #"{"note":null}"#,
    #"{"note":"x"}"#,
    #"{"levels":[0,1,700]}"#,
    #"{"settings":{"engine":"supervisory"}}"#,
    #"{"settings":{"stop_time":9223372036854775807}}"#,
    #"{"settings":{"stop_time":-9223372036854775808}}"#,
    #"{"settings":{"ratio":0.1}}"#,
    #"{"settings":{"ratio":12345678.9}}"#,
    #"{"settings":{"ratio":16777217}}"#,
    #"{"settings":{"@origin":7}}"#,
    #"{"settings":{"@origin":"a-b-c"}}"#,
    #"{"settings":{"@origin":[1,{"x":null}]}}"#,
    #"{"settings":{"extra":{"a":[1,2.5,null,"x",true,{}],"b":18446744073709551615}}}"#,
    #"{"parent":{"parent":{"name":"x"}}}"#,
    #"{"children":[{"children":[]}]}"#,
  ])
  func whatIsReadIsWrittenAgain(text: String) throws {
    let job: Job = try decode(text)
    #expect(try encode(job) == text)
    #expect(try decode(encode(job), as: Job.self) == job)
  }

  @Test func nullReadsLikeAMissingField() throws {
    let text = #"{"id": null, "name": null, "settings": null, "levels": null, "labels": null, "children": null}"#
    #expect(try decode(text, as: Job.self) == Job())
    #expect(try decode("{}", as: Job.self) == Job())
  }

  @Test func nullableFieldsTellNullFromNothing() throws {
    #expect(try decode(#"{"note": null}"#, as: Job.self).note == .null)
    #expect(try decode("{}", as: Job.self).note == nil)
    #expect(try decode(#"{"note": "x"}"#, as: Job.self).note?.value == "x")
  }

  @Test func unknownKeysAreNoProblem() throws {
    let job: Job = try decode(#"{"new_field": {"deep": [1]}, "name": "x"}"#)
    #expect(job == Job(name: "x"))
  }

  @Test func wholeNumbersMayHaveAFraction() throws {
    #expect(try decode(#"{"total": 100.0}"#, as: JobList.self).total == 100)
    #expect(try decode(#"{"total": 1e2}"#, as: JobList.self).total == 100)
  }

  @Test func userKeysAreReadBesidesTheKnownOnes() throws {
    let text = #"{"":0,"a":1,"b.c":2,"name":"x"}"#
    let tags: Tags = try decode(text)
    #expect(tags == Tags(name: "x", others: ["": 0, "a": 1, "b.c": 2]))
    #expect(try encode(tags) == text)
    let failure = #expect(throws: DecodingFailure.self) { try decode(#"{"a": "x"}"#, as: Tags.self) }
    #expect(failure?.description == #"a: expected integer, found string "x""#)
  }

  @Test func aKnownFieldWinsOverAUserKey() throws {
    #expect(try encode(Tags(name: "x", others: ["name": 1])) == #"{"name":"x"}"#)
  }

  @Test func unknownKeysCanBeKept() throws {
    let text = #"{"name":"x","new":{"deep":[1.5,null]}}"#
    #expect(try encode(decode(text, as: Keeper.self)) == text)
  }

  // MARK: Indirect

  @Test func anIndirectValueIsAValue() {
    let original = Job(name: "a", parent: Job(name: "b"))
    var copy = original
    copy.parent?.name = "c"
    #expect(original.parent?.name == "b")
    #expect(copy != original)
    copy.parent?.name = "b"
    #expect(copy == original)
    #expect(copy.hashValue == original.hashValue)
  }
}

private struct Tags: Codable, Equatable {
  var name: String?
  var others: [String: Int]

  init(name: String?, others: [String: Int]) {
    self.name = name
    self.others = others
  }

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    others = try fields.others(besides: ["name"])
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(others: others)
    try fields.write(name, "name")
  }
}

private struct Keeper: Codable {
  var name: String?
  var unknown: [String: JSONValue]

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    unknown = try fields.others(besides: ["name"])
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(others: unknown)
    try fields.write(name, "name")
  }
}
