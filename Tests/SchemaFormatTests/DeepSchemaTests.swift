import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import TestSupport
import Testing

@Suite("Deep and long schemas")
struct DeepSchemaTests {
  @Test("take types as deep as YAML may be, and no deeper", arguments: [(40, true), (95, true), (100_000, false)])
  func deepTypes(_ depth: Int, _ loads: Bool) {
    let type = String(repeating: "[", count: depth) + "string" + String(repeating: "]", count: depth)
    let loaded = load(["service.yaml": "service: Zoo", "A.yaml": "types: {A: {fields: {a: \(type)}}}"])
    #expect((loaded.service != nil) == loads)
    guard let service = loaded.service else { return }
    #expect(load(SchemaWriter().files(of: service)).service == service)
  }

  @Test("take examples as deep as JSON may be, and no deeper", arguments: [(500, true), (100_000, false)])
  func deepExamples(_ depth: Int, _ loads: Bool) {
    let body = String(repeating: #"{"a":"#, count: depth) + "{}" + String(repeating: "}", count: depth)
    let operation = """
      operation: A
      method: GET
      path: /a
      responses: {200: {body: A}}
      types: {A: {fields: {a: A, b: {type: A, required: false}}}}
      examples:
        - response: 200
          body: |
            \(body)
      """
    #expect((load(["service.yaml": "service: Zoo", "A.yaml": operation]).service != nil) == loads)
  }

  @Test("find the ends of long chains of types")
  func longChains() {
    let types = (0..<2_000).map { index in
      "  T\(index): {fields: {next: {type: T\(index == 1_999 ? 1_998 : index + 1), required: true}}}\n"
    }
    let loaded = load(["service.yaml": "service: Zoo", "A.yaml": "types:\n" + types.joined()])
    #expect(
      loaded.report == """
        A.yaml:2000:20: error: 'T1998' would contain itself without end by way of 'T1999': this field cannot be required [schema.infinite-type]
        """
    )
  }

  @Test("give exact places to the first problems of a hopeless example, and the body's to the rest")
  func hopelessExamples() throws {
    let members = (0..<150).map { "        \"key\($0)\": 1" }.joined(separator: ",\n")
    let operation = """
      operation: A
      method: GET
      path: /a
      responses: {200: {body: A}}
      types: {A: {fields: {}}}
      examples:
        - response: 200
          body: |
            {
      \(members)
            }
      """
    let places = load(["service.yaml": "service: Zoo", "A.yaml": operation]).diagnostics.compactMap(\.range?.start)
    #expect(places.count == 150)
    #expect(places.filter { $0 == SourcePosition(line: 8, column: 11) }.count == 50)
    #expect(places.last == SourcePosition(line: 109, column: 9))
  }

  @Test("are the same whatever the order of the files")
  func orderOfFiles() {
    let service = ServiceGenerator.service(seed: 7)
    let files = SchemaWriter().files(of: service).sorted { $0.key < $1.key }
      .map { SchemaSource.File(path: $0.key, bytes: Array($0.value.utf8)) }
    var random = SeededGenerator(seed: 1)
    for _ in 0..<5 {
      let loaded = load(SchemaSource(files.shuffled(using: &random)))
      #expect(loaded.service == service)
    }
  }
}
