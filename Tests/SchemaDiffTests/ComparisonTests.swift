import APIModel
import Diagnostics
import SchemaDiff
import Testing

@Suite("A comparison")
struct ComparisonTests {
  @Test("judges a type on each side it occurs on")
  func directions() throws {
    var base = Document(request: "{body: Item}", responses: ["200: {}"], fields: ["x: integer"])
    var revision = Document(request: "{body: Item}", responses: ["200: {}"], fields: ["x: long"])
    let sent = try #require(findings(load(base.texts), load(revision.texts)).first)
    #expect(sent.request == .compatible && sent.response == nil && sent.wire == .compatible)

    base = Document(request: nil, fields: ["x: integer"])
    revision = Document(request: nil, fields: ["x: long"])
    let received = try #require(findings(load(base.texts), load(revision.texts)).first)
    #expect(received.request == nil && received.response == .breaking)

    let both = try #require(
      findings(load(Document(fields: ["x: integer"]).texts), load(Document(fields: ["x: long"]).texts)).first
    )
    #expect(both.request == .compatible && both.response == .breaking && both.wire == .breaking)
  }

  @Test("finds a change of a shared type once, with all operations and the way to it")
  func shared() throws {
    let list = """
      operation: ListItems
      method: GET
      path: /v1/items
      responses: {200: {body: ItemPage}}
      types: {ItemPage: {fields: {items: [Item]}}}
      """
    var base = Document(others: ["ListItems.yaml": list])
    var revision = base
    base.fields = ["x: {type: [string], items: 1...2}"]
    revision.fields = ["x: {type: [string], items: 1...3}"]
    let found = try findings(load(base.texts), load(revision.texts))
    #expect(found.map(\.rule) == [.maximumCountRaised])
    let finding = try #require(found.first)
    #expect(finding.operations == ["ListItems", "PutItem"])
    #expect(finding.subject == .type("Item"))
    #expect(finding.pointer == "types/Item/fields/x")
    #expect(finding.trail == "response 200 › items[].x")
    #expect(finding.base?.description == "PutItem.yaml:16:7")
  }

  @Test(
    "says nothing of what examples show where the table of the other version states it",
    arguments: [
      ("{type: [{map: string}], accepts: [object]}", "{map: string}", ["list-to-scalar"], ["scalar-to-list"]),
      ("{type: Part, accepts: [array]}", "[Part]", ["scalar-to-list"], ["list-to-scalar"]),
      ("{type: string, accepts: [number]}", "integer", ["type-changed"], ["type-changed"]),
      ("{type: integer, accepts: [number]}", "integer", ["accepted-kinds-removed"], ["accepted-kinds-added"]),
      ("{type: integer, accepts: [number]}", "double", ["type-generalized"], ["type-specialized"]),
      (
        "{type: string, accepts: [\"null\"]}", "{type: string, nullable: true}", ["became-nullable"],
        ["no-longer-nullable"]
      ),
      (
        "{type: string, accepts: [number, object]}", "integer", ["accepted-kinds-removed", "type-changed"],
        ["accepted-kinds-added", "type-changed"]
      ),
      (
        "{type: Part, accepts: [array, string]}", "[Part]", ["accepted-kinds-removed", "scalar-to-list"],
        ["accepted-kinds-added", "list-to-scalar"]
      ),
      (
        "{type: Part, accepts: [array]}", "[{type: Part, accepts: [string]}]",
        ["accepted-kinds-added", "scalar-to-list"], ["accepted-kinds-removed", "list-to-scalar"]
      ),
    ]
  )
  func evidence(shown: String, stated: String, found: [String], back: [String]) throws {
    let base = Document(fields: ["x: \(shown)", "part: Part"], types: Fixture.part())
    let revision = Document(fields: ["x: \(stated)", "part: Part"], types: Fixture.part())
    let (old, new) = (try load(base.texts), try load(revision.texts))
    #expect(findings(old, new).map(\.rule.rawValue).sorted() == found)
    #expect(findings(new, old).map(\.rule.rawValue).sorted() == back)
  }

  @Test("leaves out requests where the service ignores what it is sent")
  func readOnly() throws {
    let base = Document(responses: ["200: {}"], fields: ["x: {type: integer, read-only: true, range: 1...9}"])
    let revision = Document(responses: ["200: {}"], fields: ["x: {type: integer, read-only: true, range: 1...5}"])
    let finding = try #require(findings(load(base.texts), load(revision.texts)).first)
    #expect(finding.rule == .maximumValueLowered)
    #expect(finding.request == .compatible)
  }

  @Test("says what a renamed type changed besides its name")
  func renamedType() throws {
    let base = Document(fields: ["part: Part"], types: Fixture.part("x: integer"))
    let piece = ["Piece:", "  formerly: [Part]", "  fields:", "    a: string", "    b: string", "    y: string"]
    let revision = Document(fields: ["part: Piece"], types: piece)
    let found = try findings(load(base.texts), load(revision.texts))
    #expect(found.map(\.rule).sorted() == [.fieldAddedOptional, .fieldRemovedOptional, .typeRenamed])
    #expect(found.allSatisfy { $0.pointer.hasPrefix("types/Part") })
  }

  @Test("does not take unrelated types for each other")
  func unrelated() throws {
    let base = Document(fields: ["x: Part"], types: Fixture.part())
    let other = ["Other:", "  fields:", "    c: string", "    d: string"]
    let found = try findings(load(base.texts), load(Document(fields: ["x: Other"], types: other).texts))
    #expect(found.map(\.rule) == [.typeChanged])
  }

  @Test("says of a type that no message has only its name")
  func unused() throws {
    let finding = try #require(findings(load(Document(types: Fixture.part()).texts), load(Document().texts)).first)
    #expect(finding.rule == .unusedTypeRemoved)
    #expect(finding.trail == "Part")
    #expect(finding.operations == [] && finding.wire == .compatible)
  }

  @Test("guesses a rename only where one field looks like one other, and says so")
  func guesses() throws {
    let one = try findings(
      load(Document(fields: ["item_count_total: long"]).texts),
      load(Document(fields: ["total_item_count: long"]).texts)
    )
    #expect(one.map(\.rule) == [.fieldRenamed])
    #expect(one.first?.isGuess == true)
    #expect(one.first?.worst == .breaking)
    let two = try findings(
      load(Document(fields: ["itemCount: long"]).texts),
      load(Document(fields: ["item_count: long", "ItemCount: long"]).texts)
    )
    #expect(two.map(\.rule).sorted() == [.fieldAddedOptional, .fieldAddedOptional, .fieldRemovedOptional])
    let unlike = try findings(
      load(Document(fields: ["first: long"]).texts),
      load(Document(fields: ["second: long"]).texts)
    )
    #expect(unlike.map(\.rule).sorted() == [.fieldAddedOptional, .fieldRemovedOptional])
  }

  @Test("tells a list from one value, whatever values there are, and says what became of those on their own")
  func listedElements() throws {
    func rules(_ old: String, _ new: String) throws -> [RuleID] {
      let documents = [old, new].map { Document(parameters: ["{name: q, in: query, type: \($0)}"]) }
      return try findings(load(documents[0].texts), load(documents[1].texts)).map(\.rule).sorted()
    }
    let one = "string, values: [a, b]"
    #expect(try rules(one, "[string]") == [.noLongerEnumerated, .parameterScalarToList])
    #expect(try rules("[string]", one) == [.becameEnumerated, .parameterListToScalar])
    #expect(try rules(one, "[string], values: [a, c]") == [.parameterScalarToList, .valueAdded, .valueRemoved])
    #expect(try rules(one, "[integer]") == [.typeChanged])
  }

  @Test("takes names of headers without their case")
  func headers() throws {
    let base = Document(parameters: ["{name: X-Id, in: header, type: string}"])
    let revision = Document(parameters: ["{name: x-id, in: header, type: string}"])
    #expect(try findings(load(base.texts), load(revision.texts)) == [])
  }

  @Test("matches operations by page, then name, then request line")
  func operations() throws {
    let byLine = try findings(
      load(Document(page: "a.html").texts),
      load(Document(name: "SetItem", page: "b.html").texts)
    )
    #expect(byLine.map(\.rule) == [.operationRenamed])
    let byName = try findings(
      load(Document(page: "a.html").texts),
      load(Document(page: "b.html", path: "/v2/items/{id}").texts)
    )
    #expect(byName.map(\.rule) == [.operationPathChanged])
    let byPage = try findings(load(Document().texts), load(Document(name: "SetItem", path: "/v2/items/{id}").texts))
    #expect(byPage.map(\.rule).sorted() == [.operationPathChanged, .operationRenamed])
  }

  @Test("knows that code does not see credentials, and need not pass what the client is configured with")
  func visibility() throws {
    let service = ["service: Shop", "configured: [region]", "credentials: [X-Token]"]
    let parameters = [
      "{name: x-token, in: header, type: string, required: true}",
      "{name: region, in: query, type: string, required: true}",
    ]
    let found = try findings(
      load(Document(service: service).texts),
      load(Document(service: service, parameters: parameters).texts)
    )
    #expect(found.map(\.rule) == [.parameterAddedRequired, .parameterAddedRequired])
    #expect(found.allSatisfy { $0.wire == .breaking && $0.source == .compatible })
  }

  @Test("knows which names are the same in Swift")
  func sameNames() throws {
    func source(_ base: Document, _ revision: Document) throws -> [Level] {
      try findings(load(base.texts), load(revision.texts)).map(\.source)
    }
    func field(_ text: String) -> Document { Document(fields: [text]) }
    func query(_ name: String) -> Document { Document(parameters: ["{name: \(name), in: query, type: string}"]) }
    #expect(try source(field("item_count: long"), field("itemCount: long")) == [.compatible])
    #expect(try source(field("itemURLList: long"), field("item_url_list: long")) == [.compatible])
    #expect(try source(field("item_count: long"), field("itemcount: long")) == [.breaking])
    #expect(try source(query("sort_key"), query("SortKey")) == [.compatible])
    let plain = field("x: {type: string, values: [NEW, OLD]}")
    #expect(try source(plain, field("x: {type: string, values: [__NEW__, __OLD__]}")) == [.compatible])
    #expect(try source(plain, field("x: {type: string, values: [__NEW__, O_LD]}")) == [.breaking])
  }

  @Test("knows that credentials matter to calls that have their header, and to no others")
  func credentials() throws {
    func source(_ header: String?) throws -> [Level] {
      let parameters = header.map { ["{name: X-Token, in: header, \($0)}"] } ?? []
      let base = Document(parameters: parameters)
      let revision = Document(service: ["service: Shop", "credentials: [x-token]"], parameters: parameters)
      let (old, new) = (try load(base.texts), try load(revision.texts))
      return (findings(old, new) + findings(new, old)).map(\.source)
    }
    #expect(try source(nil) == [.compatible, .compatible])
    #expect(try source("type: string") == [.breaking, .compatible])
    #expect(try source("type: string, required: true") == [.breaking, .breaking])
  }

  @Test("asks for required fields of types that are only sent")
  func sentOnly() throws {
    let base = Document(responses: ["200: {}"])
    let revision = Document(responses: ["200: {}"], fields: ["x: {type: string, required: true}"])
    #expect(try findings(load(base.texts), load(revision.texts)).first?.source == .breaking)
    let received = Document(fields: ["x: {type: string, required: true}"])
    #expect(try findings(load(Document().texts), load(received.texts)).first?.source == .compatible)
  }

  @Test("tells facts of prose and of examples from facts of tables")
  func basis() throws {
    let found = try findings(
      load(Document(fields: ["a: {type: integer, range: 1...2}", "b: {type: string, origin: example}"]).texts),
      load(Document(fields: ["a: {type: long, range: 1...3}"]).texts)
    )
    #expect(found.map(\.basis) == [.table, .prose, .example], "\(found.map(\.line))")
  }

  @Test("breaks nothing on the wire where one of the versions knows a field from an example only")
  func evidence() throws {
    let documented = try load(Document(fields: ["a: {type: integer, required: true, range: 1...5}"]).texts)
    let shown = try load(Document(fields: ["a: {type: long, origin: example}"]).texts)
    let found = findings(documented, shown).filter { $0.rule != .fieldUndocumented }
    #expect(found.map(\.rule).contains(.integerWidened))
    #expect(found.allSatisfy { $0.wire == .compatible && $0.basis == .example }, "\(found.map(\.line))")
    #expect(findings(shown, documented).allSatisfy { $0.wire == .compatible })
  }

  @Test("takes a list of values that are spelled otherwise for one change")
  func respelled() throws {
    let found = try findings(
      load(Document(fields: ["x: {type: string, values: [NEW, OLD, both]}"]).texts),
      load(Document(fields: ["x: {type: string, values: [__NEW__, __OLD__, both]}"]).texts)
    )
    #expect(found.map(\.line) == ["value-renamed types/Item/fields/x/values NEW, OLD -> __NEW__, __OLD__"])
  }

  @Test("reports a meaning where it is the name of the value in Swift")
  func meanings() throws {
    func compared(_ kind: String, _ old: String, _ new: String) throws -> [String] {
      try findings(
        load(Document(fields: ["x: {type: \(kind), values: {\(old)}}"]).texts),
        load(Document(fields: ["x: {type: \(kind), values: {\(new)}}"]).texts)
      ).map(\.line)
    }
    let place = "value-meaning-changed types/Item/fields/x/values/"
    #expect(try compared("integer", "0: off", "0: idle") == ["\(place)0 0: off -> 0: idle"])
    #expect(try compared("string", "'0': off", "'0': idle") == ["\(place)0 0: off -> 0: idle"])
    #expect(try compared("string", "no: off", "no: idle") == [])
    #expect(try compared("integer", "0: off", "0: 'Off.'") == [])
    let sentence = "nothing at all is done by it any more"
    #expect(try compared("integer", "0: off", "0: \(sentence)").count == 1)
    #expect(try compared("integer", "0: it does one thing and then no other", "0: \(sentence)") == [])
  }

  @Test("gives fingerprints that depend on rule, place and values alone")
  func fingerprints() throws {
    let short = Document(fields: ["x: integer"])
    let long = Document(attributes: ["doc: More lines."], fields: ["x: long"], types: Fixture.part("p: Item"))
    let first = try findings(load(short.texts), load(Document(fields: ["x: long"]).texts))
    let second = try findings(load(short.texts), load(long.texts)).filter { $0.rule == .integerWidened }
    #expect(first.map(\.fingerprint) == second.map(\.fingerprint))
    // printf '15:integer-widened19:types/Item/fields/x7:integer4:long' | sha256sum
    #expect(first.map(\.fingerprint) == ["2d693ca4c009"])
  }
}

@Suite("The comparison of closed lists")
struct ClosedListTests {
  @Test("finds another spelling breaking, as a reader that knows all values breaks by it")
  func respelled() throws {
    func service(_ values: String, _ state: String) throws -> Service {
      try load(Document(request: nil, fields: ["x: {type: string, values: \(values)\(state)}"]).texts)
    }
    let closed = findings(try service("[up, down]", ", closed: true"), try service("[UP, down]", ", closed: true"))
    #expect(closed.map(\.rule.rawValue) == ["value-renamed-closed"])
    #expect(closed.first?.response == .breaking)
    #expect(findings(try service("[up, down]", ""), try service("[UP, down]", "")).map(\.rule) == [.valueRenamed])
  }
}
