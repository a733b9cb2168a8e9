import RSTDocument
import Testing

@Suite("Inspection")
struct InspectionTests {
  @Test("The JSON text is the same to the byte")
  func json() {
    let page = read(
      """
      Title "1"
      =========

      .. table:: **T** \\\\

         +---+---+
         | a | b |
         +===+===+
         | c     |
         +-------+

      .. code-block:: json

         {
           "a": "\u{1}\t"
         }
      """
    )
    let cells = """
      [[{"lines": ["a"], "rowspan": 1, "colspan": 1}, {"lines": ["b"], "rowspan": 1, "colspan": 1}]], \
      "body": [[{"lines": ["c"], "rowspan": 1, "colspan": 2}]]
      """
    let expected = """
      {"tables": [{"line": 6, "kind": "grid", "title": "T \\\\", "columns": 2, "header": \(cells)}], \
      "sections": [{"line": 1, "level": 1, "title": "Title \\"1\\""}], \
      "code": [{"line": 14, "language": "json", "lines": ["{", "  \\"a\\": \\"\\u0001    \\"", "}"]}]}
      """
    #expect(RSTInspection.inspectionJSON(page.document) == expected)
  }

  @Test("A page without anything")
  func empty() {
    #expect(RSTInspection.inspectionJSON(read("").document) == #"{"tables": [], "sections": [], "code": []}"#)
  }

  @Test("What is missing is null")
  func missing() {
    let json = RSTInspection.inspectionJSON(read("== ==\n== ==\n\n::\n\n  a\n").document)
    #expect(json.contains(#""title": null"#))
    #expect(json.contains(#""language": null"#))
  }
}
