import Foundation
import TablatureRuntime
import TestSupport
import Testing

@Suite struct JSONValueTests {
  // MARK: Numbers

  @Test(arguments: [
    "0", "-1", "100", "9007199254740993", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551615", "18446744073709551616", "12345678901234567890123456789012345678",
    "-0.1234567890123456789012345678901234567", "0.1", "1.00000000000000000001", "4503599627370497.3", "1e-07",
  ])
  func exactNumbersKeepAllDigits(text: String) throws {
    let value: JSONValue = try decode("[\(text)]")
    #expect(try encode(value) == "[\(text)]")
  }

  @Test(arguments: ["1e+200", "-1.5e-200", "1.7976931348623157e+308", "5e-324"])
  func numbersBeyondAreDoubles(text: String) throws {
    let value: JSONValue = try decode("[\(text)]")
    #expect(value[0]?.double == Double(text))
    #expect(try encode(value) == "[\(text)]")
  }

  @Test(arguments: [
    ("100", "100.0"), ("100", "1e2"), ("0", "-0.0"), ("0.1", "0.10"), ("0.1", "1e-1"),
    ("1e20", "100000000000000000000"),
    ("9007199254740993", "9007199254740993.0"), ("18446744073709551615", "18446744073709551615.000"),
  ])
  func numbersAreEqualWhenTheirValuesAre(one: String, other: String) throws {
    let one: JSONValue = try decode(one)
    let other: JSONValue = try decode(other)
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
  }

  @Test(arguments: [
    ("1", "1.00000000000000000001"), ("9007199254740992", "9007199254740993"), ("1", "\"1\""), ("1", "true"),
    ("0", "false"), ("0", "null"), ("18446744073709551615", "18446744073709551616"),
  ])
  func differentValuesDiffer(one: String, other: String) throws {
    #expect(try decode(one, as: JSONValue.self) != decode(other, as: JSONValue.self))
  }

  @Test func aNumberIsReadAsWhatFits() throws {
    let whole = JSONNumber(42)
    #expect(whole.int == 42 && whole.int64 == 42 && whole.uint64 == 42 && whole.decimal == 42 && whole.double == 42)
    let negative = JSONNumber(Int64.min)
    #expect(negative.int64 == .min && negative.uint64 == nil)
    let large = JSONNumber(UInt64.max)
    #expect(large.int64 == nil && large.uint64 == .max && large.double == 18_446_744_073_709_551_616)
    let fraction: JSONNumber = 0.95
    #expect(fraction.int == nil && fraction.double == 0.95 && fraction.decimal == Decimal(string: "0.95"))
    let huge: JSONNumber = 1e200
    #expect(huge.int == nil && huge.decimal == nil && huge.double == 1e200)
  }

  @Test func swiftNumbersAndJSONNumbersAgree() throws {
    #expect(try decode("0.1", as: JSONNumber.self) == 0.1)
    #expect(try decode("1e100", as: JSONNumber.self) == JSONNumber(1e100))
    #expect(JSONNumber(UInt64(7)) == 7)
    #expect(try JSONNumber(#require(Decimal(string: "7.0"))) == 7)
    #expect(JSONNumber(-0.0) == 0)
  }

  @Test func whatIsNoNumberIsRefused() {
    #expect(JSONNumber(Double.nan) == nil)
    #expect(JSONNumber(Double.infinity) == nil)
    #expect(JSONNumber(Decimal.nan) == nil)
  }

  @Test func randomDoublesSurvive() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let double = Double(bitPattern: random.next())
      guard double.isFinite, let number = JSONNumber(double) else { continue }
      #expect(number.double == double)
      let again: JSONNumber = try decode(encode(number))
      #expect(again == number, "\(double)")
      #expect(again.double == double)
    }
  }

  // MARK: Structure

  @Test func equalityIgnoresTheOrderOfNames() throws {
    let one: JSONValue = try decode(#"{"a": 1, "b": [true, null]}"#)
    let other: JSONValue = try decode(#"{"b": [true, null], "a": 1.0}"#)
    #expect(one == other)
    #expect(one.hashValue == other.hashValue)
    #expect(try one != decode(#"{"a": 1, "b": [null, true]}"#))
    #expect(try one != decode(#"{"a": 1}"#))
  }

  @Test func randomValuesSurvive() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let value = random.json(depth: 4)
      let text = try encode(value)
      #expect(try decode(text, as: JSONValue.self) == value)
      #expect(value.description == text)
    }
  }

  @Test func literalsAndAccess() {
    let value: JSONValue = ["a": [1, 2.5, "x", true, nil], "b": ["c": [:]]]
    #expect(value["a"]?[0]?.int == 1)
    #expect(value["a"]?[1]?.double == 2.5)
    #expect(value["a"]?[2]?.string == "x")
    #expect(value["a"]?[3]?.bool == true)
    #expect(value["a"]?[4]?.isNull == true)
    #expect(value["a"]?[5] == nil && value["a"]?[-1] == nil && value["a"]?["x"] == nil)
    #expect(value["b"]?["c"]?.object == [:])
    #expect(value["z"] == nil && value[0] == nil)
    #expect(value.description == #"{"a":[1,2.5,"x",true,null],"b":{"c":{}}}"#)
  }

  @Test func aNameGivenTwiceInALiteralKeepsTheLast() {
    let value: JSONValue = ["a": 1, "a": 2]
    #expect(value == ["a": 2])
  }

  @Test func nestingIsLimited() throws {
    let fine = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    #expect(try encode(decode(fine, as: JSONValue.self)) == fine)
    for depth in [257, 100_000] {
      let bomb = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(throws: DecodingFailure.self) { try decode(bomb, as: JSONValue.self) }
      #expect(throws: DecodingFailure.self) { try JSONValue(parsing: Data(bomb.utf8)) }
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func json(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 7), using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .string(string(maxLength: 8))
    case 3: .number(JSONNumber(Int64(bitPattern: next())))
    case 4: .number(JSONNumber(next()))
    case 5: .number(JSONNumber(Int.random(in: -9...9, using: &self)))
    case 6: .number(JSONNumber(Double.random(in: -1e6...1e6, using: &self)) ?? 0)
    case 7: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth - 1) })
    default: object(depth: depth)
    }
  }

  private mutating func object(depth: Int) -> JSONValue {
    var values: [String: JSONValue] = [:]
    for _ in 0..<Int.random(in: 0...4, using: &self) { values[string(maxLength: 5)] = json(depth: depth - 1) }
    return .object(values)
  }
}
