import Foundation
import TablatureRuntime
import Testing

@Suite struct OpenValueTests {
  // MARK: Open enumerations

  @Test func anUndocumentedValueIsKept() throws {
    let engine: Engine = try decode(#""supervisory""#)
    #expect(engine.rawValue == "supervisory")
    #expect(!engine.isDocumented)
    #expect(try encode(engine) == #""supervisory""#)
    let level: Level = try decode("42")
    #expect(level.rawValue == 42 && !level.isDocumented)
    #expect(try encode(level) == "42")
  }

  @Test func documentedValuesAreKnown() throws {
    #expect(try decode(#""fast""#, as: Engine.self) == .fast)
    #expect(Engine.fast.isDocumented && Level.high.isDocumented)
    #expect(Engine.fast != .accurate)
    #expect(Set([Engine.fast, .fast, Engine(rawValue: "fast")]).count == 1)
  }

  @Test(arguments: [("month", true), ("20240101-20240131", true), ("2024", false), ("20240101-20240131x", false)])
  func aValueCanStandForMany(text: String, isDocumented: Bool) {
    #expect(Period(rawValue: text).isDocumented == isDocumented)
  }

  // MARK: Documented values

  @Test(arguments: [#""a-b""#, "3.5", "true", "[1]", #"{"a":null}"#])
  func otherKindsAreKept(text: String) throws {
    let value: Documented<Int> = try decode(text)
    #expect(value == .other(try decode(text)))
    #expect(value.value == nil)
    #expect(try encode(value) == text)
  }

  @Test func theDocumentedTypeComesFirst() throws {
    #expect(try decode("3", as: Documented<Int>.self) == .value(3))
    #expect(try decode("3", as: Documented<String>.self) == .other(3))
    #expect(try decode(#"["x"]"#, as: Documented<[String]>.self).value == ["x"])
    #expect(try decode(#"[{}]"#, as: Documented<[String]>.self) == .other([[:]]))
    #expect(try decode(#"[null, 1]"#, as: [Documented<Int>].self) == [.other(nil), .value(1)])
  }

  @Test func whatWasKeptCanBeDecodedLater() throws {
    guard case .other(let kept) = try decode(#"[{"name": "a"}]"#, as: Documented<Job>.self) else {
      Issue.record("not kept")
      return
    }
    #expect(try JSONCoder.decode([Job].self, from: kept) == [Job(name: "a")])
    let failure = #expect(throws: DecodingFailure.self) { try JSONCoder.decode([Level].self, from: kept) }
    #expect(failure?.path.description == "[0]")
  }

  @Test func literalsMakeDocumentedValues() {
    let text: Documented<String> = "x"
    let whole: Documented<Int> = 3
    let number: Documented<Double> = 0.5
    let flag: Documented<Bool> = true
    #expect(text.value == "x" && whole.value == 3 && number.value == 0.5 && flag.value == true)
  }

  // MARK: Nullable

  @Test func nullableElementsSurvive() throws {
    let text = #"{"a":[1,null]}"#
    let values: [String: [Nullable<Int>]] = try decode(text)
    #expect(values == ["a": [.value(1), .null]])
    #expect(try encode(values) == text)
  }
}
