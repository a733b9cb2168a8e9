import APIModel
import Diagnostics

extension ServiceCheck {
  /// Reports operations and types of the same name.
  mutating func checkNames() {
    checkUnique(service.operations.map { ($0.name, $0.origin) }, noun: "operation")
    checkUnique(service.types.map { ($0.name, $0.origin) }, noun: "type")
  }

  /// Reports fields of the same name.
  mutating func checkUnique(_ fields: [Field], noun: String, ignoringCase: Bool = false) {
    checkUnique(fields.map { ($0.name, $0.origin) }, noun: noun, ignoringCase: ignoringCase)
  }

  /// Reports names that occur more than once, each with the place of the first.
  mutating func checkUnique(_ names: [(name: String, origin: Origin)], noun: String, ignoringCase: Bool = false) {
    var first: [String: Origin] = [:]
    for (name, origin) in names {
      let key = ignoringCase ? name.lowercased() : name
      guard let earlier = first[key] else {
        first[key] = origin
        continue
      }
      diagnostics.error(
        .schemaDuplicateName,
        "there is \(noun.withArticle) \(name.quoted) already",
        at: places.name(of: origin),
        notes: [.init("it stands here", at: places.name(of: earlier))]
      )
    }
  }

  /// Reports types that no operation needs, and configured parameters that none has.
  mutating func checkUse() {
    let used = usedTypes()
    for type in service.types where !used.contains(type.name) {
      diagnostics.warning(
        .schemaUnusedType,
        "no operation uses the type \(type.name.quoted)",
        at: places.name(of: type.origin)
      )
    }
    guard !service.operations.isEmpty else { return }
    let parameters = Set(service.operations.flatMap(\.parameters).map(\.field.name))
    for name in service.configured where !parameters.contains(name) {
      let clause = Suggestion.clause(for: name, in: parameters.sorted())
      diagnostics.warning(
        .schemaUnusedConfiguration,
        "no operation has a parameter \(name.quoted)\(clause)",
        at: places.configured(name)
      )
    }
  }

  /// The names of all types that can be reached from operations.
  private func usedTypes() -> Set<String> {
    var used: Set<String> = []
    var open = service.operations.flatMap(\.types).compactMap(\.innermostReference)
    while let name = open.popLast() {
      guard used.insert(name).inserted, case .object(let object) = types[name]?.kind else { continue }
      open += (object.fields.map(\.value) + [object.additional].compactMap { $0 }).compactMap(\.innermostReference)
    }
    return used
  }
}

extension Operation {
  /// The types of all that is sent and received.
  fileprivate var types: [ValueType] {
    let bodies = [requestBody].compactMap { $0 } + responses.compactMap(\.body)
    let fields = parameters.map(\.field) + responses.flatMap(\.headers)
    return bodies.flatMap { [$0.value] + $0.alternatives } + fields.map(\.value)
  }
}

extension String {
  /// A noun with its indefinite article.
  fileprivate var withArticle: String { (first.map { "aeiou".contains($0) } ?? false) ? "an \(self)" : "a \(self)" }
}
