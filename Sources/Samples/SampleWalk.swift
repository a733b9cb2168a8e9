import APIModel
import JSONDocument

/// Builds one sample, keeping account of how large it has become and whether it keeps all rules.
struct SampleWalk {
  /// How often a type may occur inside itself before a sample ends.
  private static let deepestRecursion = 1
  /// How many elements the lists around a value may have, multiplied.
  private static let mostElements = 4096

  private let types: [String: TypeDefinition]
  /// How many more values the sample may have; types can ask for more than memory holds.
  private var budget = 20_000
  /// Whether the sample keeps all rules; an end of a recursion, of a budget or of what a pattern sampler understands
  /// can keep it from that.
  private(set) var isFaithful = true

  init(types: [String: TypeDefinition]) {
    self.types = types
  }

  /// A value of a type.
  ///
  /// - Returns: nil where the value would go on inside itself, or beyond the budget.
  mutating func sample(
    of value: ValueType,
    _ extent: SampleBuilder.Extent,
    inside owners: [String] = [],
    room: Int = mostElements
  ) -> JSONValue? {
    budget -= 1
    guard budget > 0 else { return nil }
    switch value.shape {
    case .scalar(let scalar): return sample(of: scalar)
    case .array(let element, let count):
      return .array(elements(of: element, count, extent, inside: owners, room: room))
    case .map(let element, let count):
      let values = elements(of: element, count, extent, inside: owners, room: room)
      return .object(values.enumerated().map { JSONValue.Member("key\($0.offset + 1)", $0.element) })
    case .reference(let name): return sample(named: name, extent, inside: owners, room: room)
    case .object: return .object([JSONValue.Member("key", .string("value"))])
    case .any: return .string("value")
    }
  }

  private mutating func sample(of scalar: Scalar) -> JSONValue {
    let value = ScalarSample(scalar).value
    if ScalarRules(scalar: scalar).accepts(value) != true { isFaithful = false }
    return value
  }

  private mutating func elements(
    of element: ValueType,
    _ count: Bounds<Int>?,
    _ extent: SampleBuilder.Extent,
    inside owners: [String],
    room: Int
  ) -> [JSONValue] {
    let wanted = max(extent.isMinimal ? 0 : 1, count?.lowest ?? 0)
    let needed = min(wanted, room)
    guard needed > 0, let one = sample(of: element, extent, inside: owners, room: room / needed) else {
      if count.map({ !$0.contains(0) }) == true { isFaithful = false }
      return []
    }
    if count.map({ !$0.contains(needed) }) == true { isFaithful = false }
    return Array(repeating: one, count: needed)
  }

  private mutating func sample(
    named name: String,
    _ extent: SampleBuilder.Extent,
    inside owners: [String],
    room: Int
  ) -> JSONValue? {
    guard owners.count(where: { $0 == name }) <= Self.deepestRecursion else { return nil }
    let extent = extent == .shallow && !owners.isEmpty ? .minimal : extent
    switch types[name]?.kind {
    case .enumeration(let scalar): return sample(of: scalar)
    case .object(let object):
      var members: [JSONValue.Member] = []
      for field in object.fields where extent.includes(field) {
        guard let value = sample(of: field.value, extent, inside: owners + [name], room: room) else {
          if field.isRequired { isFaithful = false }
          continue
        }
        members.append(JSONValue.Member(field.name, value))
      }
      return .object(members)
    case nil: return .object([])
    }
  }
}

extension SampleBuilder.Extent {
  /// Whether lists may be empty.
  fileprivate var isMinimal: Bool { self == .minimal || self == .request }

  fileprivate func includes(_ field: Field) -> Bool {
    switch self {
    case .request: field.isRequired && !field.isReadOnly
    case .minimal: field.isRequired
    case .shallow, .full: true
    }
  }
}
