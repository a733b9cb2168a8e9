public import Diagnostics

/// Where a part of the model was written.
///
/// All origins are equal: where a fact stands says nothing about what it is, so two models are equal when their facts
/// are, wherever they came from.
public struct Origin: Sendable, Hashable {
  /// The place in the schema file, or in the page it was transcribed from; nil for parts made in code.
  public var range: SourceRange?
  /// Where the facts of the part stand that are not on the line where it begins.
  private var places: [(fact: Fact, range: SourceRange)] = []

  /// Makes an origin.
  public init(_ range: SourceRange? = nil) {
    self.range = range
  }

  /// Always true.
  public static func == (_: Origin, _: Origin) -> Bool { true }

  /// Adds nothing.
  public func hash(into _: inout Hasher) {}
}

extension Origin {
  /// What can be said of a part of the model, by its keys in the schema language.
  package enum Fact: String, Sendable {
    case accepts, additional, alternatives, body, closed, configured, constant, content, credentials
    case `default`, deprecated, doc, format, group, `in`, items, length, limit, marker, meaning, method, name, nullable
    case offset, operation, origin, page, path, pattern, range
    case readOnly = "read-only"
    case required
    case requiredWhen = "required-when"
    case separator, service, total, type, unit, values
  }

  /// Notes where a fact stands. What is on the line where the part begins is found there.
  package mutating func note(_ fact: Fact, at place: SourceRange) {
    guard place.start.line != range?.start.line || place.file != range?.file,
      !places.contains(where: { $0.fact == fact })
    else { return }
    places.append((fact, place))
  }

  /// Where the first of some facts stands that has a place of its own; else the place of the part.
  package func place(of facts: [Fact]) -> SourceRange? {
    for fact in facts {
      if let known = places.first(where: { $0.fact == fact }) { return known.range }
    }
    return range
  }

  /// The origin of what a fact is about.
  package func narrowed(to fact: Fact) -> Origin { Origin(place(of: [fact])) }

  /// Names another file as the one where everything was written.
  package mutating func setFile(_ file: String) {
    range?.file = file
    for index in places.indices { places[index].range.file = file }
  }
}

/// How a fact came to be known.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// A table of the reference states it.
  case documented
  /// Only an example shows it.
  case example
}
