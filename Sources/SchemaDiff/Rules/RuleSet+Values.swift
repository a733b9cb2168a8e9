extension RuleSet {
  static let valueRules: [Rule] = singleValueRules + valueListRules

  private static let singleValueRules: [Rule] = [
    Rule(
      .valueAdded,
      .value,
      .values,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .valueRemoved,
      "value added",
      "The list was open: clients keep values they do not know."
    ),
    Rule(
      .valueAddedClosed,
      .value,
      .values,
      .added,
      wire: .by(request: .compatible, response: .breaking),
      source: .compatible,
      basis: .prose,
      mirror: .valueRemoved,
      "value added to a closed list",
      "The service promised never to send another value."
    ),
    Rule(
      .valueRemoved,
      .value,
      .values,
      .removed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      basis: .prose,
      mirror: .valueAddedClosed,
      "value removed",
      "Requests with it are refused; clients wait for a value that does not come; its name is gone in Swift."
    ),
    Rule(
      .valueRemovedDeprecated,
      .value,
      .values,
      .removed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .breaking,
      basis: .prose,
      mirror: .valueAdded,
      "deprecated value removed",
      "It was announced as deprecated; its name is gone in Swift."
    ),
    Rule(
      .exampleValueAdded,
      .value,
      .example,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      basis: .example,
      mirror: .exampleValueRemoved,
      "value shown by an example",
      "An example proves that it may come."
    ),
    Rule(
      .exampleValueRemoved,
      .value,
      .example,
      .removed,
      wire: .both(.compatible),
      source: .breaking,
      basis: .example,
      mirror: .exampleValueAdded,
      "value no longer shown by an example",
      "No list ever had it, and examples are cut short at will; in Swift its name is gone."
    ),
    Rule(
      .valueRenamed,
      .value,
      .name,
      .renamed,
      wire: .by(request: .breaking, response: .potentiallyBreaking),
      source: .breaking,
      basis: .prose,
      "value spelled otherwise",
      "Requests with the old spelling are refused; clients that compare it miss the new one."
    ),
    Rule(
      .valueRenamedClosed,
      .value,
      .name,
      .renamed,
      wire: .both(.breaking),
      source: .breaking,
      basis: .prose,
      "value of a closed list spelled otherwise",
      "Requests with the old spelling are refused; the service promised never to send another value."
    ),
    Rule(
      .valueDeprecated,
      .value,
      .deprecation,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .valueUndeprecated,
      "value deprecated",
      "It works as before; its users are warned."
    ),
    Rule(
      .valueUndeprecated,
      .value,
      .deprecation,
      .removed,
      wire: .both(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .valueDeprecated,
      "value no longer deprecated",
      "It works as before."
    ),
    Rule(
      .valueMeaningChanged,
      .value,
      .meaning,
      .changed,
      wire: .both(.compatible),
      source: .breaking,
      basis: .prose,
      "meaning that names a value changed",
      "The words changed, perhaps the meaning, too; in Swift a value that is no word is called by what it means."
    ),
    Rule(
      .valuePatternChanged,
      .value,
      .pattern,
      .changed,
      wire: .both(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      "form of a value changed",
      "Which values have the one form and not the other is hard to say."
    ),
  ]

  private static let valueListRules: [Rule] = [
    Rule(
      .becameEnumerated,
      .value,
      .existence,
      .narrowed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .breaking,
      basis: .prose,
      mirror: .noLongerEnumerated,
      "values listed",
      "The service may always have refused others; in Swift a scalar becomes an enumeration."
    ),
    Rule(
      .becameEnumeratedClosed,
      .value,
      .existence,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      basis: .prose,
      mirror: .noLongerEnumeratedClosed,
      "values listed, and no others allowed",
      "Requests with other values are refused; in Swift a scalar becomes an enumeration."
    ),
    Rule(
      .noLongerEnumerated,
      .value,
      .existence,
      .widened,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .breaking,
      basis: .prose,
      mirror: .becameEnumerated,
      "values no longer listed",
      "Others may come, which the list did not rule out; in Swift an enumeration becomes a scalar."
    ),
    Rule(
      .noLongerEnumeratedClosed,
      .value,
      .existence,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .breaking,
      basis: .prose,
      mirror: .becameEnumeratedClosed,
      "closed list of values dropped",
      "The service promised never to send another value; in Swift an enumeration becomes a scalar."
    ),
    Rule(
      .constantBecameList,
      .value,
      .values,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .breaking,
      basis: .prose,
      mirror: .listBecameConstant,
      "one value became a list of values",
      "Clients that expect one value may meet others; in Swift a scalar becomes an enumeration."
    ),
    Rule(
      .listBecameConstant,
      .value,
      .values,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      basis: .prose,
      mirror: .constantBecameList,
      "one value of a list is the only one allowed",
      "Requests with other values are refused; in Swift an enumeration becomes a scalar."
    ),
    Rule(
      .enumerationClosed,
      .value,
      .openness,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      mirror: .enumerationOpened,
      "list of values closed",
      "Requests with other values are refused."
    ),
    Rule(
      .enumerationOpened,
      .value,
      .openness,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .compatible,
      basis: .prose,
      mirror: .enumerationClosed,
      "list of values opened",
      "The service promised never to send another value."
    ),
    Rule(
      .enumerationShared,
      .value,
      .sharing,
      .added,
      wire: .both(.compatible),
      source: .breaking,
      mirror: .enumerationUnshared,
      "enumeration became a type of its own",
      "The JSON is the same; in Swift the enumeration leaves the type it was nested in."
    ),
    Rule(
      .enumerationUnshared,
      .value,
      .sharing,
      .removed,
      wire: .both(.compatible),
      source: .breaking,
      mirror: .enumerationShared,
      "enumeration no longer a type of its own",
      "The JSON is the same; in Swift the enumeration moves into the type that has the field."
    ),
  ]
}
