extension RuleSet {
  static let fieldRules: [Rule] = fieldMemberRules + fieldFactRules + additionalFieldRules

  private static let fieldMemberRules: [Rule] = [
    Rule(
      .fieldAddedRequired,
      .field,
      .existence,
      .added,
      wire: .by(request: .breaking, response: .compatible),
      source: .compatible,
      sentOnlySource: .breaking,
      mirror: .fieldRemovedRequired,
      "required field added",
      "Requests without it are refused. Clients ignore fields they do not know. In a type that is only sent, the "
        + "initializer gains an argument without a default."
    ),
    Rule(
      .fieldAddedRequiredWithDefault,
      .field,
      .existence,
      .added,
      wire: .by(request: .breaking, response: .compatible),
      source: .compatible,
      sentOnlySource: .breaking,
      mirror: .fieldRemovedRequired,
      "required field with a default added",
      "A default does not make it valid to leave out what is required; the rule is apart so that it can be lowered."
    ),
    Rule(
      .fieldAddedOptional,
      .field,
      .existence,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      mirror: .fieldRemovedOptional,
      "field added",
      "It may be left out, and clients ignore fields they do not know."
    ),
    Rule(
      .fieldRemovedRequired,
      .field,
      .existence,
      .removed,
      wire: .by(request: .potentiallyBreaking, response: .breaking),
      source: .breaking,
      mirror: .fieldAddedRequired,
      "required field removed",
      "Clients rely on what was promised. Some servers ignore fields they do not know, others refuse them."
    ),
    Rule(
      .fieldRemovedOptional,
      .field,
      .existence,
      .removed,
      wire: .both(.potentiallyBreaking),
      source: .breaking,
      mirror: .fieldAddedOptional,
      "field removed",
      "Clients had to do without it at times; whether they can do without it always is unknown."
    ),
    Rule(
      .fieldRemovedDeprecated,
      .field,
      .existence,
      .removed,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .breaking,
      mirror: .fieldAddedOptional,
      "deprecated field removed",
      "It was announced as deprecated; code that still uses it does not compile."
    ),
    Rule(
      .fieldBecameRequired,
      .field,
      .requirement,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .compatible,
      sentOnlySource: .breaking,
      mirror: .fieldBecameOptional,
      "field became required",
      "Requests without it are refused; in a type that is only sent, its property is optional no more."
    ),
    Rule(
      .fieldBecameOptional,
      .field,
      .requirement,
      .widened,
      wire: .by(request: .compatible, response: .breaking),
      source: .compatible,
      sentOnlySource: .potentiallyBreaking,
      mirror: .fieldBecameRequired,
      "field became optional",
      "Clients may rely on what was promised; in a type that is only sent, code that reads it meets an optional."
    ),
    Rule(
      .fieldRenamed,
      .field,
      .name,
      .renamed,
      wire: .both(.breaking),
      source: .breaking,
      "field renamed",
      "What is sent under the old name is not heard, and what is waited for does not come."
    ),
    Rule(
      .fieldMoved,
      .field,
      .placement,
      .moved,
      wire: .both(.breaking),
      source: .breaking,
      "field moved",
      "It is neither read nor sent where it was."
    ),
  ]

  private static let fieldFactRules: [Rule] = [
    Rule(
      .fieldBecameReadOnly,
      .field,
      .mutability,
      .narrowed,
      wire: .both(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldNoLongerReadOnly,
      "field became read-only",
      "The service ignores what it is sent instead of refusing it."
    ),
    Rule(
      .fieldNoLongerReadOnly,
      .field,
      .mutability,
      .widened,
      wire: .both(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldBecameReadOnly,
      "field no longer read-only",
      "It may still be left out."
    ),
    Rule(
      .requiredFieldNoLongerReadOnly,
      .field,
      .mutability,
      .widened,
      wire: .by(request: .breaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldBecameReadOnly,
      "required field no longer read-only",
      "Nobody sent it so far, and requests without it are refused now."
    ),
    Rule(
      .fieldDeprecated,
      .field,
      .deprecation,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      mirror: .fieldUndeprecated,
      "field deprecated",
      "It works as before; its users are warned."
    ),
    Rule(
      .fieldUndeprecated,
      .field,
      .deprecation,
      .removed,
      wire: .both(.compatible),
      source: .compatible,
      mirror: .fieldDeprecated,
      "field no longer deprecated",
      "It works as before."
    ),
    Rule(
      .fieldDefaultAdded,
      .field,
      .defaultValue,
      .added,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldDefaultRemoved,
      "field gained a default",
      "Requests that leave it out may mean something else than before, or only be documented better."
    ),
    Rule(
      .fieldDefaultChanged,
      .field,
      .defaultValue,
      .changed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      "field's default changed",
      "Requests that leave it out mean something else than before."
    ),
    Rule(
      .fieldDefaultRemoved,
      .field,
      .defaultValue,
      .removed,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldDefaultAdded,
      "field lost its default",
      "What a request means that leaves it out is no longer said."
    ),
    Rule(
      .fieldRequiredWhenAdded,
      .field,
      .condition,
      .added,
      wire: .by(request: .potentiallyBreaking, response: .compatible),
      source: .compatible,
      basis: .prose,
      mirror: .fieldRequiredWhenRemoved,
      "field required under a condition",
      "Whether existing requests fall under the condition is unknown."
    ),
    Rule(
      .fieldRequiredWhenChanged,
      .field,
      .condition,
      .changed,
      wire: .both(.potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      "field required under another condition",
      "The condition is a sentence, so which messages fall under it is unknown."
    ),
    Rule(
      .fieldRequiredWhenRemoved,
      .field,
      .condition,
      .removed,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .compatible,
      basis: .prose,
      mirror: .fieldRequiredWhenAdded,
      "field no longer required under a condition",
      "It may still be sent; clients may have relied on it."
    ),
    Rule(
      .fieldDocumented,
      .field,
      .evidence,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      mirror: .fieldUndocumented,
      "field documented by a table",
      "An example knew it already."
    ),
    Rule(
      .fieldUndocumented,
      .field,
      .evidence,
      .removed,
      wire: .both(.potentiallyBreaking),
      source: .compatible,
      mirror: .fieldDocumented,
      "field only in an example",
      "The table lost it: it is gone and the example is old, or it was left out by mistake."
    ),
    Rule(
      .exampleFieldAdded,
      .field,
      .example,
      .added,
      wire: .both(.compatible),
      source: .compatible,
      basis: .example,
      mirror: .exampleFieldRemoved,
      "field shown by an example",
      "An example proves that it may come."
    ),
    Rule(
      .exampleFieldRemoved,
      .field,
      .example,
      .removed,
      wire: .both(.compatible),
      source: .breaking,
      basis: .example,
      mirror: .exampleFieldAdded,
      "field no longer shown by an example",
      "No table ever had it, and examples are cut short at will; in Swift its property is gone."
    ),
  ]

  private static let additionalFieldRules: [Rule] = [
    Rule(
      .additionalFieldsClosed,
      .field,
      .openness,
      .narrowed,
      wire: .by(request: .breaking, response: .compatible),
      source: .breaking,
      mirror: .additionalFieldsOpened,
      "further keys no longer allowed",
      "Requests with keys of the user's own are refused; the property that held them is gone."
    ),
    Rule(
      .additionalFieldsOpened,
      .field,
      .openness,
      .widened,
      wire: .by(request: .compatible, response: .potentiallyBreaking),
      source: .compatible,
      mirror: .additionalFieldsClosed,
      "further keys allowed",
      "Clients ignore fields they do not know, but may not pass them on."
    ),
  ]
}
