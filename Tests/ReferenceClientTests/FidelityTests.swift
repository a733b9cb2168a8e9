import Foundation
import ModelArts
import TablatureRuntime
import Testing

@Suite("Nothing that the reference documents is lost")
struct FidelityTests {
  @Test("a value that the table does not list keeps its text")
  func undocumentedValue() throws {
    let config: SmartTaskConfig = try decode(#"{"algorithm_type": "supervisory", "version_format": "Parquet"}"#)
    #expect(config.algorithmType == .supervisory)
    #expect(config.versionFormat?.rawValue == "Parquet")
    #expect(config.versionFormat?.isDocumented == false)
    #expect(config.validationIssues(in: .response) == [])
    #expect(config.validationIssues(in: .request).map(\.path.description) == ["version_format"])
    #expect(try encode(config) == #"{"algorithm_type":"supervisory","version_format":"Parquet"}"#)
  }

  @Test("numbers keep their value", arguments: [#"{"progress": 100.0}"#, #"{"progress": 12345678.9}"#])
  func floatingPoint(json: String) throws {
    let task: RunningTask = try decode(json)
    #expect(try JSONValue(parsing: Data(encode(task).utf8)) == JSONValue(parsing: Data(json.utf8)))
  }

  @Test(
    "64-bit integers are exact",
    arguments: [Int64.max, Int64.min, 9_007_199_254_740_993, 2_147_483_648]
  )
  func longs(number: Int64) throws {
    let task: RunningTask = try decode(#"{"elapsed_time": \#(number)}"#)
    #expect(task.elapsedTime == number)
    #expect(try encode(task) == #"{"elapsed_time":\#(number)}"#)
  }

  @Test("a documented integer may be larger than 32 bits")
  func integer() throws {
    let task: RunningTask = try decode(#"{"status": 4294967296}"#)
    #expect(task.status == 4_294_967_296)
  }

  @Test("null and a missing field decode alike, and unknown fields do no harm")
  func nulls() throws {
    let nulls: RunningTask = try decode(#"{"task_id": null, "config": null, "brand_new": [1, {"a": null}]}"#)
    #expect(nulls == RunningTask())
  }

  @Test("null stays null where the reference gives it a meaning")
  func meaningfulNull() throws {
    let json = #"{"property":{"color":null,"size":["S","M"]}}"#
    let label: SearchLabel = try decode(json)
    #expect(label.property == ["color": nil, "size": ["S", "M"]])
    #expect(try encode(label) == json)
  }

  @Test("free-form values keep every digit")
  func freeForm() throws {
    let json = #"{"@modelarts:feature":[[0,10],[50.25,18446744073709551615],{"a":null,"b":0.1}]}"#
    let property: SampleLabelProperty = try decode(json)
    #expect(try encode(property) == json)
  }

  @Test("a type that contains itself goes as deep as the data")
  func recursion() throws {
    let json = #"{"events":[{"events":[{"name":"inner"}],"name":"middle"}],"name":"outer"}"#
    let event: Event = try decode(json)
    #expect(event.events?.first?.events?.first?.name == "inner")
    #expect(try encode(event) == json)
  }

  private func decode<Value: Decodable>(_ json: String) throws -> Value {
    try JSONCoder.decode(from: Data(json.utf8))
  }

  private func encode(_ value: some Encodable) throws -> String {
    String(decoding: try JSONCoder.encode(value), as: UTF8.self)
  }
}
