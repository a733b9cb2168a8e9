import APIModel
import Testing
import Transcription

/// Type cells as people write them, all in one table, each with what it means.
@Suite("The spelling of types")
struct TypeSpellingTests {
  private static let spellings: [(cell: String, meaning: String)] = [
    ("String", "string"), ("STRING", "string"), ("Strings", "string"), ("string(date-time)", "string"),
    ("UUID", "string"), ("Timestamp", "string"), ("Enum", "string"), ("Enumeration", "string"), ("URL", "string"),
    ("Password", "string"), ("IP address", "string"), ("JSON string", "string"), ("Enumerated string", "string"),
    ("string(64)", "string length=...64"), ("varchar(255)", "string length=...255"),
    ("Integer", "integer"), ("int32", "integer"), ("Short", "integer"), ("Unsigned integer", "integer"),
    ("Positive integer", "integer"), ("32-bit integer", "integer"), ("integer(int32)", "integer"),
    ("Long", "long"), ("int64", "long"), ("Long integer", "long"), ("64-bit integer", "long"),
    ("Integer (int64)", "long"), ("Float", "float"), ("Double", "double"), ("BigDecimal", "double"),
    ("Number", "double"), ("Boolean", "boolean"), ("bool", "boolean"), ("File", "binary"),
    ("String/Integer", "string accepts=number"), ("String or Integer", "string accepts=number"),
    ("Object", "object"), ("JSON", "object"), ("Json object", "object"), ("Dictionary data structure", "object"),
    ("Any", "any"), ("N/A", "any"), ("\\-", "any"),
    ("Array", "[any]"), ("List data structure", "[any]"), ("Array of strings", "[string]"),
    ("Array<String>", "[string]"), ("Array[String]", "[string]"), ("Array(String)", "[string]"),
    ("Set<String>", "[string]"), ("[String]", "[string]"), ("[]string", "[string]"), ("String[]", "[string]"),
    ("int[]", "[integer]"), ("String array", "[string]"), ("JSON array", "[any]"),
    ("Array of arrays of strings", "[[string]]"), ("List<List<String>>", "[[string]]"),
    ("String[][]", "[[string]]"), ("Array of objects", "[object]"), ("Object[]", "[object]"),
    ("Map", "{any}"), ("Map<String,Long>", "{long}"), ("Map<String, List<String>>", "{[string]}"),
    ("map[string]string", "{string}"), ("map[string][]string", "{[string]}"), ("map[string]interface{}", "{any}"),
    ("\(part)", "Part"), ("\(part) object", "Part"), ("Object (\(part))", "Part"), ("object \(part)", "Part"),
    ("Array of \(part) objects", "[Part]"), ("List<\(part)>", "[Part]"), ("[\(part)]", "[Part]"),
    ("\(part)\\ []", "[Part]"), ("\(part) array", "[Part]"), ("Map<String, \(part)>", "{Part}"),
  ]

  private static let part = ":ref:`Part <part_table>`"

  @Test("is understood in every form")
  func everyForm() async throws {
    let rows = Self.spellings.enumerated().map { ["it\($0)", $1.cell, "A thing."] }
    let response = [
      Pages.table("Response body parameters", [["Parameter", "Type", "Description"]] + rows),
      Pages.table("Part", label: "part_table", [["Parameter", "Type", "Description"], ["id", "String", "Name."]]),
    ].joined(separator: "\n\n")
    let result = await Pages.transcribe(Pages.operation("ListThings", response: response))
    let fields = result.service.types.flatMap { type in
      if case .object(let object) = type.kind { object.fields } else { [] as [Field] }
    }
    let lines = Dictionary(fields.map { ($0.name, FieldText.line($0)) }) { first, _ in first }
    for (index, spelling) in Self.spellings.enumerated() {
      #expect(lines["it\(index)"] == "it\(index): \(spelling.meaning)", "\(spelling.cell)")
    }
  }
}
