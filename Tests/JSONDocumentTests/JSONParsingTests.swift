import JSONDocument
import Testing

@Suite struct JSONParsingTests {
  @Test(
    arguments: [
      ("null", .null),
      (" true\n", .bool(true)),
      ("\tfalse\r\n", .bool(false)),
      ("0", .number(JSONNumber(0))),
      ("-12.50E+3", .number(JSONNumber(-12500))),
      ("\"\"", .string("")),
      ("[]", .array([])),
      ("{ }", .object([])),
      ("[1,[ 2 , []] ]", .array([.number(JSONNumber(1)), .array([.number(JSONNumber(2)), .array([])])])),
      (
        "{\"a\":null,\"b\" : {\"c\":true}}",
        .object([
          JSONValue.Member("a", .null), JSONValue.Member("b", .object([JSONValue.Member("c", .bool(true))])),
        ])
      ),
    ] as [(String, JSONValue)]
  )
  func parses(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    (#""é日🙂""#, "é日🙂"),
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""a\u00e9\u00E9b""#, "aééb"),
    (#""\u0000""#, "\u{0}"),
    (#""\ud83d\ude00x""#, "😀x"),
    (#""\uDBFF\uDFFF""#, "\u{10FFFF}"),
    ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
  ])
  func parsesStrings(text: String, value: String) throws {
    guard case .string(let string) = try JSONValue(parsing: text) else { Issue.record("no string"); return }
    #expect(Array(string.unicodeScalars) == Array(value.unicodeScalars))
  }

  @Test(arguments: ["0", "-0", "1.50", "1e2", "1E+02", "-1.0e-0005", "123456789012345678901234567890.5", "1e999999999"])
  func keepsTheTextOfNumbers(text: String) throws {
    #expect(try JSONValue(parsing: "[\(text)]").text() == "[\(text)]")
  }

  @Test func keepsTheOrderOfMembersAndDuplicates() throws {
    let text = #"{"b":1,"a":2,"b":3}"#
    let value = try JSONValue(parsing: text)
    #expect(value.text() == text)
    #expect(value["b"] == .number(JSONNumber(1)))
    #expect(value["c"] == nil)
    #expect(JSONValue.null["b"] == nil)
  }

  @Test(arguments: [
    ("", 0, "1:1", "expected a value, found the end"),
    (" \n ", 3, "2:2", "expected a value, found the end"),
    ("tru", 0, "1:1", "expected a value, found 't'"),
    ("True", 0, "1:1", "expected a value, found 'T'"),
    ("'a'", 0, "1:1", "expected a value, found '''"),
    ("nullx", 4, "1:5", "expected the end, found 'x'"),
    ("1 2", 2, "1:3", "expected the end, found '2'"),
    ("[1 2]", 3, "1:4", "expected ',' or ']', found '2'"),
    ("[1,]", 2, "1:3", "a comma cannot stand before ']'"),
    ("[,1]", 1, "1:2", "expected a value, found ','"),
    ("[1,,2]", 3, "1:4", "expected a value, found ','"),
    ("[1}", 2, "1:3", "expected ',' or ']', found '}'"),
    ("[", 1, "1:2", "expected a value, found the end"),
    ("{\"a\":1,}", 6, "1:7", "a comma cannot stand before '}'"),
    ("{\"a\" 1}", 5, "1:6", "expected ':', found '1'"),
    ("{a: 1}", 1, "1:2", "expected a name in double quotes, found 'a'"),
    ("{\"a\":1", 6, "1:7", "expected ',' or '}', found the end"),
    ("{\"é\":\r\n1 x", 10, "2:3", "expected ',' or '}', found 'x'"),
    ("[\"a", 1, "1:2", "the string that starts here is never closed"),
    ("\"a\nb\"", 2, "1:3", "a control character in a string must be written as an escape"),
    ("\"\\q\"", 1, "1:2", "unknown escape: write '\\\\' for a backslash"),
    ("\"\\", 1, "1:2", "unknown escape: write '\\\\' for a backslash"),
    ("\"\\u12G4\"", 5, "1:6", "expected four hexadecimal digits"),
    ("\"\\ud800\"", 1, "1:2", "half of a surrogate pair is no character"),
    ("\"\\ud800\\u0041\"", 1, "1:2", "half of a surrogate pair is no character"),
    ("\"\\udc00\"", 1, "1:2", "half of a surrogate pair is no character"),
    ("01", 0, "1:1", "a number cannot start with a zero"),
    ("-", 1, "1:2", "expected a digit"),
    ("1.", 2, "1:3", "expected a digit"),
    (".5", 0, "1:1", "expected a value, found '.'"),
    ("+1", 0, "1:1", "expected a value, found '+'"),
    ("1e", 2, "1:3", "expected a digit"),
    ("1e9999999999", 2, "1:3", "the exponent is too large"),
    ("0x1F", 1, "1:2", "expected the end, found 'x'"),
    ("NaN", 0, "1:1", "expected a value, found 'N'"),
    ("// c\n1", 0, "1:1", "expected a value, found '/'"),
    ("\u{FEFF}1", 0, "1:1", "JSON does not start with a byte order mark"),
    ("[\u{0}]", 1, "1:2", "expected a value, found a control character"),
    ("[\u{A0}1]", 1, "1:2", "expected a value, found '\u{A0}'"),
  ])
  func refuses(text: String, offset: Int, place: String, message: String) throws {
    let error = try #require(failure(Array(text.utf8)))
    #expect(error.message == message)
    #expect(error.offset == offset)
    #expect(error.description == "\(place): \(message)")
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ] as [[UInt8]]
  )
  func refusesWhatIsNotUTF8(bytes: [UInt8]) throws {
    let error = try #require(failure(bytes))
    #expect(error.message == "the text is not UTF-8")
    #expect(error.offset == 1)
  }

  @Test func refusesBytesThatAreNotUTF8BetweenValues() throws {
    #expect(try #require(failure([0x80])).message == "expected a value, found a byte that is not UTF-8")
  }

  @Test func nestingIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[{\"a\":", count: depth / 2) + "1" + String(repeating: "}]", count: depth / 2)).utf8)
    }
    #expect(failure(nested(512)) == nil)
    #expect(try #require(failure(nested(514))).message == "lists and objects nest deeper than 512 levels")
    let bomb = try #require(failure([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)))
    #expect(bomb.description == "1:513: lists and objects nest deeper than 512 levels")
  }

  private func failure(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      _ = try JSONValue(parsing: bytes)
      return nil
    } catch {
      return error
    }
  }
}
