import APIModel

/// Finds out which of the types of all pages are one type.
///
/// Types start in one class when they have the same name and the same fields of the same kinds; the classes are divided
/// until the types that a class refers to, and those that its members are named after, are in one class each.
struct TypeClasses {
  /// The class of each type.
  private(set) var classes: [TableKey: Int] = [:]

  private let types: [TableKey: DraftType]
  private let labels: [TableKey: TypeLabel]
  private let keys: [TableKey]

  /// Divides types into classes.
  init(_ types: [TableKey: DraftType], labels: [TableKey: TypeLabel]) {
    self.types = types
    self.labels = labels
    keys = types.keys.sorted()
    classify()
  }

  private struct Signature: Hashable {
    var label: TypeLabel
    var fields: [String]
    var hasRequired: Bool
  }

  private struct Refinement: Hashable {
    var own: Int
    var owner: Int
    var children: [Int]
  }

  private mutating func classify() {
    var numbers: [Signature: Int] = [:]
    for key in keys {
      guard let type = types[key], let label = labels[key] else { continue }
      let signature = TypeClasses.signature(type, label)
      let number = numbers[signature] ?? numbers.count
      numbers[signature] = number
      classes[key] = number
    }
    let children = keys.map { types[$0].map(TypeClasses.children) ?? [] }
    var count = numbers.count
    while true {
      let next = refined(children)
      classes = next.classes
      if next.count == count { return }
      count = next.count
    }
  }

  private func refined(_ children: [[TableKey]]) -> (classes: [TableKey: Int], count: Int) {
    var numbers: [Refinement: Int] = [:]
    var result: [TableKey: Int] = [:]
    result.reserveCapacity(keys.count)
    for (position, key) in keys.enumerated() {
      let refinement = Refinement(
        own: classes[key] ?? -1,
        owner: ownerClass(key),
        children: children[position].map { classes[$0] ?? -1 }
      )
      let number = numbers[refinement] ?? numbers.count
      numbers[refinement] = number
      result[key] = number
    }
    return (result, numbers.count)
  }

  /// The class of the type that a type is named after, where it is named after one.
  private func ownerClass(_ key: TableKey) -> Int {
    guard case .field? = labels[key], let owner = types[key]?.owner else { return -1 }
    return classes[owner.type] ?? -1
  }

  private static func signature(_ type: DraftType, _ label: TypeLabel) -> Signature {
    // A response need not have what a request must have, so the two do not share a type.
    let fields = type.object.fields
    let hasRequired = fields.indices.contains { fields[$0].isRequired }
    return Signature(label: label, fields: type.documented, hasRequired: hasRequired)
  }

  /// The types a type refers to, in the order of the names of its fields.
  private static func children(_ type: DraftType) -> [TableKey] {
    let fields = type.object.fields
    var uses: [(String, String)] = []
    for index in fields.indices {
      for name in fields[index].value.references { uses.append((fields[index].name, name)) }
    }
    uses.sort { $0.0 < $1.0 }
    return (uses.map(\.1) + (type.object.additional?.references ?? [])).compactMap(TableKey.init(name:))
  }
}

extension DraftType {
  /// The names and types of the fields of an object, in the order of their names.
  static func signature(_ object: ObjectType) -> [String] {
    let all = object.fields
    var fields = all.indices.map { all[$0].name + ":" + kind(all[$0].value) }
    fields.sort()
    if let additional = object.additional { fields.append("*:" + kind(additional)) }
    return fields
  }

  private static func kind(_ value: ValueType) -> String {
    switch value.shape {
    case .scalar(let scalar): scalar.kind.rawValue
    case .array(let element, _): "[" + kind(element) + "]"
    case .map(let element, _): "{" + kind(element) + "}"
    case .reference: "ref"
    case .object: "object"
    case .any: "any"
    }
  }
}

/// What a type is called after.
enum TypeLabel: Hashable, Sendable {
  /// Its own name, which other pages may use as well.
  case name(String)
  /// The field that holds it first.
  case field(String)
  /// The body of the request or of a successful response of an operation.
  case body(operation: String, suffix: String)
  /// The body that tells of an error.
  case error
}
