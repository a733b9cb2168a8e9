extension RuleSet {
  static let typeRules: [Rule] = namedTypeRules + scalarTypeRules + structureRules

  private static let namedTypeRules: [Rule] = [
    Rule(
      .typeRenamed,
      .type,
      .name,
      .renamed,
      wire: .both(.compatible),
      source: .breaking,
      "type renamed",
      "Names of types are not in the JSON; code that names the type does not compile."
    ),
    Rule(
      .typeReplaced,
      .type,
      .sharing,
      .changed,
      wire: .both(.compatible),
      source: .breaking,
      "another type of the same kind used",
      """
      What differs between the two is reported on its own; code that names the type does not compile, unless the two are \
      equal in all, and so one type in Swift.
      """
    ),
    Rule(
      .unusedTypeRemoved,
      .type,
      .existence,
      .removed,
      wire: .both(.compatible),
      source: .breaking,
      mirror: .unusedTypeAdded,
      "unused type removed",
      "No message has it; code that names the type does not compile."
    ),
    Rule(
      .unusedTypeAdded,
      .type,
      .existence,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      mirror: .unusedTypeRemoved,
      "unused type added",
      "No message has it."
    ),
    Rule(
      .typeBecameReceived,
      .type,
      .usage,
      .widened,
      wire: .both(.compatible),
      source: .potentiallyBreaking,
      mirror: .typeBecameSentOnly,
      "type is received, too",
      "Its required fields become optional properties, which code that reads them does not expect."
    ),
    Rule(
      .typeBecameSentOnly,
      .type,
      .usage,
      .narrowed,
      wire: .both(.compatible),
      source: .breaking,
      mirror: .typeBecameReceived,
      "type is only sent",
      "The initializer asks for its required fields, which are no optional properties any more."
    ),
  ]

  private static let scalarTypeRules: [Rule] = [
    Rule(
      .typeChanged,
      .type,
      .shape,
      .changed,
      wire: .both(.breaking),
      source: .breaking,
      "type changed",
      "Neither type can stand for the other."
    ),
    Rule(
      .typeGeneralized,
      .type,
      .shape,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .breaking,
      mirror: .typeSpecialized,
      "type became more general",
      "What was sent is still taken; what comes back may be something clients cannot read."
    ),
    Rule(
      .typeSpecialized,
      .type,
      .shape,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      mirror: .typeGeneralized,
      "type became more special",
      "Some of what was sent is refused; what comes back could have come before."
    ),
    Rule(
      .integerWidened,
      .type,
      .precision,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .breaking,
      mirror: .integerNarrowed,
      "integer became long",
      "Clients may read it into 32 bits; in Swift `Int` becomes `Int64`."
    ),
    Rule(
      .integerNarrowed,
      .type,
      .precision,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      mirror: .integerWidened,
      "long became integer",
      "Large numbers are refused; in Swift `Int64` becomes `Int`."
    ),
    Rule(
      .floatWidened,
      .type,
      .precision,
      .added,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .compatible,
      mirror: .floatNarrowed,
      "float became double",
      "Clients may read it into 32 bits and lose digits; ours never do."
    ),
    Rule(
      .floatNarrowed,
      .type,
      .precision,
      .removed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .compatible,
      mirror: .floatWidened,
      "double became float",
      "The service may drop digits."
    ),
  ]

  private static let structureRules: [Rule] = [
    Rule(
      .scalarToList,
      .type,
      .cardinality,
      .added,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .listToScalar,
      "value became a list",
      "JSON tells a value from a list of one."
    ),
    Rule(
      .listToScalar,
      .type,
      .cardinality,
      .removed,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .scalarToList,
      "list became a value",
      "JSON tells a value from a list of one."
    ),
    Rule(
      .listToMap,
      .type,
      .structure,
      .added,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .mapToList,
      "list became a map",
      "JSON tells lists from objects."
    ),
    Rule(
      .mapToList,
      .type,
      .structure,
      .removed,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .listToMap,
      "map became a list",
      "JSON tells lists from objects."
    ),
    Rule(
      .objectToMap,
      .type,
      .structure,
      .renamed,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .mapToObject,
      "object became a map",
      "Fields were known by name, and any key may come now."
    ),
    Rule(
      .mapToObject,
      .type,
      .structure,
      .renamed,
      wire: .both(.breaking),
      source: .breaking,
      mirror: .objectToMap,
      "map became an object",
      "Any key could be sent, and only known ones are taken now."
    ),
    Rule(
      .structureDocumented,
      .type,
      .structure,
      .narrowed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .breaking,
      mirror: .structureUndocumented,
      "structure documented",
      "The service may always have refused other structures; in Swift a JSON value becomes a type."
    ),
    Rule(
      .structureUndocumented,
      .type,
      .structure,
      .widened,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .breaking,
      mirror: .structureDocumented,
      "structure no longer documented",
      "The same fields may still come, but nobody says so; in Swift a type becomes a JSON value."
    ),
    Rule(
      .becameNullable,
      .type,
      .nullability,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .breaking,
      mirror: .noLongerNullable,
      "may be null",
      "Clients do not expect `null`."
    ),
    Rule(
      .noLongerNullable,
      .type,
      .nullability,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      mirror: .becameNullable,
      "may no longer be null",
      "Requests with `null` are refused."
    ),
    Rule(
      .acceptedKindsAdded,
      .type,
      .kinds,
      .widened,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .breaking,
      basis: .example,
      mirror: .acceptedKindsRemoved,
      "examples show another kind of JSON",
      "Clients that trust the table cannot read it; in Swift the value is wrapped to keep both."
    ),
    Rule(
      .acceptedKindsRemoved,
      .type,
      .kinds,
      .narrowed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .breaking,
      basis: .example,
      mirror: .acceptedKindsAdded,
      "examples no longer show another kind of JSON",
      "Examples and tables agree now; in Swift the value is no longer wrapped."
    ),
  ]
}
