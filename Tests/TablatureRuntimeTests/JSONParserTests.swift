import Foundation
import TablatureRuntime
import TestSupport
import Testing

@Suite struct JSONParserTests {
  @Test(
    arguments: [
      ("null", nil), ("true", true), ("false", false), ("0", 0), ("-0", 0), ("-12", -12), ("1E+2", 100),
      ("1.5e-1", 0.15),
      (#""""#, ""), (" \t\r\n[ ]\n", []), ("{ }", [:]), (#"{"":[{}]}"#, ["": [[:]]]), ("\u{FEFF}[1]", [1]),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u00E9\uD83D\uDE00""#, "éé😀"),
      (#""é😀\u0000x""#, "é😀\0x"),
      (#""\ud7ff\ue000\uffff""#, "\u{D7FF}\u{E000}\u{FFFF}"), ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
      (#"{"a":1,"a":2}"#, ["a": 1]), ("\"\u{FFFD}\"", "\u{FFFD}"),
    ] as [(String, JSONValue)]
  )
  func textsAreRead(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: Data(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "[", "]", "[1,]", "[,1]", "[1 2]", "[1", "{", "}", #"{"a"}"#, #"{"a":}"#,
    #"{"a":1,}"#,
    #"{a:1}"#, #"{1:1}"#, "{'a':1}", #"{"a":1 "b":2}"#, "01", "-01", "-", "+1", "1.", ".5", "1.e1", "1e", "1e+", "0x1",
    "NaN",
    "Infinity", "1 1", "[1]x", #"""#, #""a"#, #""\"#, #""\x""#, #""\u12""#, #""\u12G4""#, #""\uD800""#, #""\uD800x""#,
    #""\uD800\n""#, #""\uD800\uD800""#, #""\uDC00\uD800""#, "\"\n\"", "\"\\\n\"", "\"\u{0}\"", "// x\n1", "[1]\u{0}",
  ])
  func otherTextsAreRefused(text: String) {
    let failure = #expect(throws: DecodingFailure.self) { try JSONValue(parsing: Data(text.utf8)) }
    #expect(failure?.path == FieldPath())
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xF0, 0x9F, 0x98, 0x22],
    [0x22, 0xC0, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xFF, 0x22], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x31, 0x00], [0xC3],
  ])
  func whatIsNotUTF8IsRefused(bytes: [UInt8]) {
    #expect(throws: DecodingFailure.self) { try JSONValue(parsing: Data(bytes)) }
  }

  @Test func theMessageNamesTheByte() {
    let failure = #expect(throws: DecodingFailure.self) { try decode(#"{"a": tru}"#, as: JSONValue.self) }
    #expect(failure?.description == "(root): expected any value, found damaged JSON: expected true at byte 6")
  }

  @Test func damageIsNeverFatal() throws {
    var random = SeededGenerator(seed: 4)
    let text = #"{"a":[1,-2.5e3,"x\u00e9\n😀",true,null],"b":{"c":{}}}"#
    for _ in 0..<5000 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(5), at: index)
        }
      }
      // What is taken must be JSON: it can be written, and read as the same value.
      guard let value = try? JSONValue(parsing: Data(bytes)) else { continue }
      guard let written = try? JSONCoder.encode(value) else { continue }
      #expect(try JSONValue(parsing: written) == value)
    }
  }

  @Test func foundationAgrees() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let text = try encode([random.string(maxLength: 12)])
      #expect(try decode(text, as: [String].self) == JSONDecoder().decode([String].self, from: Data(text.utf8)))
      let job = #"{"name":\#(text.dropFirst().dropLast()),"levels":[\#(random.next() % 9)]}"#
      #expect(try decode(job, as: Job.self) == JSONDecoder().decode(Job.self, from: Data(job.utf8)))
    }
  }

  @Test func plainCodableTypesAreDecodedToo() throws {
    struct Plain: Codable, Equatable {
      enum Kind: String, Codable { case big, small }
      var kind: Kind
      var url: URL
      var bytes: Data
      var price: Decimal
      var small: UInt8
      var float: Float
      var optional: [Int?]?
      var nested: [String: [Bool]]
      var pair: Range<Int>
    }
    let plain = try Plain(
      kind: .small,
      url: #require(URL(string: "https://a.example/b")),
      bytes: Data([1, 2, 255]),
      price: #require(Decimal(string: "0.123456789012345678901")),
      small: 255,
      float: 0.5,
      optional: [1, nil],
      nested: ["a": [true]],
      pair: 1..<3
    )
    #expect(try decode(encode(plain)) == plain)
    let wrong = try encode(plain).replacing("small\":255", with: "small\":256")
    let failure = #expect(throws: DecodingFailure.self) { try decode(wrong, as: Plain.self) }
    #expect(failure?.path.description == "small")
    let unknown = try encode(plain).replacing("\"small\"", with: "\"medium\"", maxReplacements: 1)
    let failure2 = #expect(throws: DecodingFailure.self) { try decode(unknown, as: Plain.self) }
    #expect(failure2?.description == #"kind: expected Kind, found string "medium""#)
  }
}
