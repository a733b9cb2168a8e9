import APIModel
import JSONDocument

/// Lowers the fields of one object, or the parameters of one operation, to properties.
///
/// All fields are declared first: a nested enumeration hides a type of the same name from every property beside it, not
/// only from those after it.
struct FieldLowering {
  private let lowering: ServiceLowering
  private let owner: String
  private var members: MemberNames
  private var propertyNames: [String: SwiftName] = [:]
  private var enumerationNames: [String: SwiftName] = [:]
  private(set) var enumerations: [EnumerationPlan] = []

  /// Starts with a type without members.
  ///
  /// - Parameters:
  ///   - lowering: The service around it.
  ///   - owner: What the schema calls it.
  ///   - enclosing: What Swift calls it.
  ///   - reserved: Names of properties that are taken already.
  init(_ lowering: ServiceLowering, owner: String, enclosing: SwiftName, reserved: Set<String> = []) {
    self.lowering = lowering
    self.owner = owner
    members = MemberNames(owner: owner, enclosing: enclosing, module: lowering.names.module, reserved: reserved)
  }

  /// The names that had to differ from the expected ones.
  var changes: [NameChange] { members.changes + enumerations.flatMap(\.changes) }

  /// Assigns the names of fields, and of the enumerations that hold their values.
  ///
  /// - Parameters:
  ///   - fields: The fields.
  ///   - space: What tells fields of the same name apart, such as the place of a parameter.
  mutating func declare(_ fields: [Field], space: String = "") {
    propertyNames.reserveCapacity(propertyNames.count + fields.count)
    for field in fields {
      propertyNames[space + field.name] = members.property(field.name)
      guard let scalar = field.value.innermostScalar, scalar.isEnumeration else { continue }
      let name = members.enumeration(field.name, isElement: field.value.isArray)
      enumerationNames[space + field.name] = name
      enumerations.append(
        EnumerationPlan(
          name: name,
          documentation: nil,
          schemaName: "\(owner).\(field.name)",
          scalar: scalar
        )
      )
    }
  }

  /// The name of a property that belongs to no field, such as the body of a request.
  mutating func property(named name: String) -> SwiftName { members.property(name) }

  /// The property for a declared field.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - isOptional: Whether a value without it can be made.
  ///   - owner: The type the field belongs to, if it belongs to one.
  ///   - space: What told fields of the same name apart when they were declared.
  /// - Returns: How the field looks in Swift.
  func property(_ field: Field, isOptional: Bool, owner: String?, space: String = "") -> PropertyPlan {
    let type = type(of: field.value, enumeration: enumerationNames[space + field.name])
    return PropertyPlan(
      name: propertyNames[space + field.name] ?? SwiftName(cleaning: field.name, fallback: "field"),
      field: field,
      type: type,
      isOptional: isOptional,
      isIndirect: isIndirect(field.value, in: owner),
      check: check(field, isOptional: isOptional)
    )
  }

  /// The Swift type of a value.
  ///
  /// - Parameters:
  ///   - value: The type in the model.
  ///   - enumeration: The nested enumeration that its innermost scalar has become.
  /// - Returns: The type, without the `?` of a property that may be missing.
  func type(of value: ValueType, enumeration: SwiftName? = nil) -> SwiftType {
    let plain = plainType(of: value, enumeration: enumeration)
    let type = value.accepts.allSatisfy { plain.holds($0) } ? plain : .documented(plain)
    return value.isNullable && type != .jsonValue ? .nullable(type) : type
  }

  private func plainType(of value: ValueType, enumeration: SwiftName?) -> SwiftType {
    switch value.shape {
    case .scalar(let scalar):
      if let enumeration { .named(enumeration, module: nil) } else { SwiftType(scalar.kind) }
    case .array(let element, count: _): .array(elementType(element, enumeration))
    case .map(let element, count: _): .dictionary(elementType(element, enumeration))
    case .reference(let name): reference(lowering.names.type(name))
    case .object, .any: .jsonValue
    }
  }

  private func elementType(_ element: ValueType, _ enumeration: SwiftName?) -> SwiftType {
    // In a list or a map there is no such thing as a missing value, so an optional is enough for `null`.
    switch type(of: element, enumeration: enumeration) {
    case .nullable(let type): .optional(type)
    case let type: type
    }
  }

  private func reference(_ name: SwiftName) -> SwiftType {
    let isHidden = enumerationNames.values.contains(name)
    return .named(name, module: isHidden ? lowering.names.module : nil)
  }

  private func isIndirect(_ value: ValueType, in owner: String?) -> Bool {
    guard let owner, case .reference(let target) = value.shape else { return false }
    return lowering.index.needsIndirection(from: owner, to: target, lowering.equalTypes)
  }

  private func check(_ field: Field, isOptional: Bool) -> CheckPlan? {
    let checkedTypes = lowering.checkedTypes
    let check = CheckPlan(
      isRequired: field.isMandatory && isOptional,
      isReadOnly: field.isReadOnly,
      isConstrained: field.value.isConstrained { checkedTypes.contains($0) }
    )
    return check.isEmpty ? nil : check
  }
}

extension SwiftType {
  /// Whether the type holds values of a kind of JSON without help.
  fileprivate func holds(_ kind: JSONValue.Kind) -> Bool {
    switch self {
    case .jsonValue: true
    case .double: kind == .number
    case .string, .int, .int64, .bool, .data, .named, .array, .dictionary, .optional, .documented, .nullable,
      .multipartForm:
      false
    }
  }
}
