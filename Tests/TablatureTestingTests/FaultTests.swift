import TablatureRuntime
import TablatureTesting
import Testing

/// What the generated tests call finds faults: each type here has one that a generator could make.
@Suite struct FaultTests {
  private static let minimal = #"{"id": "a"}"#
  private static let full = #"{"id": "a", "count": 1}"#

  @Test func aTypeWithoutFaultPasses() {
    #expect(RoundTrip.problems(with: Good.self, minimal: Self.minimal, full: Self.full) == [])
    #expect(RoundTrip.problems(with: Kept.self, minimal: "{}", full: "{}", others: "1") == [])
    #expect(RoundTrip.problems(with: Told.self, minimal: "{}", full: #"{"a": 1}"#, nullable: ["a"]) == [])
  }

  @Test func aForgottenFieldIsFound() {
    let problems = RoundTrip.problems(with: Forgetful.self, minimal: Self.minimal, full: Self.full)
    #expect(problems == ["full: $.count: 1 became null"])
  }

  @Test func aMisspeltNameIsFound() {
    let problems = RoundTrip.problems(with: Misspelt.self, minimal: Self.minimal, full: Self.full)
    #expect(problems == ["full: $.count: 1 became null"])
  }

  @Test func aFieldThatMayNotBeMissingIsFound() {
    let problems = RoundTrip.problems(with: Strict.self, minimal: Self.minimal, full: Self.full)
    #expect(problems.contains { $0.hasPrefix("minimal: ") && $0.contains("count") })
  }

  @Test func aLostNullIsFound() {
    let problems = RoundTrip.problems(with: Good.self, minimal: Self.minimal, full: Self.full, nullable: ["count"])
    #expect(problems == ["count: null is lost"])
  }

  @Test func aNullThatIsTakenForAValueIsFound() {
    let problems = RoundTrip.problems(with: Told.self, minimal: "{}", full: #"{"a": 1}"#)
    #expect(problems == ["null and a missing member do not decode alike"])
  }

  @Test func aLostStrangerIsFound() {
    let problems = RoundTrip.problems(with: Good.self, minimal: Self.minimal, full: Self.full, others: "1")
    #expect(problems == ["no such member: is lost"])
  }

  @Test func aLostDigitIsFound() throws {
    #expect(try RoundTrip.difference(in: Rounded.self, #"{"id": "a", "count": 1.5}"#) != nil)
  }

  @Test func brokenEnumerationsAreFound() {
    #expect(RoundTrip.problems(withEnumeration: Color.self, documented: #"["red"]"#, other: #""blue""#) == [])
    #expect(RoundTrip.problems(withEnumeration: Color.self, documented: #"["red", "blue"]"#, other: #""x""#).count == 2)
    #expect(
      RoundTrip.problems(withEnumeration: Color.self, documented: #"["red"]"#, other: #""red""#) == [
        #""red" passes for a documented value"#
      ]
    )
  }

  @Test(arguments: [
    (#"{"id": "a", "count": 5}"#, [String]()), (#"{"id": "a", "count": 6}"#, ["count"]), ("{}", ["id"]),
  ])
  func probesAgreeWithTheRules(json: String, findings: [String]) throws {
    let probe = ConstraintProbe("a probe", json, offending: findings.first)
    #expect(try probe.findings(for: Good.self) == probe.expectedFindings)
    #expect(probe.expectedFindings == findings)
  }

  @Test func aForgottenRuleIsFound() throws {
    let probe = ConstraintProbe("count beyond its range", #"{"id": "a", "count": 6}"#, offending: "count")
    #expect(try probe.findings(for: Lax.self) == [])
    #expect(try probe.findings(for: Lax.self) != probe.expectedFindings)
  }

  @Test func aRuleTooMuchIsFound() throws {
    let probe = ConstraintProbe("count in its range", #"{"id": "a", "count": 3}"#)
    #expect(try probe.findings(for: Harsh.self) == ["count"])
  }

  @Test func aRuleOfAnotherFieldIsFound() throws {
    let probe = ConstraintProbe("count beyond its range", #"{"id": "a", "count": 6}"#, offending: "count")
    #expect(try probe.findings(for: Mixed.self) == ["id"])
  }
}

// MARK: - Types

/// The fields of the types below.
private protocol Thing: Codable, Hashable, Sendable {
  var id: String { get }
  var count: Int? { get }
}

private struct Good: Thing, Validatable {
  var id: String
  var count: Int?

  func validate(with validator: inout Validator) { validator.check(count, "count", range: Limits(1, 5)) }
}

private struct Lax: Thing, Validatable {
  var id: String
  var count: Int?

  func validate(with validator: inout Validator) {}
}

private struct Harsh: Thing, Validatable {
  var id: String
  var count: Int?

  func validate(with validator: inout Validator) { validator.check(count, "count", range: Limits(1, 2)) }
}

private struct Mixed: Thing, Validatable {
  var id: String
  var count: Int?

  func validate(with validator: inout Validator) { validator.check(count, "id", range: Limits(1, 5)) }
}

private struct Forgetful: Codable, Hashable {
  var id: String
  var count: Int?

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
  }
}

private struct Misspelt: Codable, Hashable {
  var id: String
  var count: Int?

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.required("id")
    count = try fields.optional("cuont")
  }
}

private struct Strict: Codable, Hashable {
  var id: String
  var count: Int
}

private struct Rounded: Codable, Hashable {
  var id: String
  var count: Double

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(count.rounded(), "count")
  }
}

/// Keeps what it does not know.
private struct Kept: Codable, Hashable {
  var others: [String: Int]

  init(from decoder: any Decoder) throws { others = try FieldReader(decoder).others(besides: []) }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(others: others)
  }
}

/// Tells `null` from a missing member.
private struct Told: Codable, Hashable {
  var a: Nullable<Int>?

  init(from decoder: any Decoder) throws { a = try FieldReader(decoder).nullable("a") }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(a, "a")
  }
}

private struct Color: OpenEnumeration {
  var rawValue: String

  init(rawValue: String) { self.rawValue = rawValue }

  static var documentedValues: [Self] { [Self(rawValue: "red")] }
}
