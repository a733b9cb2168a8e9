import Diagnostics
import SchemaDiff
import Testing

@Suite("A gate")
struct GateTests {
  let all: [Finding]
  let today: CalendarDate

  init() throws {
    all = try findings(
      load(Document(fields: ["a: string", "b: float", "d: string"]).texts),
      load(Document(fields: ["b: double", "c: string", "d: string"]).texts)
    )
    today = try #require(CalendarDate("2026-11-23"))
  }

  @Test("catches from its level on, by its verdict")
  func thresholds() {
    func caught(_ threshold: Gate.Threshold?, _ axis: Gate.Axis) -> [RuleID] {
      Gate(failOn: threshold, axis: axis).evaluate(all, today: today).failing.map(\.rule)
    }
    #expect(all.map(\.rule) == [.fieldRemovedOptional, .floatWidened, .fieldAddedOptional])
    #expect(caught(.breaking, .wire) == [])
    #expect(caught(.breaking, .source) == [.fieldRemovedOptional])
    #expect(caught(.breaking, .both) == [.fieldRemovedOptional])
    #expect(caught(.potentiallyBreaking, .wire) == [.fieldRemovedOptional, .floatWidened])
    #expect(caught(.potentiallyBreaking, .source) == [.fieldRemovedOptional])
    #expect(caught(.any, .both).count == 3)
    #expect(caught(nil, .both) == [])
  }

  @Test("lets pass what was accepted, and reports acceptances that are good for nothing")
  func acceptances() throws {
    let fingerprint = try #require(all.first?.fingerprint)
    let text = """
      accept:
        - {fingerprint: \(fingerprint), reason: Nobody reads it, expires: 2026-11-23}
        - {rule: float-widened, pointer: types/Item, reason: We use doubles}
        - {rule: float-widened, pointer: types/Ite, reason: Another type}
        - rule: field-added-optional
          reason: Old
          expires: 2026-11-22
      """
    let review = read(text)
    #expect(review.report == [])
    let result = Gate(failOn: .any).evaluate(all, accepting: review.file.acceptances, today: today)
    #expect(result.failing.map(\.rule) == [.fieldAddedOptional])
    #expect(result.accepted.map(\.rule) == [.fieldRemovedOptional, .floatWidened])
    #expect(
      result.diagnostics.map { "\($0.range.map(\.description) ?? "") \($0.id) \($0.message)" } == [
        "review.yaml:4:5 diff.unused-acceptance nothing has changed that 'float-widened' at 'types/Ite' accepts; remove it",
        "review.yaml:5:5 diff.expired-acceptance the acceptance of 'field-added-optional' expired on 2026-11-22; "
          + "renew or remove it",
      ]
    )
  }

  @Test("sees rules as the team does")
  func overrides() {
    let review = read(
      """
      severity:
        float-widened: ignore
        field-removed-optional: {source: compatible}
        field-added-optional: breaking
      """
    )
    #expect(review.report == [])
    let found = review.file.overrides.applied(to: all)
    #expect(found.map(\.rule) == [.fieldRemovedOptional, .fieldAddedOptional])
    #expect(found.map(\.source) == [.compatible, .breaking])
    #expect(found.map(\.wire) == [.potentiallyBreaking, .breaking])
  }

  @Test(
    "refuses what a review file cannot say",
    arguments: [
      ("accept: {}", "1:9 a list is expected here"),
      ("accepted: []", "1:1 'accepted' means nothing here; known are 'accept', 'severity'"),
      ("accept: [{fingerprint: a}]", "1:10 an acceptance says why: 'reason'"),
      (
        "accept: [{reason: a}]",
        "1:10 an acceptance has either a 'fingerprint', or a 'rule' and perhaps a 'pointer'"
      ),
      (
        "accept: [{fingerprint: 0FA0E92FAE9E, reason: a}]",
        "1:24 a fingerprint is 12 hexadecimal digits, with small letters"
      ),
      (
        "accept: [{fingerprint: 0fa0e92fae9, reason: a}]",
        "1:24 a fingerprint is 12 hexadecimal digits, with small letters"
      ),
      (
        "accept: [{rule: field-moved, pointer: /types/Item, reason: a}]",
        "1:39 a pointer has no slash at its beginning or end"
      ),
      (
        "accept: [{rule: field-moved, pointer: types/Item/, reason: a}]",
        "1:39 a pointer has no slash at its beginning or end"
      ),
      ("accept: [{rule: field-moved, reason: a, expires: 2026-02-29}]", "1:50 a date is written as 2027-01-31"),
      ("severity: {field-move: ignore}", "1:12 there is no rule 'field-move'; did you mean 'field-moved'?"),
      (
        "severity: {field-moved: fatal}",
        "1:25 a level is 'breaking', 'potentially-breaking', 'compatible' or 'ignore'"
      ),
      ("severity: {field-moved: {wire: ignore}}", "1:32 a level is 'breaking', 'potentially-breaking' or 'compatible'"),
      ("accept: [hello]", "1:10 a mapping is expected here"),
      ("accept: [{fingerprint: a, reason: ~}]", "1:10 an acceptance says why: 'reason'"),
      ("accept: [{fingerprint: a, reason: '  '}]", "1:10 an acceptance says why: 'reason'"),
      ("- 1", "1:1 a mapping is expected here"),
    ]
  )
  func wrong(text: String, message: String) {
    let review = read(text)
    #expect(review.report == [message])
    #expect(review.file.acceptances == [] && review.file.overrides == [])
  }

  @Test(
    "takes a list that was emptied for an empty one",
    arguments: ["accept:", "severity: ~", "accept:\nseverity:\n"]
  )
  func emptied(text: String) {
    let review = read(text)
    #expect(review.report == [])
    #expect(review.file == ReviewFile())
  }

  @Test("is told the version by what changed")
  func versions() throws {
    #expect(VersionBump(for: all) == .major)
    #expect(VersionBump(for: all, axis: .wire) == .minor)
    #expect(VersionBump(for: []) == .none)
    let wording = try findings(
      load(Document().texts),
      load(Document(attributes: ["doc: Puts an item."]).texts),
      docs: true
    )
    #expect(VersionBump(for: wording) == .patch)
  }

  @Test("reads dates that there are, and no others")
  func dates() {
    #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
    for text in ["2023-02-29", "1900-02-29", "2023-13-01", "2023-1-01", "2023-01-00", "", "+023-01-01", "2023-01-01 "] {
      #expect(CalendarDate(text) == nil, "\(text)")
    }
  }

  private func read(_ text: String) -> (file: ReviewFile, report: [String]) {
    var diagnostics = DiagnosticCollector()
    let file = ReviewFile(parsing: Array(text.utf8), file: "review.yaml", into: &diagnostics)
    let report = diagnostics.sorted.map { diagnostic in
      let start = diagnostic.range.map { "\($0.start.line):\($0.start.column) " } ?? ""
      return start + diagnostic.message
    }
    return (file, report)
  }
}
