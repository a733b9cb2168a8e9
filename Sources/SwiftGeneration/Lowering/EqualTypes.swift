import APIModel

/// Which object types of a service are the same but for their names.
///
/// References repeat themselves: what an operation returns is described again where another returns it, too. Types that
/// are equal in every field, and in the types their fields have, are declared once, if they are the same thing by their
/// names (``RelatedName``) or have too many fields to be equal by chance; the other names stand for the same type.
struct EqualTypes {
  /// How many fields types have at least that cannot be equal by chance.
  private static let fieldsBeyondChance = 5

  private let canonical: [String: String]

  /// Compares the object types of a service.
  init(_ service: Service, _ index: TypeIndex, _ usage: TypeUsage, _ names: ServiceNames) {
    var groups = Self.groups(service, usage).flatMap { Self.related($0, index, names) }
    var previous: [[String]] = []
    // Types that mention different types are different. Groups are divided until it makes no difference.
    while groups != previous {
      previous = groups
      let numbers = Self.numbers(of: groups)
      groups = groups.flatMap { group in
        Self.divided(group) { index.references(of: $0).map { numbers[$0] ?? .name($0) } }
          .flatMap { Self.related($0, index, names) }
      }
    }
    let pairs = groups.flatMap { group in group.map { ($0, group[0]) } }
    canonical = Dictionary(pairs) { first, _ in first }
  }

  /// The name under which a type is declared: its own, if no other type is the same.
  func canonicalName(of name: String) -> String { canonical[name] ?? name }

  /// A type that another mentions: one of a group that are equal as far as is known, or one like no other.
  private enum Mention: Hashable {
    case group(Int)
    case name(String)
  }

  /// The types that agree in all but the names of the types they mention.
  private static func groups(_ service: Service, _ usage: TypeUsage) -> [[String]] {
    struct Shape: Hashable {
      var documentation: String?
      var object: ObjectType
      var isSentOnly: Bool

      // The names tell most types apart; what else there is costs more to hash than to compare.
      func hash(into hasher: inout Hasher) {
        hasher.combine(documentation)
        for index in object.fields.indices { hasher.combine(object.fields[index].name) }
      }
    }
    let shapes = service.types.compactMap { type -> (String, Shape)? in
      guard case .object(let object) = type.kind else { return nil }
      return (
        type.name,
        Shape(
          documentation: type.documentation,
          object: object.withoutMentions,
          isSentOnly: usage.isSentOnly(type.name)
        )
      )
    }
    let shapeOfType = Dictionary(shapes) { first, _ in first }
    return divided(shapes.map(\.0)) { shapeOfType[$0] }
  }

  /// Divides types by a property of theirs; those that are alone with it are left out.
  private static func divided(_ names: [String], by property: (String) -> some Hashable) -> [[String]] {
    Dictionary(grouping: names, by: property).values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  private static func numbers(of groups: [[String]]) -> [String: Mention] {
    let pairs = groups.enumerated().flatMap { number, names in names.map { ($0, Mention.group(number)) } }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Divides equal types into those that are the same thing, each group with the one that is declared before the others:
  /// the one that came first to the client, of these the one with the shortest name, or the first in the alphabet.
  private static func related(_ group: [String], _ index: TypeIndex, _ names: ServiceNames) -> [[String]] {
    let ranks = Dictionary(group.map { ($0, names.age(names.type($0))) }) { first, _ in first }
    let ordered = group.sorted {
      (ranks[$0] ?? 0, $0.utf8.count, $0) < (ranks[$1] ?? 0, $1.utf8.count, $1)
    }
    guard !ordered.contains(where: { index.fieldCount(of: $0) >= fieldsBeyondChance }) else { return [ordered] }
    var things: [(name: RelatedName, types: [String])] = []
    for type in ordered {
      let name = RelatedName(type)
      if let place = things.firstIndex(where: { $0.name.isRelated(to: name) }) {
        things[place].types.append(type)
      } else {
        things.append((name, [type]))
      }
    }
    return things.map(\.types).filter { $0.count > 1 }
  }
}

extension ObjectType {
  /// The type with all types it mentions under the same name.
  fileprivate var withoutMentions: ObjectType {
    var copy = self
    for index in copy.fields.indices where !copy.fields[index].value.references.isEmpty {
      copy.fields[index].value = copy.fields[index].value.withoutMentions
    }
    copy.additional = copy.additional?.withoutMentions
    return copy
  }
}

extension ValueType {
  fileprivate var withoutMentions: ValueType {
    var copy = self
    switch shape {
    case .reference: copy.shape = .reference("")
    case .array(let element, let count): copy.shape = .array(element.withoutMentions, count: count)
    case .map(let value, let count): copy.shape = .map(value.withoutMentions, count: count)
    case .scalar, .object, .any: break
    }
    return copy
  }
}
