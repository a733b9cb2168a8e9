import APIModel
import JSONDocument
import SchemaDiff
import TestSupport

/// A change of a service, and the rules its findings may fall under.
struct Mutation {
  var service: Service
  var expected: Set<RuleID>

  /// What may happen to a field.
  enum Kind: CaseIterable {
    case removed, added, required, nullable, defaulted, deprecated, upperRaised, lowerRemoved, valueAdded, valueRemoved
    case typeChanged, unit
  }

  /// Changes one field of one type that messages have; nil where the field does not lend itself to it.
  static func apply(_ kind: Kind, to service: Service, _ random: inout SeededGenerator) -> Mutation? {
    var sites: [(unit: Int, type: Int, field: Int)] = []
    for (unit, contents) in service.units.enumerated() {
      for (type, definition) in contents.types.enumerated() {
        guard case .object(let object) = definition.kind else { continue }
        sites += object.fields.indices.map { (unit, type, $0) }
      }
    }
    guard let site = sites.randomElement(using: &random) else { return nil }
    var copy = service
    guard case .object(var object) = copy.units[site.unit].types[site.type].kind else { return nil }
    guard let expected = change(kind, &object, site.field) else { return nil }
    copy.units[site.unit].types[site.type].kind = .object(object)
    return Mutation(service: copy, expected: expected)
  }

  private static func change(_ kind: Kind, _ object: inout ObjectType, _ index: Int) -> Set<RuleID>? {
    let field = object.fields[index]
    switch kind {
    case .removed:
      object.fields.remove(at: index)
      return [removal(of: field)]
    case .added:
      object.fields.insert(Field(name: "quiteAnother", value: .scalar(.string)), at: index)
      return [.fieldAddedOptional]
    case .required:
      object.fields[index].isRequired.toggle()
      return [field.isRequired ? .fieldBecameOptional : .fieldBecameRequired, .typeBecameReceived, .typeBecameSentOnly]
    case .nullable:
      object.fields[index].value.isNullable.toggle()
      return [field.value.isNullable ? .noLongerNullable : .becameNullable]
    case .defaulted:
      object.fields[index].defaultValue = .string("x")
      return [.fieldDefaultAdded]
    case .deprecated:
      object.fields[index].deprecation = field.deprecation == nil ? Deprecation() : nil
      return [field.deprecation == nil ? .fieldDeprecated : .fieldUndeprecated]
    case .upperRaised, .lowerRemoved, .valueAdded, .valueRemoved, .typeChanged, .unit:
      guard case .scalar(var scalar) = field.value.shape else { return nil }
      let expected = change(kind, &scalar)
      object.fields[index].value.shape = .scalar(scalar)
      return expected
    }
  }

  private static func removal(of field: Field) -> RuleID {
    if field.evidence == .example { return .exampleFieldRemoved }
    if field.deprecation != nil { return .fieldRemovedDeprecated }
    return field.isRequired ? .fieldRemovedRequired : .fieldRemovedOptional
  }

  private static func change(_ kind: Kind, _ scalar: inout Scalar) -> Set<RuleID>? {
    switch kind {
    case .upperRaised:
      guard scalar.range?.upper != nil else { return nil }
      scalar.range?.upper = .init(JSONNumber(1000))
      return [.maximumValueRaised]
    case .lowerRemoved:
      guard scalar.length?.lower != nil else { return nil }
      scalar.length?.lower = nil
      return [.minimumLengthRemoved]
    case .valueAdded:
      guard !scalar.values.isEmpty else { return nil }
      scalar.values.append(EnumeratedValue("omega"))
      return [scalar.isClosed ? .valueAddedClosed : .valueAdded]
    case .valueRemoved:
      guard scalar.values.count > 1 else { return nil }
      scalar.values.removeFirst()
      return [.valueRemoved]
    case .typeChanged:
      guard scalar.kind == .boolean else { return nil }
      scalar.kind = .string
      return [.typeChanged]
    case .unit:
      guard scalar.unit != nil else { return nil }
      scalar.unit = "seconds"
      return [.unitChanged]
    case .removed, .added, .required, .nullable, .defaulted, .deprecated: return nil
    }
  }
}
