import Diagnostics
import Exports
import JSONDocument
import Testing

@Suite("Texts of exports")
struct ExportTextTests {
  @Test(
    "Text that some version of YAML takes for something else is quoted",
    arguments: [
      "no", "On", "y", "NULL", "~", "2024-01-01", "1_000", "0x1F", "1:30", "", " a", "a ", "a: b", "a #b", "=", "<<",
    ]
  )
  func quotes(text: String) {
    #expect(ExportFormat.yaml.text(of: .array([.string(text)])) == "- \"\(text)\"\n")
  }

  @Test("Words stay plain", arguments: ["yesterday", "a b", "application/json", "X-Auth-Token", "v1.2_3"])
  func plain(text: String) {
    #expect(ExportFormat.yaml.text(of: .array([.string(text)])) == "- \(text)\n")
  }

  @Test("Characters that YAML does not allow are escaped")
  func escapes() {
    let text = ExportFormat.yaml.text(of: .string("\u{7F}\u{85}\u{2028}\u{FEFF}é\n"))
    #expect(text == "\"\\u007f\\u0085\\u2028\\ufeffé\\n\"\n")
  }

  @Test("Lists and objects nest, empty ones stay on their line")
  func layout() throws {
    let value = try JSONValue(parsing: #"{"a": [[1, []], {"b": {}, "c": null}], "200": true}"#)
    #expect(
      ExportFormat.yaml.text(of: value) == """
        a:
          - - 1
            - []
          - b: {}
            c: null
        "200": true

        """
    )
  }

  @Test("A name that stands twice in an object stands once in YAML")
  func repeatedNames() throws {
    let value = try JSONValue(parsing: #"{"a": 1, "a": 2, "b": 3}"#)
    #expect(ExportFormat.yaml.text(of: value) == "a: 1\nb: 3\n")
    #expect(ExportFormat.json.text(of: value).contains("\"a\": 2"))
  }

  @Test(
    "What is no document is refused with its place",
    arguments: [
      ("{\"a\": 1,}", "zoo:1:8"), ("a: .inf", "zoo:1:4"), ("", "zoo:1:1"), ("a: [", "zoo:1:5"),
    ]
  )
  func unreadable(text: String, place: String) throws {
    let error = #expect(throws: DiagnosticError.self) { try ExportedDocument.read(Array(text.utf8), file: "zoo") }
    #expect(error?.diagnostics.first?.range?.description == place)
  }
}
