import APIModel
import JSONDocument
import Testing

@testable import Samples

@Suite struct SampleTests {
  @Test(arguments: [
    scalar(.string) { $0.length = Bounds(3...3) }, scalar(.string) { $0.length = Bounds(lower: .init(5000)) },
    scalar(.string) { $0.pattern = "[a-z]{3,5}-[0-9]+" }, scalar(.string) { $0.pattern = "^(ab|c)*x?$" },
    scalar(.string) { $0.pattern = #"\d{4}-\d{2}"# }, scalar(.string) { $0.pattern = "[^a]+" },
    scalar(.string) {
      $0.pattern = "[a-z]*"
      $0.length = Bounds(20...40)
    },
    scalar(.string) { $0.format = .uuid }, scalar(.string) { $0.range = Bounds(lower: .init(5), upper: .init(9)) },
    scalar(.string) { $0.constant = .string("x") }, scalar(.string) { $0.values = [EnumeratedValue("a")] },
    scalar(.string) { $0.values = [EnumeratedValue("y", pattern: "[0-9]{4}")] },
    scalar(.integer) { $0.range = Bounds(lower: .init(5), upper: .init(9)) },
    scalar(.integer) { $0.range = Bounds(lower: .init(-9, isExclusive: true), upper: .init(-7)) },
    scalar(.double) {
      $0.range = Bounds(lower: .init(.zero, isExclusive: true), upper: .init(JSONNumber(1), isExclusive: true))
    },
    scalar(.long) { $0.range = Bounds(lower: .init(JSONNumber(Int.max))) },
    scalar(.boolean) { $0.constant = .bool(false) }, scalar(.binary) { _ in },
    scalar(.boolean) { $0.values = [EnumeratedValue("false")] },
    scalar(.long) { $0.range = Bounds(lower: .init(threeHalves)) },
  ])
  func aSampleKeepsTheRules(scalar: Scalar) throws {
    let builder = SampleBuilder(Service(name: "S"))
    let sample = try #require(builder.faithfulSample(of: ValueType(.scalar(scalar)), .minimal))
    #expect(ScalarRules(scalar: scalar).accepts(sample) == true)
  }

  @Test(arguments: [
    scalar(.string) { $0.pattern = "(?=x)x" }, scalar(.string) { $0.pattern = "a{100000000}" },
    scalar(.string) { $0.pattern = String(repeating: "(", count: 50_000) + String(repeating: ")", count: 50_000) },
    scalar(.string) { $0.pattern = "((a{1000}){1000}){1000}" }, scalar(.string) { $0.pattern = "[" },
    scalar(.string) { $0.length = Bounds(lower: .init(1_000_000_000)) },
    scalar(.string) {
      $0.format = .uuid
      $0.length = Bounds(1...3)
    },
  ])
  func whatCannotBeFoundIsNotClaimed(scalar: Scalar) {
    let builder = SampleBuilder(Service(name: "S"))
    #expect(builder.faithfulSample(of: ValueType(.scalar(scalar)), .minimal) == nil)
    #expect(builder.sample(of: ValueType(.scalar(scalar)), .minimal).kind == .string)
  }

  @Test func recursionEnds() throws {
    let fields = [
      Field(name: "self", value: .reference("A"), isRequired: true),
      Field(name: "list", value: .array(of: .reference("A"))),
    ]
    let builder = builder(["A": fields])
    for extent in [SampleBuilder.Extent.minimal, .request, .shallow, .full] {
      #expect(builder.sample(ofTypeNamed: "A", extent).kind == .object)
    }
    #expect(builder.faithfulSample(of: .reference("A"), .minimal) == nil)
  }

  @Test func aSampleStaysSmall() {
    let count = Bounds<Int>(lower: .init(1_000_000))
    var value = ValueType.scalar(.string)
    for _ in 0..<20 { value = ValueType(.array(value, count: count)) }
    #expect(size(SampleBuilder(Service(name: "S")).sample(of: value, .full)) < 500_000)

    var types: [String: [Field]] = [:]
    for index in 0..<40 {
      types["T\(index)"] = ["a", "b"].map { Field(name: $0, value: .reference("T\(index + 1)"), isRequired: true) }
    }
    let builder = builder(types)
    #expect(size(builder.sample(ofTypeNamed: "T0", .minimal)) < 500_000)
    #expect(builder.faithfulSample(of: .reference("T0"), .minimal) == nil)
  }

  @Test func probesLieAtAndBeyondEachBound() {
    var score = Scalar(.integer)
    score.range = Bounds(lower: .init(1), upper: .init(100))
    let builder = builder([
      "A": [
        Field(name: "score", value: ValueType(.scalar(score))),
        Field(name: "id", value: .scalar(.string), isRequired: true),
        Field(name: "made", value: .scalar(.string), isRequired: true, isReadOnly: true),
      ]
    ])
    let probes = builder.probes(ofTypeNamed: "A").map { "\($0.value.text(.compact)) \($0.offendingField ?? "ok")" }
    #expect(
      probes == [
        #"{"id":"text","score":0} score"#, #"{"id":"text","score":1} ok"#, #"{"id":"text","score":2} ok"#,
        #"{"id":"text","score":99} ok"#, #"{"id":"text","score":100} ok"#, #"{"id":"text","score":101} score"#,
        "{} id", #"{"id":"text","made":"text"} made"#,
      ]
    )
  }

  /// Without an object that keeps all other rules, nothing can be tried.
  @Test func aRiddleLeavesNoProbes() {
    var riddle = Scalar(.string)
    riddle.pattern = "(?=x)x"
    let builder = builder(["A": [Field(name: "riddle", value: ValueType(.scalar(riddle)), isRequired: true)]])
    #expect(builder.probes(ofTypeNamed: "A").isEmpty)
  }

  @Test func theUndocumentedIsUndocumented() {
    let builder = SampleBuilder(Service(name: "S"))
    let all = scalar(.string) { $0.values = [EnumeratedValue("a"), EnumeratedValue("any", pattern: ".*|\\x01")] }
    #expect(
      builder.undocumentedValue(of: scalar(.string) { $0.values = [EnumeratedValue("undocumented value")] })
        == .string("\u{1}")
    )
    #expect(builder.undocumentedValue(of: all) == nil)
    let numbers = ["0", "1", "9223372036854775807"].map { EnumeratedValue($0) }
    #expect(builder.undocumentedValue(of: scalar(.long) { $0.values = numbers }) == .number(JSONNumber(2)))
  }

  /// A number that the type of a field cannot hold never arrives there, so nothing is to be tried with it.
  @Test func probesAreHeldByTheirTypes() {
    let builder = builder([
      "A": [
        Field(name: "last", value: ValueType(.scalar(scalar(.long) { $0.constant = .number(JSONNumber(Int.max)) }))),
        Field(
          name: "most",
          value: ValueType(.scalar(scalar(.long) { $0.range = Bounds(lower: .init(JSONNumber(Int.max))) }))
        ),
        Field(name: "on", value: ValueType(.scalar(scalar(.boolean) { $0.values = [EnumeratedValue("true")] }))),
      ]
    ])
    let probes = builder.probes(ofTypeNamed: "A").map { "\($0.value.text(.compact)) \($0.offendingField ?? "ok")" }
    #expect(
      probes == [
        #"{"last":9223372036854775807} ok"#, #"{"last":9223372036854775806} last"#,
        #"{"most":9223372036854775806} most"#, #"{"most":9223372036854775807} ok"#,
        #"{"on":true} ok"#, #"{"on":false} on"#,
      ]
    )
  }

  // MARK: Support

  private func builder(_ types: [String: [Field]]) -> SampleBuilder {
    let definitions = types.sorted { $0.key < $1.key }.map { name, fields in
      TypeDefinition(name: name, kind: .object(ObjectType(fields: fields)))
    }
    return SampleBuilder(Service(name: "S", units: [Unit(name: "U", types: definitions)]))
  }

  private func size(_ value: JSONValue) -> Int { value.text(.compact).utf8.count }
}

private let threeHalves = JSONNumber("1.5") ?? .zero

private func scalar(_ kind: Scalar.Kind, _ change: (inout Scalar) -> Void) -> Scalar {
  var scalar = Scalar(kind)
  change(&scalar)
  return scalar
}

extension Bounds.End where Value == JSONNumber {
  fileprivate init(_ value: Int, isExclusive: Bool = false) {
    self.init(JSONNumber(value), isExclusive: isExclusive)
  }
}
