import JSONDocument
import TestSupport
import Testing

@Suite struct JSONTextTests {
  @Test func compactHasNoSpace() throws {
    let value = try JSONValue(parsing: #" { "a" : [ 1 , { } , [ ] ] , "b" : "x y" } "#)
    #expect(value.text() == #"{"a":[1,{},[]],"b":"x y"}"#)
  }

  @Test func spacedIsForALine() throws {
    let value = try JSONValue(parsing: #"{"a": [1,{},[]],"b": "x\ny"}"#)
    #expect(value.text(.spaced) == #"{"a": [1, {}, []], "b": "x\ny"}"#)
  }

  @Test func prettyHasOneEntryALine() throws {
    let value = try JSONValue(parsing: #"{"a": [1, {"b": null}], "c": {}, "d": []}"#)
    #expect(
      value.text(.pretty) == """
        {
          "a": [
            1,
            {
              "b": null
            }
          ],
          "c": {},
          "d": []
        }
        """
    )
  }

  @Test func escapesOnlyWhatMustBe() {
    #expect(JSONValue.string("/é🙂'\u{7F}\u{2028}").text() == "\"/é🙂'\u{7F}\u{2028}\"")
    let escaped = #""\"\\\b\t\n\f\r\u0000\u000b\u001f""#
    #expect(JSONValue.string("\"\\\u{8}\t\n\u{C}\r\u{0}\u{B}\u{1F}").text() == escaped)
  }

  @Test(arguments: [JSONValue.Layout.compact, .spaced, .pretty])
  func everyTreeSurvives(layout: JSONValue.Layout) throws {
    var random = RandomJSON(random: SeededGenerator(seed: 7))
    for _ in 0..<500 {
      let value = random.value()
      let text = value.text(layout)
      let read = try JSONValue(parsing: text)
      #expect(read == value, "\(text)")
      #expect(read.text(layout).utf8.elementsEqual(text.utf8), "\(text)")
    }
  }
}
