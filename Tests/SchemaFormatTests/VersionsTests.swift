import APIModel
import Diagnostics
import SchemaFormat
import Testing

/// A schema in several files; each test changes some of them in the later version.
private let zoo = [
  "service.yaml": "service: Zoo\nconfigured: [limit]\n",
  "ListAnimals.yaml": """
  operation: ListAnimals
  method: GET
  path: /animals
  parameters:
    - {name: limit, in: query, type: integer}
  responses:
    200:
      body: AnimalList
      headers: {X-Total: integer}
  types:
    AnimalList: {fields: {animals: [Animal]}}
  examples:
    - request: GET /animals
  """,
  "types/Animal.yaml": "types:\n  Animal: {fields: {name: string, size: Size}}\n",
  "types/Size.yaml": "types:\n  Size: {type: string, values: [small, large]}\n",
]

@Suite("Two versions of a schema")
struct VersionsTests {
  @Test(
    "are each what they are alone, with places and problems of their own",
    arguments: [
      [:],
      ["types/Size.yaml": "types:\n  Size: {type: string, values: [small]}\n"],
      // What is the same in both versions may be wrong in one of them.
      ["types/Size.yaml": nil],
      ["types/Unused.yaml": "types:\n  Unused: {fields: {name: string}}\n"],
      ["types/Again.yaml": "types:\n  Animal: {fields: {name: string}}\n"],
      ["service.yaml": nil],
      ["service.yaml": "service: Zoo\nconfigured: [size]\n"],
      ["types/Broken.yaml": "types: ["],
      ["overlays/Zoo.yaml": "overlay: Zoo\ntypes: {Animal: {fields: {name: {doc: What it is called.}}}}\n"],
      ["overlays/Zoo.yaml": "# Late\n\r\n\"overlay\": Zoo\ntypes: {Added: {add: true, fields: {name: Missing}}}\n"],
      [
        "overlays/Zoo.yaml": """
        overlay: Zoo
        types:
          Added: {add: true, fields: {name: Missing}}
          Animal: {fields: {age: {add: true, type: Missing}, AGE: {add: true, type: string, range: 1...2}}}
        """
      ],
      ["overlays/Zoo.yaml": "overlay: Zoo\ntypes: {Nothing: {doc: Something.}}\n"],
    ] as [[String: String?]]
  )
  func loadsAlike(_ changes: [String: String?]) {
    var changed = zoo
    for (path, text) in changes { changed[path] = text }
    for (old, new) in [(zoo, changed), (changed, zoo)] {
      let (base, revision) = (source(old, in: "old"), source(new, in: "new"))
      let (first, second) = (load(base), load(revision))
      var found = DiagnosticCollector()
      let loaded = SchemaLoader().load(base, revision, into: &found)
      // Where the earlier version has an error, the later is not looked at.
      let expected = first.diagnostics + (first.service == nil ? [] : second.diagnostics)
      #expect(found.sorted == expected.sorted())
      #expect((loaded == nil) == (first.service == nil || second.service == nil))
      guard let loaded else { continue }
      // Services are equal wherever they were written, so what is compared is all that there is in them.
      #expect(String(reflecting: Optional(loaded.base)) == String(reflecting: first.service))
      #expect(String(reflecting: Optional(loaded.revision)) == String(reflecting: second.service))
    }
  }

  private func source(_ texts: [String: String], in folder: String) -> SchemaSource {
    SchemaSource(texts.map { .init(path: $0, displayName: "\(folder)/\($0)", bytes: Array($1.utf8)) })
  }
}
