import APIModel
import JSONDocument
import TestSupport

/// Makes random services that have no errors, with hostile texts wherever a text can stand.
struct ServiceGenerator {
  private var random: SeededGenerator
  private var typeNames: [String] = []
  private var enumerations: [String: Scalar] = [:]

  private init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  /// The service of a seed.
  static func service(seed: UInt64) -> Service {
    var generator = ServiceGenerator(seed: seed)
    return generator.service()
  }

  private mutating func service() -> Service {
    typeNames = (0..<int(1...6)).map { "Type\($0)" }
    var types = typeNames.indices.map { type(at: $0) }
    var units: [Unit] = []
    for index in 0..<int(1...3) {
      let own = types.prefix(int(0...2))
      types.removeFirst(own.count)
      units.append(Unit(name: "Operation\(index)", operations: [operation(at: index)], types: Array(own)))
    }
    units.append(Unit(name: "Shared", types: types))
    return Service(
      name: "Zoo",
      documentation: maybe { $0.text() },
      configured: texts(),
      credentials: texts(),
      units: units
    )
  }

  // MARK: Choices

  private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  private mutating func bool(oneIn chances: Int = 2) -> Bool { int(1...chances) == 1 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(0...elements.count - 1)] }

  private mutating func maybe<Value>(oneIn chances: Int = 3, _ make: (inout Self) -> Value) -> Value? {
    bool(oneIn: chances) ? make(&self) : nil
  }

  private mutating func text() -> String {
    bool() ? pick(HostileStrings.all) : pick(["plain", "some words", "Name_1"])
  }

  private mutating func texts() -> [String] { bool() ? [] : distinct((0..<int(1...3)).map { _ in text() }) }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private mutating func deprecation() -> Deprecation? {
    maybe(oneIn: 6) { Deprecation(message: $0.maybe { $0.text() }) }
  }

  private mutating func evidence() -> Evidence { bool(oneIn: 6) ? .example : .documented }

  // MARK: Types

  private mutating func type(at index: Int) -> TypeDefinition {
    var kind: TypeDefinition.Kind
    if bool(oneIn: 4) {
      var scalar = Scalar(pick([.string, .integer, .double, .boolean]))
      scalar.values = values(of: scalar.kind)
      scalar.isClosed = bool()
      enumerations[typeNames[index]] = scalar
      kind = .enumeration(scalar)
    } else {
      // Only types that come later may be required, so that no type has to contain itself.
      let names = distinct((0..<int(0...6)).map { _ in text() })
      let fields = names.map { field($0, requirable: Set(typeNames[(index + 1)...])) }
      kind = .object(ObjectType(fields: fields, additional: maybe(oneIn: 4) { $0.valueType(depth: 2) }))
    }
    return TypeDefinition(name: typeNames[index], formerly: texts(), documentation: maybe { $0.text() }, kind: kind)
  }

  private mutating func field(_ name: String, requirable: Set<String>) -> Field {
    let value = valueType(depth: 3)
    return field(name, value, canBeRequired: value.referenceName.map(requirable.contains) ?? true)
  }

  private mutating func field(_ name: String, _ value: ValueType, canBeRequired: Bool) -> Field {
    Field(
      name: name,
      formerly: texts(),
      documentation: maybe { $0.text() },
      value: value,
      isRequired: canBeRequired && bool(),
      requiredWhen: maybe(oneIn: 6) { $0.text() },
      defaultValue: maybe { $0.sample(value) } ?? nil,
      isReadOnly: bool(oneIn: 6),
      deprecation: deprecation(),
      evidence: evidence()
    )
  }

  private mutating func valueType(depth: Int) -> ValueType {
    let shape: ValueType.Shape
    switch int(0...(depth > 0 ? 7 : 4)) {
    case 0: shape = .any
    case 1: shape = .object
    case 2: shape = .reference(pick(typeNames))
    case 3, 4: shape = .scalar(scalar())
    case 5, 6: shape = .array(valueType(depth: depth - 1), count: maybe { $0.countBounds() })
    default: shape = .map(valueType(depth: depth - 1), count: maybe { $0.countBounds() })
    }
    let kinds = JSONValue.Kind.allCases.shuffled(using: &random).prefix(int(0...2)).sorted()
    return ValueType(shape, isNullable: bool(oneIn: 5), accepts: bool(oneIn: 5) ? kinds : [])
  }

  private mutating func countBounds() -> Bounds<Int> {
    let low = int(0...3)
    let bounds = Bounds(low...low + int(0...100))
    return pick([bounds, Bounds(lower: bounds.lower), Bounds(upper: bounds.upper)])
  }

  // MARK: Scalars

  private mutating func scalar() -> Scalar {
    var scalar = Scalar(pick(Scalar.Kind.allCases))
    guard scalar.kind != .binary else { return scalar }
    scalar.unit = maybe(oneIn: 5) { $0.text() }
    switch int(0...5) {
    case 0, 1:
      scalar.values = values(of: scalar.kind)
      scalar.isClosed = bool()
    case 2:
      if scalar.kind != .boolean { scalar.range = numberBounds() }
    case 3:
      scalar.constant = constant(of: scalar.kind)
    default:
      if scalar.kind == .string { constrainText(&scalar) }
    }
    return scalar
  }

  private mutating func constrainText(_ scalar: inout Scalar) {
    scalar.length = maybe { $0.countBounds() }
    scalar.pattern = maybe { $0.pick(["[a-z]+", "^\\d{1,3}$", "a|'b'|\"c\"", "[^\\n#:]*", "(?=x).*"]) }
    scalar.format = maybe { $0.pick(Format.allCases) }
    scalar.separator = maybe { $0.pick([",", "-", "\n", " ", "|", "\\", "\u{85}"]) }
  }

  private mutating func numberBounds() -> Bounds<JSONNumber> {
    let texts = ["-10", "-2.5", "0", "1e2", "250.50", "12345678901234567890"]
    let numbers = texts.compactMap { JSONNumber($0) }
    let index = int(0...numbers.count - 2)
    let lower = Bounds<JSONNumber>.End(numbers[index], isExclusive: bool())
    let upper = Bounds<JSONNumber>.End(numbers[index + 1], isExclusive: bool())
    return pick([Bounds(lower: lower, upper: upper), Bounds(lower: lower), Bounds(upper: upper)])
  }

  private mutating func values(of kind: Scalar.Kind) -> [EnumeratedValue] {
    let wires: [String]
    switch kind {
    case .string, .binary: wires = distinct((0...int(0...4)).map { _ in text() })
    case .integer, .long: wires = ["0", "-7", "100", "1234567890123456789"]
    case .float, .double: wires = ["0", "1.50", "-2e-3"]
    case .boolean: wires = ["true", "false"]
    }
    return wires.map { wire in
      EnumeratedValue(
        wire,
        meaning: maybe { $0.text() },
        pattern: kind == .string ? maybe(oneIn: 5) { _ in "[0-9]{8}" } : nil,
        deprecation: deprecation(),
        evidence: evidence()
      )
    }
  }

  private mutating func constant(of kind: Scalar.Kind) -> JSONValue {
    switch kind {
    case .string, .binary: .string(text())
    case .integer, .long, .float, .double: .number(JSONNumber(int(-5...5)))
    case .boolean: .bool(bool())
    }
  }

  // MARK: Samples

  /// A value that has the type; nil where none is easy to find.
  private mutating func sample(_ type: ValueType) -> JSONValue? {
    switch type.shape {
    case .any: .string(text())
    case .object: .object([.init(text(), .array([.null, .string(text())]))])
    case .scalar(let scalar): sample(scalar)
    case .array(let element, nil): sample(element).map { .array([$0]) }
    case .map(let element, nil): sample(element).map { .object([.init(text(), $0)]) }
    case .reference(let name): enumerations[name].flatMap { sampleOfReference($0) }
    case .array, .map: nil
    }
  }

  private mutating func sample(_ scalar: Scalar) -> JSONValue? {
    if let constant = scalar.constant { return constant }
    guard scalar.range == nil, scalar.length == nil, scalar.pattern == nil, scalar.separator == nil else { return nil }
    guard let value = scalar.values.first else { return constant(of: scalar.kind) }
    guard value.pattern == nil else { return nil }
    switch scalar.kind {
    case .string, .binary: return .string(value.wire)
    case .boolean: return .bool(value.wire == "true")
    case .integer, .long, .float, .double: return JSONNumber(value.wire).map { .number($0) }
    }
  }

  private mutating func sampleOfReference(_ scalar: Scalar) -> JSONValue? { sample(scalar) }

  // MARK: Operations

  private mutating func operation(at index: Int) -> Operation {
    let query = distinct((0..<int(0...3)).map { _ in text() })
    let headers = distinct((0..<int(0...2)).map { _ in text() }).filter { $0 == $0.lowercased() }
    let parameters =
      [parameter("id", .path)] + query.map { parameter($0, .query) } + headers.map { parameter($0, .header) }
    let body = valueType(depth: 2)
    var operation = Operation(
      name: "Operation\(index)",
      formerly: texts(),
      page: maybe { $0.text() },
      group: maybe { $0.text() },
      documentation: maybe { $0.text() },
      deprecation: deprecation(),
      method: pick(Operation.Method.allCases),
      path: pick(["a", "a b", "'", "日本", "a: b"].compactMap { PathTemplate("/v1/{id}/\($0)") }),
      parameters: parameters,
      requestBody: maybe { $0.requestBody() },
      responses: [
        Response(
          status: 200,
          documentation: maybe { $0.text() },
          body: Body(value: ValueType(.any)),
          headers: headers.map { field($0, .scalar(.string), canBeRequired: true) }
        ),
        Response(status: 404, body: maybe { _ in Body(content: .binary, value: ValueType(.any)) }),
        Response(status: 500, documentation: maybe { $0.text() }, body: Body(value: body)),
      ]
    )
    if let name = query.first { operation.paging = paging(by: name) }
    operation.examples = [
      Example(message: .request(target: maybe { $0.text() }), waiver: text()),
      Example(message: .response(status: 200), body: json(depth: 3)),
      Example(message: .response(status: 404), body: json(depth: 1), waiver: text()),
    ]
    return operation
  }

  private mutating func parameter(_ name: String, _ location: Parameter.Location) -> Parameter {
    var scalar = scalar()
    if scalar.kind == .binary { scalar = Scalar(.string) }
    let isList = location != .path && bool(oneIn: 4)
    let type = ValueType(isList ? .array(ValueType(.scalar(scalar)), count: nil) : .scalar(scalar))
    var field = field(name, type, canBeRequired: true)
    if location == .path { field.isRequired = true }
    return Parameter(location: location, field: field)
  }

  private mutating func requestBody() -> Body {
    Body(
      content: pick(Body.Content.allCases),
      value: valueType(depth: 2),
      alternatives: bool() ? [] : [valueType(depth: 1), valueType(depth: 1)],
      isRequired: bool()
    )
  }

  private mutating func paging(by name: String) -> Paging {
    let path = [text(), text()].filter { !$0.isEmpty }
    let fields = path.isEmpty ? ["items"] : path
    let schemes: [Paging.Scheme] = [
      .page(parameter: name), .offset(parameter: name), .marker(parameter: name, next: fields, item: nil),
      .marker(parameter: name, next: nil, item: text()),
    ]
    return Paging(scheme: pick(schemes), limit: maybe { _ in name }, items: fields, total: maybe { _ in fields })
  }

  private mutating func json(depth: Int) -> JSONValue {
    switch int(0...(depth > 0 ? 5 : 3)) {
    case 0: .null
    case 1: .bool(bool())
    case 2: .number(JSONNumber(pick(["0", "-1.50", "1e400", "12345678901234567890"])) ?? .zero)
    case 3: .string(text())
    case 4: .array((0..<int(0...3)).map { _ in json(depth: depth - 1) })
    default: .object((0..<int(0...3)).map { _ in .init(text(), json(depth: depth - 1)) })
    }
  }
}

extension ValueType {
  fileprivate var referenceName: String? {
    guard case .reference(let name) = shape else { return nil }
    return name
  }
}
