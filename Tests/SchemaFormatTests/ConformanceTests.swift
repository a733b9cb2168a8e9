import APIModel
import JSONDocument
import SchemaFormat
import Testing

@Suite("Comparing JSON with types")
struct ConformanceTests {
  private let service: Service

  init() throws {
    let loaded = load([
      "service.yaml": "service: Zoo\n",
      "Types.yaml": """
      types:
        Animal:
          fields:
            name: {type: string, required: true}
            id: {type: string, required: true, read-only: true}
            age: {type: integer, range: 0...200}
            size: Size
            mother: {type: Animal, nullable: true}
            nick: {type: string, required: true, nullable: true}
            tags: {type: {map: string}, items: 1...2}
            reasons: {type: string, separator: '-', values: ['1', '2']}
            span: {type: string, values: {day: null, from-to: {pattern: '[0-9]+-[0-9]+'}}}
            code: {type: string, length: 2...3, pattern: '[A-Z]+'}
            share: {type: string, range: '>0...1'}
            weight: {type: double, values: [0, 1.50], accepts: [string]}
            points: {type: [{type: [integer], items: 2...2}], accepts: ['null']}
            extra: any
            free: object
            photo: binary
            wild: {type: boolean, values: [true]}
        Size: {type: string, values: [small, large]}
        Open: {fields: {a: string}, additional: {type: [integer], range: 1...}}
      """,
    ])
    service = try #require(loaded.service)
  }

  private func issues(_ json: String, as type: String, in direction: Conformance.Direction = .response) throws
    -> [String]
  {
    let value = try JSONValue(parsing: json)
    let issues = Conformance(service).issues(of: value, as: .reference(type), in: direction)
    return issues.map { "\($0.kind) \($0.path): \($0.message)" }
  }

  private static let whole = #""name": "Ada", "id": "1", "nick": null"#

  @Test(
    "finds nothing where a value agrees",
    arguments: [
      #"{\#(whole)}"#,
      #"{\#(whole), "age": 2.0e1, "size": "small", "mother": null, "tags": {"a": "b"}, "extra": [null]}"#,
      #"{\#(whole), "age": null, "size": null, "points": null, "reasons": "2-1", "span": "day", "code": "ABC"}"#,
      #"{\#(whole), "span": "12-13", "share": "0.5", "weight": "1.5 kg", "points": [[1, 2], [3, 4]], "free": {}}"#,
      #"{\#(whole), "reasons": "", "weight": 1.5, "photo": "aGk=", "wild": true, "mother": {\#(whole)}}"#,
    ]
  )
  func agrees(_ json: String) throws {
    #expect(try issues(json, as: "Animal") == [])
  }

  @Test(
    "finds each difference",
    arguments: [
      (#""age": 201"#, "range age: 201 is outside 0...200"),
      (#""age": 1.5"#, "wrongNumber age: 1.5 is no whole number"),
      (#""age": "1""#, "wrongKind age: this is a string, not a whole number"),
      (#""size": "tiny""#, "undocumentedValue size: the value 'tiny' is not listed"),
      (#""mother": 1"#, "wrongKind mother: this is a number, not an object 'Animal'"),
      (#""mother": {"id": "", "nick": ""}"#, "missingField mother: the required field 'name' of 'Animal' is missing"),
      (#""nmae": 1"#, "undocumentedKey nmae: 'Animal' has no field 'nmae'; did you mean 'name'?"),
      (#""tags": {}"#, "itemCount tags: there are 0 entries, which is outside 1...2"),
      (#""tags": {"a b": null}"#, "wrongKind tags['a b']: this is null, not a string"),
      (#""tags": []"#, "wrongKind tags: this is a list, not an object"),
      (#""reasons": "1-3""#, "undocumentedValue reasons: the value '3' is not listed"),
      (#""span": "12""#, "undocumentedValue span: the value '12' is not listed"),
      (#""code": "A""#, "length code: 'A' has 1 characters, which is outside 2...3"),
      (#""code": "Ab""#, "pattern code: 'Ab' does not match '[A-Z]+'"),
      (#""share": "0""#, "range share: 0 is outside >0...1"),
      (#""share": "all""#, "wrongNumber share: 'all' does not spell a number"),
      (#""weight": 2"#, "undocumentedValue weight: the value '2' is not listed"),
      (#""weight": true"#, "wrongKind weight: this is a boolean, not a number"),
      (#""points": [[1], 2]"#, "itemCount points[0]: there are 1 elements, which is outside 2...2"),
      (#""points": [[1, 2], 2]"#, "wrongKind points[1]: this is a number, not a list"),
      (#""free": []"#, "wrongKind free: this is a list, not an object"),
      (#""wild": false"#, "undocumentedValue wild: the value 'false' is not listed"),
    ]
  )
  func differs(_ member: String, _ issue: String) throws {
    #expect(try issues("{\(Self.whole), \(member)}", as: "Animal").first == issue)
  }

  @Test("asks for required fields, but not for read-only ones of requests")
  func asksForRequiredFields() throws {
    let missing = { (name: String) in "missingField : the required field '\(name)' of 'Animal' is missing" }
    #expect(try issues("{}", as: "Animal") == [missing("name"), missing("id"), missing("nick")])
    #expect(try issues("{}", as: "Animal", in: .request) == [missing("name"), missing("nick")])
    #expect(try issues(#"{"name": null, "id": "", "nick": null}"#, as: "Animal") == [missing("name")])
  }

  @Test("compares further keys with the type of additional ones")
  func comparesAdditionalKeys() throws {
    #expect(try issues(#"{"a": "b", "c": [1]}"#, as: "Open") == [])
    #expect(try issues(#"{"c": [0]}"#, as: "Open") == ["range c[0]: 0 is outside 1..."])
  }

  @Test("passes over names the service does not have")
  func passesOverUnknownTypes() {
    #expect(Conformance(service).issues(of: .null, as: .reference("Nothing"), in: .response).isEmpty)
  }
}
