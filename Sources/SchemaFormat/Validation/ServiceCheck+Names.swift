import APIModel
import Diagnostics

extension ServiceCheck {
  /// Reports operations and types of the same name.
  mutating func checkNames() {
    checkUnique(service.operations, noun: "operation") { ($0.name, $0.origin) }
    checkUnique(service.types, noun: "type") { ($0.name, $0.origin) }
  }

  /// Reports fields of the same name.
  mutating func checkUnique(_ fields: [Field], noun: String, ignoringCase: Bool = false) {
    checkUnique(fields, noun: noun, ignoringCase: ignoringCase) { ($0.name, $0.origin) }
  }

  /// Reports parts whose names occur more than once, each with the place of the first.
  mutating func checkUnique<Part>(
    _ parts: [Part],
    noun: String,
    ignoringCase: Bool = false,
    _ identity: (Part) -> (name: String, origin: Origin)
  ) {
    func key(_ part: Part) -> String { ignoringCase ? identity(part).name.lowercased() : identity(part).name }
    // Names are nearly always unique, and then the places do not matter.
    guard Set(parts.map(key)).count < parts.count else { return }
    var first: [String: Origin] = [:]
    for part in parts {
      let (name, origin) = identity(part)
      let key = key(part)
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
    let types = service.operations.flatMap { $0.sentTypes + $0.receivedTypes }
    let used = TypeReferences(service.types).reached(from: types)
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
}

extension String {
  /// A noun with its indefinite article.
  fileprivate var withArticle: String { (first.map { "aeiou".contains($0) } ?? false) ? "an \(self)" : "a \(self)" }
}
