import APIModel

/// Whether something came or went.
enum Presence: Sendable, Hashable {
  case added, removed
}

/// Whether a fact came, went or changed.
enum Amendment: Sendable, Hashable {
  case added, removed, changed

  /// How an optional fact differs; nil where it does not.
  init?<Fact: Equatable>(_ old: Fact?, _ new: Fact?) {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, _?): self = .added
    case (_?, nil): self = .removed
    case (let old?, let new?):
      if old == new { return nil }
      self = .changed
    }
  }
}

/// One structural difference between two services, without a judgement.
enum Edit: Sendable, Hashable {
  // The service and its operations.
  case serviceRenamed
  case configuration(Presence), credential(Presence)
  case operation(Presence, isDeprecated: Bool)
  case operationRenamed, methodChanged, pathMoved, pathRespelled, group(Amendment)
  case paging(Presence), pagingScheme, pagingFields

  // Parameters, headers and fields, which the carrier of the site tells apart.
  case member(Presence, Field)
  case requirement(isRequired: Bool)
  case memberRenamed(isRequired: Bool)
  case memberMoved
  case deprecation(Presence)
  case defaultValue(Amendment), condition(Amendment)
  case mutability(isReadOnly: Bool, isRequired: Bool)
  case evidence(Evidence)
  case additionalFields(Presence)

  // Bodies and responses.
  case body(Presence, isRequired: Bool)
  case bodyContent, alternative(Presence)
  case status(Presence, Int), statusChanged

  // Types.
  case typeRenamed, typeReplaced
  case unusedType(Presence)
  case typeUsage(isSentOnly: Bool)
  case shape(ShapeEdit)
  case nullability(isNullable: Bool), acceptedKinds(Presence)

  // Values and constraints.
  case value(Presence, EnumeratedValue, isClosed: Bool)
  case valueRenamed(isClosed: Bool), valuePattern
  case valueMeaning(isName: Bool)
  case enumerated(Presence, Scalar), constantListed(Presence, Scalar)
  case closed(Bool), shared(Presence)
  case bound(BoundMeasure, BoundEnd, BoundEdit)
  case constraint(TextConstraint, Amendment)

  // What only people read.
  case description, page, deprecationMessage, example(Amendment)
}

/// How the shape of a value differs.
enum ShapeEdit: Sendable, Hashable {
  case changed, generalized, specialized
  case integerWidened, integerNarrowed, floatWidened, floatNarrowed
  case loosened, tightened
  case scalarToList, listToScalar, listToMap, mapToList, objectToMap, mapToObject
  case documented, undocumented
}

/// A constraint that is one fact without an order.
enum TextConstraint: Sendable, Hashable {
  case pattern, format, separator, constant, unit
}

/// An edit with its place and its values.
struct Change: Sendable, Hashable {
  /// What differs.
  var edit: Edit
  /// Where it differs.
  var site: Site
  /// The earlier value as text.
  var old: String?
  /// The later value as text.
  var new: String?
  /// Whether two parts were taken for the same because they look alike, and not because anything says so.
  var isGuess = false
}

extension Change {
  /// The earlier fact in full, where the value as text leaves something out.
  var oldFact: String? {
    switch edit {
    case .member(.removed, let field): FactText.whole(field)
    case .enumerated(.removed, let list), .constantListed(.removed, let list): FactText.wholeValues(list)
    default: nil
    }
  }

  /// The later fact in full, where the value as text leaves something out.
  var newFact: String? {
    switch edit {
    case .member(.added, let field): FactText.whole(field)
    case .enumerated(.added, let list), .constantListed(.added, let list): FactText.wholeValues(list)
    default: nil
    }
  }
}
