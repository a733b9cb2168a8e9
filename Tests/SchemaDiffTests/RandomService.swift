import APIModel
import JSONDocument
import TestSupport

/// Makes services at random: some operations over some types that mention each other, cycles included.
struct RandomService {
  var random: SeededGenerator
  let typeCount: Int
  let operationCount: Int

  init(seed: UInt64, types: Int = 8, operations: Int = 5) {
    random = SeededGenerator(seed: seed)
    typeCount = types
    operationCount = operations
  }

  mutating func make() -> Service {
    let types = (0..<typeCount).map { self.type($0) }
    let operations = (0..<operationCount).map { self.operation($0) }
    var units = operations.map { Unit(name: $0.name, operations: [$0]) }
    for (index, type) in types.enumerated() { units[index % units.count].types.append(type) }
    return Service(name: "Random", units: units)
  }

  private mutating func operation(_ index: Int) -> Operation {
    let method = Operation.Method.allCases[Int.random(in: 0..<5, using: &random)]
    let id = Parameter(location: .path, field: Field(name: "id", value: .scalar(.string), isRequired: true))
    let query = (0..<Int.random(in: 0...4, using: &random)).map { number in
      var field = self.field("query\(number)\(word())", depth: 1)
      field.value = ValueType(.scalar(scalar()))
      return Parameter(location: Bool.random(using: &random) ? .query : .header, field: field)
    }
    guard let path = PathTemplate("/v1/things\(index)/{id}") else { preconditionFailure("the path is right") }
    return Operation(
      name: "Operation\(index)",
      page: chance(0.7) ? "Operation\(index).html" : nil,
      group: "group\(index % 3)",
      method: method,
      path: path,
      parameters: [id] + query,
      requestBody: chance(0.6) ? Body(value: .reference(typeName())) : nil,
      responses: [
        Response(status: 200, body: chance(0.9) ? Body(value: .reference(typeName())) : nil),
        Response(status: 404),
      ]
    )
  }

  private mutating func type(_ index: Int) -> TypeDefinition {
    if chance(0.15) {
      return TypeDefinition(name: "Type\(index)", kind: .enumeration(enumeration()))
    }
    let fields = (0..<Int.random(in: 2...7, using: &random)).map { field("field\($0)\(word())", depth: 0) }
    return TypeDefinition(
      name: "Type\(index)",
      kind: .object(ObjectType(fields: fields, additional: chance(0.1) ? .scalar(.string) : nil))
    )
  }

  private mutating func field(_ name: String, depth: Int) -> Field {
    Field(
      name: name,
      documentation: chance(0.3) ? "About \(name)." : nil,
      value: value(depth: depth),
      isRequired: chance(0.3),
      requiredWhen: chance(0.05) ? "name is given" : nil,
      isReadOnly: chance(0.05),
      deprecation: chance(0.05) ? Deprecation(message: nil) : nil,
      evidence: chance(0.05) ? .example : .documented
    )
  }

  private mutating func value(depth: Int) -> ValueType {
    let isNullable = chance(0.1)
    switch Int.random(in: 0..<10, using: &random) {
    case 0...4: return ValueType(.scalar(scalar()), isNullable: isNullable)
    case 5, 6: return ValueType(.reference(typeName()), isNullable: isNullable)
    case 7 where depth < 2: return ValueType(.array(value(depth: depth + 1), count: bounds()), isNullable: isNullable)
    case 8 where depth < 2: return ValueType(.map(value(depth: depth + 1), count: nil), isNullable: isNullable)
    case 9: return ValueType(chance(0.5) ? .any : .object)
    default: return .scalar(.string)
    }
  }

  private mutating func scalar() -> Scalar {
    if chance(0.2) { return enumeration() }
    let kinds: [Scalar.Kind] = [.string, .integer, .long, .float, .double, .boolean]
    var scalar = Scalar(kinds[Int.random(in: 0..<kinds.count, using: &random)])
    switch scalar.kind {
    case .string:
      scalar.length = bounds()
      scalar.pattern = chance(0.1) ? "[a-z]*" : nil
      scalar.format = chance(0.1) ? .uuid : nil
    case .integer, .long, .float, .double:
      scalar.range = chance(0.4) ? Bounds(JSONNumber(1)...JSONNumber(Int.random(in: 2...99, using: &random))) : nil
      scalar.unit = chance(0.1) ? "minutes" : nil
    case .boolean, .binary: break
    }
    return scalar
  }

  private mutating func enumeration() -> Scalar {
    Scalar(
      .string,
      values: ["alpha", "beta", "gamma", "delta"].prefix(Int.random(in: 2...4, using: &random))
        .map { EnumeratedValue($0) },
      isClosed: chance(0.2)
    )
  }

  private mutating func bounds() -> Bounds<Int>? {
    chance(0.3) ? Bounds(1...Int.random(in: 2...99, using: &random)) : nil
  }

  private mutating func typeName() -> String { "Type\(Int.random(in: 0..<typeCount, using: &random))" }

  private mutating func word() -> String {
    ["Red", "Green", "Blue", "Grey"][Int.random(in: 0..<4, using: &random)]
  }

  private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }
}
