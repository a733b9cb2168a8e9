import APIModel

/// A place in both services.
struct Site: Sendable, Hashable {
  /// The part of a service a place is in, which says in which messages it occurs.
  enum Scope: Sendable, Hashable {
    case service
    case operation(String)
    case type(TypePair)
  }

  /// What carries the value at a place.
  enum Carrier: Sendable, Hashable {
    case service, operation, requestBody, response, type, field
    case parameter(Parameter.Location)
    case header

    /// Whether the value travels as text, so that a number and its digits are the same.
    var isText: Bool {
      switch self {
      case .parameter, .header: true
      case .service, .operation, .requestBody, .response, .type, .field: false
      }
    }
  }

  /// How much of a place generated code shows.
  enum Visibility: Sendable, Hashable {
    /// All of it.
    case visible
    /// An argument that may always be left out, because the client is configured with it.
    case configured
    /// Nothing of it.
    case hidden
  }

  /// The part of the service.
  var scope: Scope
  /// What carries the value.
  var carrier: Carrier
  /// The place as a JSON pointer without the leading slash.
  var pointer: String
  /// The way to the place for people, from where the scope begins.
  var trail: Trail
  /// Whether the service ignores what it is sent here, in both versions.
  var isReadOnly = false
  /// How much of it generated code shows.
  var visibility = Visibility.visible
  /// Whether one of the versions knows of the place from an example only.
  var isExample = false
  /// Where it was written in the base; nil where there is nothing.
  var base: Origin?
  /// Where it was written in the revision; nil where there is nothing.
  var revision: Origin?

  /// This place, hidden if a name there is the same in Swift as it was.
  func renamed(_ old: String, _ new: String) -> Site {
    var copy = self
    if NameSimilarity.isSameInSwift(old, new) { copy.visibility = .hidden }
    return copy
  }

  /// A place below this one.
  func appending(_ steps: String...) -> Site {
    var copy = self
    for step in steps { copy.pointer += "/" + Self.escaped(step) }
    return copy
  }

  /// The elements of the list or map at this place.
  func elements(isList: Bool) -> Site {
    var copy = appending(isList ? "[]" : "{}")
    copy.trail.path += isList ? "[]" : "{}"
    return copy
  }

  /// The place with where it was written.
  func written(_ base: Origin?, _ revision: Origin?) -> Site {
    var copy = self
    copy.base = base
    copy.revision = revision
    return copy
  }

  /// The place of a part of this one, with where it was written as far as that is known.
  func written(inside base: Origin, _ revision: Origin) -> Site {
    var copy = self
    if base.range != nil { copy.base = base }
    if revision.range != nil { copy.revision = revision }
    return copy
  }

  /// The place with where one of its facts was written.
  func narrowed(to fact: Origin.Fact) -> Site {
    var copy = self
    copy.base = base?.narrowed(to: fact)
    copy.revision = revision?.narrowed(to: fact)
    return copy
  }

  private static func escaped(_ step: String) -> String {
    guard step.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "~") }) else { return step }
    return step.map { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) }.joined()
  }
}

/// The way to a place for people: the message, such as `response 200`, and the fields inside it, such as `tasks[].name`.
struct Trail: Sendable, Hashable {
  /// The part of the call; empty inside a type.
  var root: String
  /// The fields from there on.
  var path = ""

  /// The way on through a field.
  func field(_ name: String) -> Trail {
    Trail(root: root, path: path.isEmpty ? name : path + "." + name)
  }

  /// This way followed by one that begins where this one ends.
  func followed(by next: Trail) -> Trail {
    if next.path.isEmpty { return self }
    let separator = path.isEmpty || next.path.hasPrefix("[") || next.path.hasPrefix("{") ? "" : "."
    return Trail(root: root, path: path + separator + next.path)
  }

  /// Both parts.
  var text: String { [root, path].filter { !$0.isEmpty }.joined(separator: " › ") }
}

/// A type of the base and the type of the revision that took its place; one of them is nil where there is none.
struct TypePair: Sendable, Hashable {
  var base: String?
  var revision: String?

  /// The name that findings have in their place.
  var name: String { base ?? revision ?? "" }
}
