import APIModel
import Diagnostics

/// Decides how each part of a service looks in Swift.
struct ServiceLowering {
  let service: Service
  let names: ServiceNames
  let settings: GenerationSettings
  let index: TypeIndex
  let usage: TypeUsage
  let equalTypes: EqualTypes
  /// The types that have something to check, in themselves or in a type they mention.
  let checkedTypes: Set<String>
  /// Names inside types that had to differ from the expected ones.
  var changes: [NameChange] = []
  /// What is documented and not generated.
  var diagnostics = DiagnosticCollector()

  init(_ service: Service, names: ServiceNames, settings: GenerationSettings) {
    self.service = service
    self.names = names
    self.settings = settings
    index = TypeIndex(service)
    usage = TypeUsage(service, index)
    equalTypes = EqualTypes(service, index, usage, names)
    checkedTypes = Self.checkedTypes(service, index)
  }

  /// Lowers parts of the service to the contents of a file.
  mutating func lower(_ units: [Unit]) -> FilePlan {
    var plan = FilePlan()
    for type in units.flatMap(\.types) {
      let canonicalName = equalTypes.canonicalName(of: type.name)
      switch type.kind {
      case .object where canonicalName != type.name:
        let target = SwiftType.named(names.type(canonicalName), module: nil)
        plan.aliases.append(AliasPlan(name: names.type(type.name), target: target))
      case .object(let object): plan.objects.append(lower(object, of: type))
      case .enumeration(let scalar) where scalar.kind == .boolean:
        plan.aliases.append(AliasPlan(name: names.type(type.name), target: .bool))
      case .enumeration(let scalar): plan.enumerations.append(lower(scalar, of: type))
      }
    }
    plan.calls = units.flatMap(\.operations).map { lower($0) }
    return plan
  }

  private mutating func lower(_ object: ObjectType, of type: TypeDefinition) -> ObjectPlan {
    var members = FieldLowering(self, owner: type.name, enclosing: names.type(type.name))
    let isSentOnly = usage.isSentOnly(type.name)
    members.declare(object.fields)
    // A variable that a closure captures would be copied for each field.
    let declared = members
    let properties = object.fields.map { field in
      declared.property(field, isOptional: !(field.isMandatory && isSentOnly), owner: type.name)
    }
    let unknown = settings.preserveUnknownKeys ? ValueType(.any) : nil
    let additional = (object.additional ?? unknown).map { value in
      AdditionalPlan(
        name: object.additional == nil ? .unknownKeys : members.property(named: "otherFields"),
        value: value,
        type: members.type(of: value),
        isConstrained: value.isConstrained { checkedTypes.contains($0) }
      )
    }
    changes += members.changes
    return ObjectPlan(
      name: names.type(type.name),
      schemaName: type.name,
      documentation: type.documentation,
      properties: properties,
      additional: additional,
      nested: members.enumerations
    )
  }

  private mutating func lower(_ scalar: Scalar, of type: TypeDefinition) -> EnumerationPlan {
    let plan = EnumerationPlan(
      name: names.type(type.name),
      documentation: type.documentation,
      schemaName: type.name,
      scalar: scalar
    )
    changes += plan.changes
    return plan
  }

  /// The types with a constraint, and those that mention one of them, and so on.
  private static func checkedTypes(_ service: Service, _ index: TypeIndex) -> Set<String> {
    var mentions: [String: [String]] = [:]
    var checked: Set<String> = []
    for type in service.types {
      for name in index.references(of: type.name) { mentions[name, default: []].append(type.name) }
      switch type.kind {
      case .enumeration: checked.insert(type.name)
      case .object(let object):
        let isConstrained = object.additional?.isConstrained { _ in false } ?? false
        if isConstrained || object.fields.contains(where: \.isConstrained) { checked.insert(type.name) }
      }
    }
    var waiting = Array(checked)
    while let name = waiting.popLast() {
      for owner in mentions[name, default: []] where checked.insert(owner).inserted { waiting.append(owner) }
    }
    return checked
  }
}

extension EnumerationPlan {
  /// Plans the enumeration for the values of a scalar.
  init(name: SwiftName, documentation: String?, schemaName: String, scalar: Scalar) {
    var caseNames = CaseNames(owner: schemaName, isNumeric: scalar.kind != .string)
    // A number that the type cannot hold can never arrive, and has no literal.
    let literal = scalar.values.filter {
      $0.pattern == nil && SwiftText.rawValue($0.wire, as: SwiftType(scalar.kind)) != nil
    }
    let cases = literal.map { CasePlan(name: caseNames.name($0), value: $0) }
    self.init(
      name: name,
      documentation: documentation,
      schemaName: schemaName,
      scalar: scalar,
      rawType: SwiftType(scalar.kind),
      cases: cases,
      patterns: scalar.values.filter { $0.pattern != nil },
      changes: caseNames.changes
    )
  }
}

extension SwiftType {
  /// The type that holds a scalar without losing anything.
  init(_ kind: Scalar.Kind) {
    switch kind {
    case .string: self = .string
    case .integer: self = .int
    case .long: self = .int64
    case .float, .double: self = .double
    case .boolean: self = .bool
    case .binary: self = .data
    }
  }
}

extension Field {
  /// Whether a request must have it: what the service sets itself is required of the service only.
  var isMandatory: Bool { isRequired && !isReadOnly }

  /// Whether something about its value, or about its presence, can be checked without looking into other types.
  fileprivate var isConstrained: Bool {
    isRequired || isReadOnly || value.isConstrained { _ in false }
  }
}

extension ValueType {
  /// Whether there is something to check about a value.
  ///
  /// - Parameter isChecked: Whether there is something to check about values of a named type.
  /// - Returns: Whether `validate` has something to do.
  func isConstrained(_ isChecked: (String) -> Bool) -> Bool {
    switch shape {
    case .scalar(let scalar): scalar.isEnumeration || scalar.hasConstraints
    case .array(let element, let count), .map(let element, let count): count != nil || element.isConstrained(isChecked)
    case .reference(let name): isChecked(name)
    case .object, .any: false
    }
  }
}

extension ValueType {
  /// The scalar at the bottom of lists and maps, or nil where there is a type or anything else.
  var innermostScalar: Scalar? {
    switch shape {
    case .scalar(let scalar): scalar
    case .array(let element, count: _): element.innermostScalar
    case .map(let value, count: _): value.innermostScalar
    case .reference, .object, .any: nil
    }
  }

  /// Whether it is a list.
  var isArray: Bool {
    switch shape {
    case .array: true
    case .scalar, .map, .reference, .object, .any: false
    }
  }
}

extension Scalar {
  /// Whether its values become an enumeration in Swift.
  var isEnumeration: Bool {
    switch kind {
    case .string, .integer, .long, .float, .double:
      values.contains { $0.pattern == nil } && separator == nil && constant == nil
    case .boolean, .binary: false
    }
  }

  /// Whether there is something to check besides the values of an enumeration.
  var hasConstraints: Bool {
    guard kind != .binary else { return false }
    guard kind != .boolean, !isEnumeration else { return onlyValue != nil }
    return range != nil || length != nil || pattern != nil || format?.isCheckable == true || constant != nil
      || !values.isEmpty
  }
}

extension Format {
  /// Whether a text can break the format.
  var isCheckable: Bool {
    switch self {
    case .epochSeconds, .epochMilliseconds: false
    case .dateTime, .date, .time, .uuid, .ipv4, .ipv6, .ip, .cidr, .uri, .email, .hostname, .base64, .json, .xml: true
    }
  }
}
