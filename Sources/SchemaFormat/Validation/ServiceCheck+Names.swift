import APIModel
import Diagnostics

extension ServiceCheck {
  /// Reports operations and types of the same name.
  mutating func checkNames() {
    let operations = service.operations
    checkUnique(operations.map(\.name), noun: "operation") { operations[$0].origin }
    checkUnique(allTypes.map(\.name), noun: "type") { [allTypes] in allTypes[$0].origin }
  }

  /// Reports fields of the same name.
  mutating func checkUnique(_ fields: [Field], noun: String, ignoringCase: Bool = false) {
    // Fields are large; those that are only looked at need not be copied.
    let names = fields.indices.map { fields[$0].name }
    checkUnique(names, noun: noun, ignoringCase: ignoringCase) { fields[$0].origin }
  }

  /// Reports names that occur more than once, each with the place of the first.
  ///
  /// - Parameters:
  ///   - names: The names.
  ///   - noun: What messages call a part with such a name.
  ///   - ignoringCase: Whether names that differ in case only are the same.
  ///   - origin: Where the part with the name at an index was written.
  mutating func checkUnique(
    _ names: [String],
    noun: String,
    ignoringCase: Bool = false,
    origin: (Int) -> Origin
  ) {
    let keys = ignoringCase ? names.map { $0.lowercased() } : names
    // Names are nearly always unique, and then the places do not matter.
    guard keys.hasRepetition else { return }
    var first: [String: Origin] = [:]
    for (index, key) in keys.enumerated() {
      let origin = origin(index)
      guard let earlier = first[key] else {
        first[key] = origin
        continue
      }
      diagnostics.error(
        .schemaDuplicateName,
        "there is \(noun.withArticle) \(names[index].quoted) already",
        at: places.name(of: origin),
        notes: [.init("it stands here", at: places.name(of: earlier))]
      )
    }
  }

  /// Reports types that no operation needs, and configured parameters that none has.
  mutating func checkUse() {
    let operations = service.operations
    let used = TypeReferences(allTypes).reached(from: operations.flatMap { $0.sentTypes + $0.receivedTypes })
    for type in allTypes where !used.contains(type.name) {
      diagnostics.warning(
        .schemaUnusedType,
        "no operation uses the type \(type.name.quoted)",
        at: places.name(of: type.origin)
      )
    }
    guard !operations.isEmpty, !service.configured.isEmpty else { return }
    let parameters = Set(operations.flatMap { $0.parameters.map(\.field.name) })
    for name in service.configured where !parameters.contains(name) {
      let clause = Suggestion.clause(for: name, in: parameters.sorted())
      diagnostics.warning(
        .schemaUnusedConfiguration,
        "no operation has a parameter \(name.quoted)\(clause)",
        at: places.configured(name)
      )
    }
  }
}

extension Collection where Element: Hashable {
  /// Whether an element occurs twice; a few of them are compared faster than hashed.
  var hasRepetition: Bool {
    guard count <= 16 else { return Set(self).count < count }
    var rest = self[...]
    while let element = rest.popFirst() {
      if rest.contains(element) { return true }
    }
    return false
  }
}

extension String {
  /// A noun with its indefinite article.
  fileprivate var withArticle: String { (first.map { "aeiou".contains($0) } ?? false) ? "an \(self)" : "a \(self)" }
}
