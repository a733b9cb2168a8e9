import TablatureRuntime
import Testing

@Suite struct ValidationTests {
  // MARK: Whole values

  @Test func allIssuesAreFoundInTheOrderOfTheFields() {
    let job = Job(
      id: "7",
      name: "Bad Name",
      settings: Settings(engine: Engine(rawValue: "supervisory"), stopTime: -1, ratio: 1),
      levels: [.low, .high, .low, Level(rawValue: 7)],
      labels: ["b": ["fine", "too long"], "a": ["also long"], "c": nil],
      children: [Job(name: "ok"), Job()]
    )
    #expect(
      job.validationIssues().map(\.description) == [
        "id: is set by the service and ignored in requests",
        #"name: must match [a-z][a-z0-9-]{0,31}, is "Bad Name""#,
        #"settings.engine: "supervisory" is not a documented value"#,
        "settings.stop_time: must be at least 0, is -1",
        "settings.ratio: must be above 0 and below 1, is 1",
        "levels: must have at most 3 elements, has 4",
        #"levels[3]: "7" is not a documented value"#,
        "labels.a[0]: must have at most 4 characters, has 9",
        "labels.b[1]: must have at most 4 characters, has 8",
        "children[1].name: is required",
      ]
    )
  }

  @Test func responsesMayLeaveOutAndAddValues() {
    let job = Job(id: "7", settings: Settings(engine: Engine(rawValue: "new"), ratio: 2), levels: [Level(rawValue: 7)])
    #expect(job.validationIssues(in: .response).map(\.path.description) == ["settings.ratio"])
  }

  @Test func aValidValueHasNoIssues() throws {
    let job = Job(name: "a", settings: Settings(engine: .fast, stopTime: 0, ratio: 0.5), levels: [], labels: [:])
    #expect(job.validationIssues().isEmpty)
    try job.validate()
  }

  @Test func validateThrowsEverythingThatMatters() {
    #expect(throws: Never.self) { try Job(id: "7", name: "a").validate() }
    let error = #expect(throws: ValidationError.self) { try Job(id: "7", levels: [Level(rawValue: 7)]).validate() }
    #expect(error?.description == "name: is required\nlevels[0]: \"7\" is not a documented value")
  }

  @Test func deepRecursionEnds() {
    var job = Job()
    for _ in 0..<1000 { job = Job(name: "a", parent: job) }
    let issues = job.validationIssues()
    #expect(issues.map(\.rule) == [.depth])
    #expect(issues.first?.path.elements.count == 200)
  }

  @Test func nestedMapsTakeTheirDepthAndNoMore() {
    struct Node: Validatable {
      var children: [String: Node]

      func validate(with validator: inout Validator) {
        if children.isEmpty { validator.report(.count, "is empty") }
        validator.check(children, "children")
      }
    }
    var node = Node(children: [:])
    for _ in 0..<90 { node = Node(children: ["b": node, "a": Node(children: [:])]) }
    let paths = node.validationIssues().map(\.path.description)
    #expect(paths.count == 91)
    #expect(paths.first == "children.a" && paths.dropFirst().first == "children.b.children.a")
  }

  @Test func listsAndOptionalsAreValidatable() {
    #expect([Job(name: "a"), Job()].validationIssues().map(\.path.description) == ["[1].name"])
    #expect(["x": Documented.value(Job())].validationIssues().map(\.path.description) == ["x.name"])
    #expect(Nullable<Job>.null.validationIssues().isEmpty)
    #expect(Documented<Job>.other("x").validationIssues().isEmpty)
    let gap: [Job?] = [nil]
    #expect(gap.validationIssues().isEmpty)
  }

  // MARK: Single rules

  @Test(arguments: [
    (Limits(1, 100), [1, 100], [0, 101]),
    (Limits(from: 1), [1, .max], [0, .min]),
    (Limits(upTo: 1), [1, .min], [2]),
    (Limits(above: 0, below: 2), [1], [0, 2]),
    (Limits(), [.min, .max], []),
    (Limits(3, 2), [], [2, 3]),
    (Limits(above: 0.5, below: 2.5), [1, 2], [0, 3]),
    (Limits(-5, -1), [-5, -1], [-6, 0]),
  ])
  func wholeNumbers(limits: Limits, inside: [Int], outside: [Int]) {
    for value in inside { #expect(rules { $0.check(value, "n", range: limits) } == [], "\(value)") }
    for value in outside { #expect(rules { $0.check(value, "n", range: limits) } == [.range], "\(value)") }
  }

  @Test func numbersOfOtherKinds() {
    let large = Limits(upTo: 9_007_199_254_740_992)
    #expect(rules { $0.check(Int64(9_007_199_254_740_993), "n", range: large) } == [.range])
    #expect(rules { $0.check(0.1, "n", range: Limits(0.1, 0.2)) } == [])
    #expect(rules { $0.check(1, "n", range: Limits(0.5, 1.5)) } == [])
    #expect(rules { $0.check(2, "n", range: Limits(from: 0.5, below: 1.5)) } == [.range])
    #expect(rules { $0.check(Double.nan, "n", range: Limits(0.1, 0.2)) } == [.range])
    #expect(rules { $0.check(Double.infinity, "n", range: Limits(from: 0)) } == [])
    #expect(rules { $0.check(Int?.none, "n", range: Limits(1, 2)) } == [])
  }

  @Test(arguments: [
    ("1", true), ("-0", true), ("0.5", true), ("1e0", true), ("1.5", false), ("-1", false), ("", false), ("x", false),
    ("0x1", false), ("nan", false), (" 1", false), ("1 ", false), ("+1", false), (".5", false), ("1e9999", false),
  ])
  func stringsThatSpellNumbers(text: String, isFine: Bool) {
    let isAccepted = rules { $0.check(text, "n", range: Limits(0, 1)) } == []
    #expect(isAccepted == isFine)
  }

  @Test func lengthsCountCodePoints() {
    let two = Limits(2, 2)
    #expect(rules { $0.check("éé", "s", length: two) } == [])
    #expect(rules { $0.check("😀😀", "s", length: two) } == [])
    #expect(rules { $0.check("e\u{301}", "s", length: two) } == [])
    #expect(rules { $0.check("\r\n", "s", length: two) } == [])
    #expect(messages { $0.check("", "s", length: two) } == ["must have 2 characters, has 0"])
  }

  @Test func constantsAndValueLists() {
    #expect(rules { $0.check("a", "s", constant: "a") } == [])
    #expect(messages { $0.check("b", "s", constant: "a") } == [#"must be "a", is "b""#])
    #expect(rules(in: .response) { $0.check(2, "s", constant: 1) } == [.constant])
    #expect(rules { $0.check("b", "s", oneOf: ["a", "b"]) } == [])
    #expect(rules { $0.check(7, "s", oneOf: [1, 2]) } == [.undocumentedValue])
    #expect(rules(in: .response) { $0.check(7, "s", oneOf: [1, 2]) } == [])
  }

  @Test func partsOfASeparatedList() {
    func check(_ text: String?) -> [String] {
      issues { validator in
        validator.parts(of: text, "v", separator: "-") { part, validator in
          validator.check(part, oneOf: ["0", "3", "20"])
        }
      }.map(\.path.description)
    }
    #expect(check("3-20-0").isEmpty)
    #expect(check(nil).isEmpty)
    #expect(check("3-21-x") == ["v[1]", "v[2]"])
    #expect(check("3--0") == ["v[1]"])
    #expect(check("") == ["v[0]"])
  }

  @Test func nestedListsAreReached() {
    let found = issues { validator in
      validator.each([[1, 2], [3]], "points") { point, validator in
        validator.check(point, count: Limits(2, 2))
        validator.each(point) { value, validator in validator.check(value, range: Limits(upTo: 2)) }
      }
    }
    #expect(found.map(\.path.description) == ["points[1]", "points[1][0]"])
  }

  @Test func presence() {
    #expect(rules { $0.require(String?.none, "a") } == [.required])
    #expect(rules { $0.require("x", "a") } == [])
    #expect(rules(in: .response) { $0.require(String?.none, "a") } == [])
    #expect(rules { $0.forbid("x", "a") } == [.readOnly])
    #expect(rules { $0.forbid(String?.none, "a") } == [])
    #expect(rules(in: .response) { $0.forbid("x", "a") } == [])
  }

  @Test func messagesDoNotGrowWithTheValue() {
    let long = String(repeating: "x", count: 1_000_000)
    let message = messages { $0.check(long, "s", format: .uuid) }.first ?? long
    #expect(message.count < 120)
    let odd = messages { $0.check("a\u{0}\n\"b", "s", constant: "c") }
    #expect(odd == [#"must be "c", is "a\0\n\"b""#])
  }

  private func rules(
    in mode: ValidationMode = .request,
    _ check: (inout Validator) -> Void
  ) -> [ValidationIssue.Rule] {
    issues(in: mode, check).map(\.rule)
  }

  private func messages(_ check: (inout Validator) -> Void) -> [String] {
    issues(check).map(\.message)
  }

  private func issues(
    in mode: ValidationMode = .request,
    _ check: (inout Validator) -> Void
  ) -> [ValidationIssue] {
    var validator = Validator(mode: mode)
    check(&validator)
    return validator.issues
  }
}
