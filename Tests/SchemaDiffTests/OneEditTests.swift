import SchemaDiff
import Testing

/// Edits that look like several, or like none.
@Suite("One edit")
struct OneEditTests {
  @Test(
    "of bounds is what they mean",
    arguments: [
      ("string", "{type: string, length: 0...}"), ("[string]", "{type: [string], items: 0...}"),
      ("{type: integer, range: 1...100}", "{type: integer, range: \">0...<101\"}"),
      ("{type: string, length: 1...5}", "{type: string, length: \">0...<6\"}"),
      ("{type: string, length: ...5}", "{type: string, length: 0...5}"),
    ]
  )
  func equalBounds(old: String, new: String) throws {
    #expect(try compared(old, new) == [])
    #expect(try compared(new, old) == [])
  }

  @Test("of bounds is said in the notation they were written in")
  func unequalBounds() throws {
    let place = "types/Item/fields/x"
    #expect(
      try compared("{type: integer, range: \">0...\"}", "{type: integer, range: 2...}")
        == ["minimum-value-raised \(place) >0 -> 2"]
    )
    #expect(
      try compared("{type: double, range: \">0...\"}", "{type: double, range: 1...}")
        == ["minimum-value-raised \(place) >0 -> 1"]
    )
    #expect(
      try compared("{type: string, length: 0...}", "{type: string, length: 1...}")
        == ["minimum-length-added \(place) - -> 1"]
    )
  }

  @Test("of a whole number that gets a fraction leaves its bounds as they were meant")
  func fractions() throws {
    let place = "types/Item/fields/x"
    let (whole, number) = ("{type: integer, range: \">0...<10\"}", "{type: double, range: 1...9}")
    #expect(try compared(whole, number) == ["type-generalized \(place) integer -> double"])
    #expect(try compared(number, whole) == ["type-specialized \(place) double -> integer"])
  }

  @Test("of a constant that becomes a list without it says so, too")
  func constants() throws {
    let place = "types/Item/fields/x"
    let (one, list) = ("{type: integer, constant: 1}", "{type: integer, values: [2, 3], closed: true}")
    #expect(
      try compared(one, list)
        == ["constant-became-list \(place) 1 -> 2, 3", "value-removed \(place)/values/1 1 -> -"]
    )
    #expect(
      try compared(list, one)
        == ["list-became-constant \(place) 2, 3 -> 1", "value-added-closed \(place)/values/1 - -> 1"]
    )
    #expect(
      try compared(one, "{type: integer, values: [1, 3]}") == ["constant-became-list \(place) 1 -> 1, 3"]
    )
  }

  @Test("of a type takes the default and the separator along")
  func composite() throws {
    func query(_ text: String) -> Document { Document(parameters: ["{name: q, in: query, \(text)}"]) }
    let number = query("type: integer, default: 10")
    #expect(try rules(number, query("type: string, default: \"10\"")) == [.parameterTypeLoosened])
    #expect(
      try rules(number, query("type: string, default: \"11\"")) == [.parameterDefaultChanged, .parameterTypeLoosened]
    )
    let divided = query("type: string, separator: \",\"")
    #expect(try rules(divided, query("type: [string]")) == [.parameterScalarToList])
    #expect(try rules(query("type: [string]"), divided) == [.parameterListToScalar])
    let place = "types/Item/fields/x"
    #expect(
      try compared("{type: integer, default: 10}", "{type: string, default: \"10\"}")
        == ["type-changed \(place) integer -> string"]
    )
  }

  @Test("of a parameter is that it is sent elsewhere, whatever the case of the name in a header")
  func places() throws {
    func parameter(_ name: String, _ place: String) -> Document {
      Document(parameters: ["{name: \(name), in: \(place), type: string}"])
    }
    let moved: [RuleID] = [.parameterLocationChanged]
    #expect(try rules(parameter("X-Token", "header"), parameter("X-Token", "query")) == moved)
    #expect(try rules(parameter("X-Token", "query"), parameter("X-Token", "header")) == moved)
    #expect(try rules(parameter("x-token", "query"), parameter("X-Token", "header")) == moved)
    #expect(try rules(parameter("X-Token", "header"), parameter("x-token", "query")) == moved)
    // Names in a query have a case, so this is a guess.
    let renamed = try findings(load(parameter("Key", "query").texts), load(parameter("key", "query").texts))
    #expect(renamed.map(\.rule) == [.parameterRenamedOptional] && renamed.first?.isGuess == true)
  }

  @Test("that makes a field both required and ignored breaks no request")
  func ignored() throws {
    func document(_ text: String) -> Document { Document(responses: ["200: {}"], fields: ["x: \(text)"]) }
    let base = document("{type: integer}")
    let ignored = try findings(
      load(base.texts),
      load(document("{type: integer, required: true, read-only: true}").texts)
    )
    #expect(ignored.first { $0.rule == .fieldBecameRequired }?.request == .compatible)
    let required = try findings(load(base.texts), load(document("{type: integer, required: true}").texts))
    #expect(required.map(\.request) == [.breaking])
  }

  @Test("of the body of a failure is none in Swift")
  func failures() throws {
    for bodies in [("{body: Item}", "{}"), ("{body: Item}", "{body: [Item]}"), ("{body: string}", "{body: integer}")] {
      let base = try load(Document(responses: ["200: {body: Item}", "404: \(bodies.0)"]).texts)
      let revision = try load(Document(responses: ["200: {body: Item}", "404: \(bodies.1)"]).texts)
      let found = findings(base, revision) + findings(revision, base)
      #expect(found.count == 2 && found.allSatisfy { $0.source == .compatible }, "\(found.map(\.line))")
    }
  }

  @Test("of a name is not told by descriptions, unless they are asked for")
  func descriptions() throws {
    func document(_ name: String) throws -> [String: String] {
      Document(fields: ["\(name): {type: string, doc: The free text a person wrote about it}"]).texts
    }
    let (base, revision) = (try load(document("note")), try load(document("comment")))
    #expect(findings(base, revision).map(\.rule).sorted() == [.fieldAddedOptional, .fieldRemovedOptional])
    #expect(findings(base, revision, docs: true).map(\.rule) == [.fieldRenamed])
  }

  @Test("is not the same as another that is written like it in short")
  func fingerprints() throws {
    func fingerprints(_ text: String) throws -> [String] {
      try findings(load(Document().texts), load(Document(fields: ["x: \(text)"]).texts)).map(\.fingerprint)
    }
    #expect(
      try fingerprints("{type: string, length: 1...5}") != fingerprints("{type: string, length: 1...6}")
    )
    #expect(try fingerprints("{type: [string], items: 1...5}") != fingerprints("[string]"))
    func listed(_ last: String) throws -> [String] {
      let names = (10..<22).map { "v\($0)" } + [last]
      let list = "{type: string, values: [\(names.joined(separator: ", "))]}"
      return try findings(
        load(Document(fields: ["x: string"]).texts),
        load(Document(fields: ["x: \(list)"]).texts)
      ).map(\.fingerprint)
    }
    #expect(try listed("one") != listed("two"))
  }

  private func compared(_ old: String, _ new: String) throws -> [String] {
    try findings(
      load(Document(fields: ["x: \(old)"]).texts),
      load(Document(fields: ["x: \(new)"]).texts)
    ).map(\.line)
  }

  private func rules(_ base: Document, _ revision: Document) throws -> [RuleID] {
    try findings(load(base.texts), load(revision.texts)).map(\.rule).sorted()
  }
}
