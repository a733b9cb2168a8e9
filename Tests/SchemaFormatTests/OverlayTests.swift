import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import Testing

/// A small schema, and the overlays that a test puts on it.
private let zoo = [
  "service.yaml": "service: Zoo\ndoc: A zoo.\n",
  "ListAnimals.yaml": """
  operation: ListAnimals
  method: GET
  path: /animals
  parameters:
    - {name: limit, in: query, type: integer, default: 10}
    - {name: page, in: query, type: integer}
  responses:
    200: {body: AnimalList}
    404: {}
  types:
    AnimalList:
      fields:
        animals: [Animal]
    Animal:
      fields:
        name: string
        size: {type: [string], values: [small, large]}
        age: integer
  examples:
    - request: GET /animals
    - response: 200
      body: '{"animal": []}'
      waiver: The key is misspelled.
  """,
]

private func load(overlays: String...) -> Loaded {
  var files = zoo
  for (index, overlay) in overlays.enumerated() { files["overlays/Overlay\(index + 1).yaml"] = overlay }
  return load(files)
}

@Suite("Overlays")
struct OverlayTests {
  private func service(_ overlay: String) throws -> Service {
    let loaded = load(overlays: "overlay: Zoo\n" + overlay)
    #expect(loaded.report == "")
    return try #require(loaded.service)
  }

  private func field(_ name: String, of type: String = "Animal", in service: Service) throws -> Field {
    guard case .object(let object) = try #require(service.type(named: type)).kind else { throw Missing() }
    return try #require(object.fields.first { $0.name == name })
  }

  private struct Missing: Error {}

  @Test("change the service")
  func changesService() throws {
    let service = try service("doc: A large zoo.\nconfigured: [page]\ncredentials: [X-Key]")
    #expect(service.documentation == "A large zoo.")
    #expect(service.configured == ["page"])
    #expect(service.credentials == ["X-Key"])
  }

  @Test("change an operation, its parameters and its responses")
  func changesOperation() throws {
    let service = try service(
      """
      operations:
        ListAnimals:
          doc: Lists animals.
          paging: {page: page, limit: limit, items: animals}
          parameters:
            query.limit: {range: 1...20}
          responses:
            404: {doc: There is no zoo}
            503: {add: true, doc: The zoo is closed}
      """
    )
    let operation = try #require(service.operation(named: "ListAnimals"))
    #expect(operation.documentation == "Lists animals.")
    #expect(operation.paging == Paging(scheme: .page(parameter: "page"), limit: "limit", items: ["animals"]))
    let range = Bounds(lower: .init(JSONNumber(1)), upper: .init(JSONNumber(20)))
    let limit = Field(
      name: "limit",
      value: ValueType(.scalar(Scalar(.integer, range: range))),
      defaultValue: .number(JSONNumber(10))
    )
    #expect(operation.parameters.first == Parameter(location: .query, field: limit))
    #expect(operation.responses.map(\.status) == [200, 404, 503])
    #expect(operation.responses.map(\.documentation) == [nil, "There is no zoo", "The zoo is closed"])
  }

  @Test("change fields and values one by one")
  func changesFields() throws {
    let service = try service(
      """
      types:
        Animal:
          doc: An animal.
          fields:
            name: {required: true, length: 1...}
            size:
              doc: How large it is
              values: {large: elephants and such, huge: {add: true}, small: {remove: true}}
            age: {type: long, was: {type: integer}}
            cage: {add: true, type: integer, doc: The number of its cage}
      """
    )
    let size = Scalar(
      .string,
      values: [EnumeratedValue("large", meaning: "elephants and such"), EnumeratedValue("huge")]
    )
    let expected = ObjectType(fields: [
      Field(
        name: "name",
        value: ValueType(.scalar(Scalar(.string, length: Bounds(lower: .init(1))))),
        isRequired: true
      ),
      Field(
        name: "size",
        documentation: "How large it is",
        value: .array(of: ValueType(.scalar(size)))
      ),
      Field(name: "age", value: .scalar(.long)),
      Field(name: "cage", documentation: "The number of its cage", value: .scalar(.integer)),
    ])
    #expect(service.type(named: "Animal")?.kind == .object(expected))
    #expect(service.type(named: "Animal")?.documentation == "An animal.")
  }

  @Test("state all values of a field that has none")
  func statesValues() throws {
    let service = try service("types: {Animal: {fields: {age: {values: {1: young, 2: old}}}}}")
    let values = [EnumeratedValue("1", meaning: "young"), EnumeratedValue("2", meaning: "old")]
    #expect(try field("age", in: service).value == ValueType(.scalar(Scalar(.integer, values: values))))
  }

  @Test("take attributes away with null")
  func takesAttributesAway() throws {
    let service = try service(
      "operations: {ListAnimals: {parameters: {query.limit: {default: null, was: {default: 10}}}}}"
    )
    #expect(service.operation(named: "ListAnimals")?.parameters.first?.field.defaultValue == nil)
  }

  @Test("remove and add parameters, responses, examples and types")
  func removesAndAdds() throws {
    let service = try service(
      """
      operations:
        ListAnimals:
          parameters:
            query.page: {remove: true}
            header.X-Trace.Id: {add: true, type: string}
          responses:
            404: {remove: true}
            200: {headers: {X-Count: {add: true, type: integer}}}
          examples:
            request: {request: GET /animals?limit=1}
            response.200: {remove: true}
            response.200.2: {add: true, body: '{"animals": []}'}
      types:
        Keeper: {add: true, fields: {name: string}}
        AnimalList: {fields: {keeper: {add: true, type: Keeper}}}
      """
    )
    let operation = try #require(service.operation(named: "ListAnimals"))
    #expect(operation.parameters.map(\.field.name) == ["limit", "X-Trace.Id"])
    #expect(operation.parameters.last?.location == .header)
    #expect(operation.responses.map(\.status) == [200])
    #expect(operation.responses.first?.headers == [Field(name: "X-Count", value: .scalar(.integer))])
    #expect(operation.examples.map(\.message) == [.request(target: "/animals?limit=1"), .response(status: 200)])
    #expect(service.units.map(\.name) == ["ListAnimals", "Overlay1"])
    #expect(service.units.last?.types.map(\.name) == ["Keeper"])
  }

  @Test("add types to the unit that is called as they are, whatever the case")
  func addsTypesToUnit() throws {
    var files = zoo
    files["overlays/listanimals.yaml"] = "overlay: Zoo\ntypes: {Keeper: {add: true, fields: {}}}\n"
    let service = try #require(load(files).service)
    #expect(service.units.map(\.name) == ["ListAnimals"])
    #expect(service.units.first?.types.map(\.name) == ["AnimalList", "Animal", "Keeper"])
  }

  @Test("that add types have names that make units")
  func checksUnitNames() {
    var files = zoo
    files["overlays/1.yaml"] = "overlay: Zoo\ntypes: {Keeper: {add: true, fields: {}}}\n"
    #expect(
      load(files).report == """
        overlays/1.yaml:1:1: error: a file is called by letters, digits, '-' and '_', starting with a letter, not '1' \
        [schema.file-name]
        """
    )
  }

  @Test("give what they state its place in the overlay")
  func keepsPlaces() throws {
    let service = try service("types: {Animal: {fields: {cage: {add: true, type: integer}}}}")
    let range = try field("cage", in: service).origin.range
    #expect(range?.description == "overlays/Overlay1.yaml:2:27")
    #expect(try field("age", in: service).origin.range?.file == "ListAnimals.yaml")
  }

  @Test("have what is wrong with them reported in types they add and in types they change")
  func reportsAttributes() {
    let loaded = load(
      overlays: """
        overlay: Zoo
        types:
          Keeper: {add: true, fields: {name: Missing}}
          Animal: {fields: {cage: {add: true, type: Missing}}}
        """
    )
    #expect(
      loaded.report == """
        overlays/Overlay1.yaml:3:38: error: the service has no type 'Missing' [schema.unknown-type]
        overlays/Overlay1.yaml:4:45: error: the service has no type 'Missing' [schema.unknown-type]
        """
    )
  }

  @Test("are reported where they do not fit", arguments: failures)
  func reportsFailures(_ overlay: String, _ report: String) {
    let loaded = load(overlays: overlay)
    #expect(loaded.report == report)
    #expect(loaded.service == nil)
  }

  @Test("are reported where they say what the schema says", arguments: redundancies)
  func reportsRedundancies(_ overlay: String, _ report: String) {
    let loaded = load(overlays: overlay)
    #expect(loaded.report == report)
    #expect(loaded.service != nil)
  }

  @Test("that contradict each other are reported")
  func reportsConflicts() {
    let loaded = load(
      overlays: "overlay: Zoo\ntypes:\n  Animal: {doc: An animal, fields: {age: {doc: Its age}}}\n",
      "overlay: Zoo\ntypes:\n  Animal: {doc: A beast, fields: {age: {doc: Its age}}}\n"
    )
    #expect(
      loaded.report == """
        overlays/Overlay2.yaml:3:12: error: another overlay states 'doc' differently [overlay.conflict]
          overlays/Overlay1.yaml:3:17: it does so here
        overlays/Overlay2.yaml:3:41: warning: the schema says the same of 'doc' already; take it out of the overlay [overlay.redundant]
        """
    )
  }

  static let failures: [(String, String)] = [
    (
      "overlay: Farm\n",
      "overlays/Overlay1.yaml:1:10: error: the service is 'Zoo', but this overlay is for 'Farm' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\noperation: {}\n",
      "overlays/Overlay1.yaml:2:1: error: an overlay has no key 'operation'; did you mean 'operations'? [schema.unknown-key]"
    ),
    (
      "overlay: Zoo\noperations: {ListAnimal: {doc: a}}\n",
      "overlays/Overlay1.yaml:2:14: error: the schema does not have an operation 'ListAnimal'; did you mean 'ListAnimals'? [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Animl: {doc: a}}\n",
      "overlays/Overlay1.yaml:2:9: error: the schema does not have a type 'Animl'; did you mean 'Animal'? [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Keeper: {doc: a}}\n",
      "overlays/Overlay1.yaml:2:9: error: the schema does not have a type 'Keeper'; to add it, say 'add: true' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Keeper: {remove: true}}\n",
      "overlays/Overlay1.yaml:2:9: error: the schema does not have a type 'Keeper' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {weight: {doc: a}}}}\n",
      "overlays/Overlay1.yaml:2:27: error: the schema does not have a field 'weight'; to add it, say 'add: true' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {ages: {remove: true}}}}\n",
      "overlays/Overlay1.yaml:2:27: error: the schema does not have a field 'ages'; did you mean 'age'? [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {size: {values: {tiny: mice}}}}}\n",
      "overlays/Overlay1.yaml:2:43: error: the schema does not have a value 'tiny'; to add it, say 'add: true' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\noperations: {ListAnimals: {parameters: {limit: {doc: a}}}}\n",
      "overlays/Overlay1.yaml:2:41: error: the schema does not have a parameter 'limit'; did you mean 'query.limit'? [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\noperations: {ListAnimals: {parameters: [limit]}}\n",
      "overlays/Overlay1.yaml:2:40: error: 'parameters' is a mapping, not a list [schema.wrong-kind]"
    ),
    (
      "overlay: Zoo\noperations: {ListAnimals: {responses: {500: {doc: a}}}}\n",
      "overlays/Overlay1.yaml:2:40: error: the schema does not have a response '500'; to add it, say 'add: true' [overlay.unmatched]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {add: true, fields: {}}}\n",
      """
      overlays/Overlay1.yaml:2:9: error: the schema has a type 'Animal' already; leave out 'add' [overlay.exists]
        ListAnimals.yaml:14:3: it stands here
      """
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {add: true, type: long}}}}\n",
      """
      overlays/Overlay1.yaml:2:27: error: the schema has a field 'age' already; leave out 'add' [overlay.exists]
        ListAnimals.yaml:18:7: it stands here
      """
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {add: yes}}}}\n",
      "overlays/Overlay1.yaml:2:38: error: 'add' is 'true' or 'false' [schema.invalid-value]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {remove: true, doc: a}}}}\n",
      "overlays/Overlay1.yaml:2:47: error: 'remove' takes away all of it; leave out 'doc' [schema.invalid-value]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {type: float, was: {type: long}}}}}\n",
      """
      overlays/Overlay1.yaml:2:52: error: the schema no longer says this of 'type', so the overlay does not apply [overlay.outdated]
        ListAnimals.yaml:18:12: this is what it says now
      """
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {remove: true, was: {doc: Its age}}}}}\n",
      """
      overlays/Overlay1.yaml:2:53: error: the schema no longer says this of 'doc', so the overlay does not apply [overlay.outdated]
        ListAnimals.yaml:18:7: this is what it says now
      """
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {unit: years, was: {typ: integer}}}}}\n",
      "overlays/Overlay1.yaml:2:52: error: a field has no key 'typ'; did you mean 'type'? [schema.unknown-key]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {rnage: 1...2}}}}\n",
      "overlays/Overlay1.yaml:2:33: error: a field has no key 'rnage'; did you mean 'range'? [schema.unknown-key]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {range: 2...1}}}}\n",
      "overlays/Overlay1.yaml:2:40: error: nothing lies within 2...1 [schema.empty-range]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {type: Age}}}}\n",
      "overlays/Overlay1.yaml:2:39: error: the service has no type 'Age' [schema.unknown-type]"
    ),
    (
      "overlay: Zoo\ntypes: {AnimalList: {remove: true}}\n",
      "ListAnimals.yaml:8:15: error: the service has no type 'AnimalList' [schema.unknown-type]"
    ),
  ]

  static let redundancies: [(String, String)] = [
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: null}}}\n",
      "overlays/Overlay1.yaml:2:27: warning: this names a field and changes nothing [overlay.redundant]"
    ),
    (
      "overlay: Zoo\ndoc: A zoo.\n",
      "overlays/Overlay1.yaml:2:1: warning: the schema says the same of 'doc' already; take it out of the overlay [overlay.redundant]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: integer}}}\n",
      "overlays/Overlay1.yaml:2:32: warning: the schema says the same of 'type' already; take it out of the overlay [overlay.redundant]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {size: {values: [large]}}}}\n",
      "overlays/Overlay1.yaml:2:43: warning: this names a value and changes nothing [overlay.redundant]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {size: {type: [{type: string}]}}}}\n",
      "overlays/Overlay1.yaml:2:34: warning: the schema says the same of 'type' already; take it out of the overlay [overlay.redundant]"
    ),
    (
      "overlay: Zoo\ntypes: {Animal: {fields: {age: {required: false, default: null}}}}\n",
      """
      overlays/Overlay1.yaml:2:33: warning: the schema says the same of 'required' already; take it out of the overlay [overlay.redundant]
      overlays/Overlay1.yaml:2:50: warning: the schema says the same of 'default' already; take it out of the overlay [overlay.redundant]
      """
    ),
    (
      "overlay: Zoo\noperations: {ListAnimals: {parameters: {query.limit: {default: 1e1}}}}\n",
      "overlays/Overlay1.yaml:2:55: warning: the schema says the same of 'default' already; take it out of the overlay [overlay.redundant]"
    ),
  ]
}
