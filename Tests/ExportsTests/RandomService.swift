import APIModel
import JSONDocument
import TestSupport

/// Makes services that a schema could say, with every kind of fact in every kind of place.
struct RandomService {
  private var random: SeededGenerator
  private let typeNames = ["Task", "Label", "Color", "Size", "Node"]

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func service() -> Service {
    var service = Service(name: "Zoo", documentation: text())
    service.configured = random.once(in: 2) ? ["project_id"] : []
    service.credentials = random.pick([[], ["X-Auth-Token"], ["X-Auth-Token", "X!Odd", "X~Odd"]])
    let types = typeNames.map { typeDefinition($0) }
    service.units = ["Create", "List", "Stop", "Start"].map { name in
      let operations = (0..<Int.random(in: 0...2, using: &random)).map { operation(name + String($0)) }
      return Unit(name: name, operations: operations)
    }
    for type in types { service.units[random.pick([0, 1, 2, 3])].types.append(type) }
    return service
  }

  // MARK: Words

  private static let words = [
    "name", "no", "On", "~", "2024-01-01", "a: b", "# x", "@zoo:kind", "ключ", "$x", "a/b~c", "1e3", "0", "null",
    "x\u{7F}\u{85}\u{2028}y", "it's", "say \"so\"", "é", " padded ", "tab\there",
  ]

  private mutating func word() -> String { random.pick(Self.words) }

  /// Documentation: none, one line or more.
  private mutating func text() -> String? {
    random.pick([nil, word(), "Not Found", "First.\n\n  Second: third\n", String(repeating: "long ", count: 40) + "."])
  }

  private mutating func deprecation() -> Deprecation? {
    let message = random.once(in: 2) ? word() : nil
    return random.maybe(oneIn: 6) { _ in Deprecation(message: message) }
  }

  private mutating func names() -> [String] { random.once(in: 6) ? ["old", word()] : [] }

  private mutating func json() -> JSONValue {
    random.pick([
      .null, .bool(false), .number(JSONNumber(7)), .string(word()), .array([.string(word()), .number(.zero)]),
      .object([.init(word(), .null), .init("other", .array([]))]), .object([]),
    ])
  }

  // MARK: Types

  private mutating func typeDefinition(_ name: String) -> TypeDefinition {
    let kind: TypeDefinition.Kind
    if random.once(in: 3) {
      var scalar = scalar()
      scalar.separator = nil
      kind = .enumeration(scalar)
    } else {
      let additional = random.once(in: 4) ? type(depth: 1) : nil
      kind = .object(ObjectType(fields: fields(), additional: additional))
    }
    return TypeDefinition(name: name, formerly: names(), documentation: text(), kind: kind)
  }

  private mutating func fields() -> [Field] {
    var seen: Set<String> = []
    return (0..<6).map { _ in word() }.filter { seen.insert($0).inserted }.map { field($0) }
  }

  private mutating func field(_ name: String) -> Field {
    let value = type(depth: 2)
    return field(name, value)
  }

  private mutating func field(_ name: String, _ value: ValueType) -> Field {
    var field = Field(name: name, formerly: names(), documentation: text(), value: value)
    field.isRequired = random.once(in: 3)
    field.requiredWhen = random.once(in: 6) ? word() : nil
    field.defaultValue = random.once(in: 4) ? json() : nil
    field.isReadOnly = random.once(in: 6)
    field.deprecation = deprecation()
    field.evidence = random.once(in: 6) ? .example : .documented
    return field
  }

  private mutating func type(depth: Int) -> ValueType {
    let accepts = random.once(in: 4) ? JSONValue.Kind.allCases.filter { _ in random.once(in: 3) } : []
    let choice = Int.random(in: depth == 0 ? 2...6 : 0...6, using: &random)
    let shape: ValueType.Shape
    switch choice {
    case 0: shape = .array(type(depth: depth - 1), count: count())
    case 1: shape = .map(type(depth: depth - 1), count: count())
    case 2: shape = .reference(random.pick(typeNames))
    case 3: shape = .object
    case 4: shape = .any
    default: shape = .scalar(scalar())
    }
    return ValueType(shape, isNullable: random.once(in: 4), accepts: accepts)
  }

  private mutating func scalar() -> Scalar {
    var scalar = Scalar(random.pick(Scalar.Kind.allCases))
    scalar.range = random.once(in: 4) ? range() : nil
    scalar.length = random.once(in: 4) ? count() : nil
    scalar.pattern = random.once(in: 4) ? pattern() : nil
    scalar.format = random.once(in: 3) ? random.pick(Format.allCases) : nil
    scalar.separator = random.once(in: 6) ? random.pick([",", "-", " "]) : nil
    scalar.constant = random.once(in: 8) ? json() : nil
    scalar.unit = random.once(in: 6) ? word() : nil
    scalar.values = random.once(in: 2) ? values(of: scalar.kind) : []
    scalar.isClosed = !scalar.values.isEmpty && random.once(in: 3)
    return scalar
  }

  private mutating func values(of kind: Scalar.Kind) -> [EnumeratedValue] {
    let wires: [String]
    switch kind {
    case .string, .binary: wires = ["on", "1", "true", "", word() + "!"]
    case .integer, .long: wires = ["0", "-1", "12345678901234567890"]
    case .float, .double: wires = ["0.50", "1", "1e3"]
    case .boolean: wires = ["true", "false"]
    }
    let isBare = random.once(in: 2)
    return wires.filter { _ in !random.once(in: 4) }.map { wire in
      guard !isBare else { return EnumeratedValue(wire) }
      var value = EnumeratedValue(wire, meaning: random.once(in: 2) ? word() : nil)
      value.pattern = kind == .string && random.once(in: 3) ? pattern() : nil
      value.deprecation = deprecation()
      value.evidence = random.once(in: 4) ? .example : .documented
      return value
    }
  }

  private mutating func pattern() -> String {
    random.pick([
      "[a-z]+", "^[a-z]+$", "a|b", "^(?:a)$", "^a$|^b$", "a\\$", "^", "^$", ")$", "\u{301}", "^a\\\\$", "^a\\$",
    ])
  }

  private mutating func count() -> Bounds<Int>? {
    random.pick([
      nil, Bounds(1...5), Bounds(lower: .init(0)), Bounds(upper: .init(Int.max, isExclusive: true)), Bounds(),
      Bounds(lower: .init(Int.max, isExclusive: true)), Bounds(lower: .init(-3), upper: .init(3, isExclusive: true)),
    ])
  }

  private mutating func range() -> Bounds<JSONNumber> {
    let numbers = ["-1.5", "0", "100", "18446744073709551616", "1E-9"].compactMap { JSONNumber($0) }
    let isExclusive = random.once(in: 2)
    let lower = random.maybe(oneIn: 2) { Bounds.End($0.pick(numbers), isExclusive: isExclusive) }
    let upper = random.maybe(oneIn: 2) { Bounds.End($0.pick(numbers), isExclusive: !isExclusive) }
    return Bounds(lower: lower, upper: upper)
  }

  // MARK: Operations

  private mutating func operation(_ name: String) -> Operation {
    let paths = ["/", "/v1/{project_id}/tasks", "/v1/{project}/tasks", "/v1/{project_id}/{id}:run/x.{kind}"]
    var operation = Operation(
      name: name,
      formerly: names(),
      method: random.pick(Operation.Method.allCases),
      path: random.pick(paths.compactMap { PathTemplate($0) })
    )
    operation.page = random.maybe { _ in name + ".html" }
    operation.group = random.maybe { $0.pick(["first_group", "second group"]) }
    operation.documentation = text()
    operation.deprecation = deprecation()
    operation.parameters = parameters(of: operation.path)
    operation.requestBody = random.once(in: 2) ? requestBody() : nil
    operation.responses = responses()
    operation.paging = random.once(in: 3) ? paging() : nil
    operation.examples = (0..<Int.random(in: 0...12, using: &random)).map { _ in example() }
    return operation
  }

  private mutating func parameters(of path: PathTemplate) -> [Parameter] {
    let inPath = path.parameterNames.map { name in
      var field = field(name, .scalar(.string))
      field.isRequired = true
      return Parameter(location: .path, field: field)
    }
    let others = [Parameter.Location.query, .header].flatMap { location in
      fields().map { field in
        var field = field
        let scalar = ValueType(.scalar(scalar()))
        field.value = random.once(in: 3) ? .array(of: scalar) : scalar
        return Parameter(location: location, field: field)
      }
    }
    return inPath + others
  }

  private mutating func body() -> Body {
    let content = random.pick(Body.Content.allCases)
    let value = random.once(in: 3) ? ValueType(.any) : type(depth: 1)
    return Body(content: content, value: value)
  }

  private mutating func requestBody() -> Body {
    var body = body()
    body.isRequired = random.once(in: 2)
    let isPlural = random.once(in: 3)
    body.alternatives = isPlural ? [type(depth: 1), ValueType(.any)] : []
    return body
  }

  private mutating func responses() -> [Response] {
    [200, 404, 599, 204].filter { _ in random.once(in: 2) }.map { status in
      var response = Response(status: status, documentation: text())
      response.body = random.once(in: 2) ? body() : nil
      response.headers = random.once(in: 3) ? fields() : []
      return response
    }
  }

  private mutating func paging() -> Paging {
    let next = random.maybe { _ in ["page", "next.marker"] }
    let item = random.maybe { _ in "id" }
    let schemes: [Paging.Scheme] = [
      .page(parameter: "page"), .offset(parameter: "offset"), .marker(parameter: "marker", next: next, item: item),
    ]
    return Paging(
      scheme: random.pick(schemes),
      limit: random.maybe { _ in "limit" },
      items: ["tasks"],
      total: random.maybe { _ in ["page", "total"] }
    )
  }

  private mutating func example() -> Example {
    let body = random.once(in: 4) ? nil : json()
    let target = random.pick([nil, "/v1/1/tasks?name=a%20b&0=7&no=x&bad=%ff&=&x", "/"])
    let message: Example.Message =
      random.once(in: 2) ? .request(target: target) : .response(status: random.pick([200, 404, 599, 204]))
    return Example(message: message, body: body, waiver: random.once(in: 5) ? word() : nil)
  }
}
