extension RuleSet {
  static let parameterRules: [Rule] = pathParameterRules + memberParameterRules + parameterFactRules

  private static let pathParameterRules: [Rule] = [
    Rule(
      .pathParameterAdded,
      .parameter,
      .address,
      .added,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .pathParameterRemoved,
      "path parameter added",
      "The old path is no longer served, and calls must pass another argument."
    ),
    Rule(
      .pathParameterRemoved,
      .parameter,
      .address,
      .removed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .pathParameterAdded,
      "path parameter removed",
      "The old path is no longer served, and calls must not pass the argument."
    ),
    Rule(
      .pathParameterRenamed,
      .parameter,
      .name,
      .changed,
      wire: .request(.compatible),
      source: .breaking,
      "path parameter renamed",
      "Only its value is in the request; its name is the label of an argument."
    ),
  ]

  private static let memberParameterRules: [Rule] = [
    Rule(
      .parameterAddedRequired,
      .parameter,
      .existence,
      .added,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .parameterRemoved,
      "required parameter added",
      "Requests without it are refused; calls must pass it."
    ),
    Rule(
      .parameterAddedOptional,
      .parameter,
      .existence,
      .added,
      wire: .request(.compatible),
      source: .compatible,
      mirror: .parameterRemoved,
      "optional parameter added",
      "It may be left out, and its argument has a default."
    ),
    Rule(
      .parameterRemoved,
      .parameter,
      .existence,
      .removed,
      wire: .request(.potentiallyBreaking),
      source: .breaking,
      mirror: .parameterAddedOptional,
      "parameter removed",
      "Some servers ignore parameters they do not know, others refuse them; and what it did is no longer done."
    ),
    Rule(
      .parameterRemovedDeprecated,
      .parameter,
      .existence,
      .removed,
      wire: .request(.compatible),
      source: .breaking,
      mirror: .parameterAddedOptional,
      "deprecated parameter removed",
      "It was announced as deprecated; code that still passes it does not compile."
    ),
    Rule(
      .parameterBecameRequired,
      .parameter,
      .requirement,
      .narrowed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .parameterBecameOptional,
      "parameter became required",
      "Requests without it are refused."
    ),
    Rule(
      .parameterBecameOptional,
      .parameter,
      .requirement,
      .widened,
      wire: .request(.compatible),
      source: .potentiallyBreaking,
      mirror: .parameterBecameRequired,
      "parameter became optional",
      "It may still be sent; only code that reads it back from the call meets an optional."
    ),
    Rule(
      .parameterLocationChanged,
      .parameter,
      .placement,
      .moved,
      wire: .request(.breaking),
      source: .compatible,
      "parameter sent elsewhere",
      "Clients go on sending it where it is no longer read."
    ),
    Rule(
      .parameterRenamedRequired,
      .parameter,
      .name,
      .renamed,
      wire: .request(.breaking),
      source: .breaking,
      "required parameter renamed",
      "Requests with the old name lack what is required."
    ),
    Rule(
      .parameterRenamedOptional,
      .parameter,
      .name,
      .renamed,
      wire: .request(.potentiallyBreaking),
      source: .breaking,
      "optional parameter renamed",
      "The old name is ignored or refused."
    ),
  ]

  private static let parameterFactRules: [Rule] = [
    Rule(
      .parameterScalarToList,
      .parameter,
      .cardinality,
      .widened,
      wire: .request(.compatible),
      source: .breaking,
      mirror: .parameterListToScalar,
      "parameter may be repeated",
      "A single value is a list of one in a query."
    ),
    Rule(
      .parameterListToScalar,
      .parameter,
      .cardinality,
      .narrowed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .parameterScalarToList,
      "parameter may no longer be repeated",
      "Further values are lost or refused."
    ),
    Rule(
      .parameterTypeLoosened,
      .parameter,
      .shape,
      .widened,
      wire: .request(.compatible),
      source: .breaking,
      mirror: .parameterTypeTightened,
      "parameter takes any text",
      "A number or a boolean is text already in a path, a query or a header."
    ),
    Rule(
      .parameterTypeTightened,
      .parameter,
      .shape,
      .narrowed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .parameterTypeLoosened,
      "parameter no longer takes any text",
      "Other text is refused."
    ),
    Rule(
      .parameterDeprecated,
      .parameter,
      .deprecation,
      .added,
      wire: .request(.compatible),
      source: .compatible,
      mirror: .parameterUndeprecated,
      "parameter deprecated",
      "It works as before; its users are warned."
    ),
    Rule(
      .parameterUndeprecated,
      .parameter,
      .deprecation,
      .removed,
      wire: .request(.compatible),
      source: .compatible,
      mirror: .parameterDeprecated,
      "parameter no longer deprecated",
      "It works as before."
    ),
    Rule(
      .parameterDefaultAdded,
      .parameter,
      .defaultValue,
      .added,
      wire: .request(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      mirror: .parameterDefaultRemoved,
      "parameter gained a default",
      "Requests that leave it out may mean something else than before, or only be documented better."
    ),
    Rule(
      .parameterDefaultChanged,
      .parameter,
      .defaultValue,
      .changed,
      wire: .request(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      "parameter's default changed",
      "Requests that leave it out mean something else than before."
    ),
    Rule(
      .parameterDefaultRemoved,
      .parameter,
      .defaultValue,
      .removed,
      wire: .request(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      mirror: .parameterDefaultAdded,
      "parameter lost its default",
      "What a request means that leaves it out is no longer said."
    ),
    Rule(
      .parameterRequiredWhenAdded,
      .parameter,
      .condition,
      .added,
      wire: .request(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      mirror: .parameterRequiredWhenRemoved,
      "parameter required under a condition",
      "Whether existing requests fall under the condition is unknown."
    ),
    Rule(
      .parameterRequiredWhenChanged,
      .parameter,
      .condition,
      .changed,
      wire: .request(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      "parameter required under another condition",
      "The condition is a sentence, so which requests fall under it is unknown."
    ),
    Rule(
      .parameterRequiredWhenRemoved,
      .parameter,
      .condition,
      .removed,
      wire: .request(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .parameterRequiredWhenAdded,
      "parameter no longer required under a condition",
      "It may still be sent."
    ),
  ]
}
