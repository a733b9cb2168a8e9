extension RuleSet {
  /// The rules for constraints other than bounds.
  static let textRules: [Rule] = [
    constraint(
      .patternAdded,
      .pattern,
      .added,
      .by(request: .breaking, response: .compatible),
      mirror: .patternRemoved,
      "pattern added",
      "Text that does not match is refused."
    ),
    constraint(
      .patternChanged,
      .pattern,
      .changed,
      .both(.potentiallyBreaking),
      mirror: .patternChanged,
      "pattern changed",
      "Whether one pattern contains the other is hard to say."
    ),
    constraint(
      .patternRemoved,
      .pattern,
      .removed,
      .by(request: .compatible, response: .potentiallyBreaking),
      mirror: .patternAdded,
      "pattern removed",
      "Other text may come; few clients take text apart by a pattern."
    ),
    constraint(
      .formatAdded,
      .format,
      .added,
      .by(request: .breaking, response: .compatible),
      mirror: .formatRemoved,
      "format added",
      "Text in another format is refused."
    ),
    constraint(
      .formatChanged,
      .format,
      .changed,
      .both(.breaking),
      mirror: .formatChanged,
      "format changed",
      "Neither format is read where the other is expected."
    ),
    constraint(
      .formatRemoved,
      .format,
      .removed,
      .by(request: .compatible, response: .breaking),
      mirror: .formatAdded,
      "format removed",
      "Clients that read the format may meet another."
    ),
    constraint(
      .separatorAdded,
      .separator,
      .added,
      .both(.breaking),
      mirror: .separatorRemoved,
      "text became a list of parts",
      "A text with the separator in it means something else than before."
    ),
    constraint(
      .separatorChanged,
      .separator,
      .changed,
      .both(.breaking),
      mirror: .separatorChanged,
      "parts separated otherwise",
      "Text with the old separator is a single part."
    ),
    constraint(
      .separatorRemoved,
      .separator,
      .removed,
      .both(.breaking),
      mirror: .separatorAdded,
      "text is no list of parts any more",
      "Text with several parts means something else than before."
    ),
    constraint(
      .constantAdded,
      .constant,
      .added,
      .by(request: .breaking, response: .compatible),
      mirror: .constantRemoved,
      "only one value allowed",
      "Every other value is refused."
    ),
    constraint(
      .constantChanged,
      .constant,
      .changed,
      .both(.breaking),
      mirror: .constantChanged,
      "another value is the only one allowed",
      "The old value is refused, and comes no more."
    ),
    constraint(
      .constantRemoved,
      .constant,
      .removed,
      .by(request: .compatible, response: .breaking),
      mirror: .constantAdded,
      "other values allowed",
      "Clients that expect one value may meet others."
    ),
    constraint(
      .unitAdded,
      .unit,
      .added,
      .both(.compatible),
      mirror: .unitRemoved,
      "unit documented",
      "What the number counts was unsaid, not different."
    ),
    constraint(
      .unitChanged,
      .unit,
      .changed,
      .both(.breaking),
      mirror: .unitChanged,
      "unit changed",
      "The same number means another quantity."
    ),
    constraint(
      .unitRemoved,
      .unit,
      .removed,
      .both(.compatible),
      mirror: .unitAdded,
      "unit no longer documented",
      "What the number counts is unsaid, not different."
    ),
  ]

  private static func constraint(
    _ id: RuleID,
    _ facet: Rule.Facet,
    _ action: Rule.Action,
    _ wire: Rule.Wire,
    mirror: RuleID,
    _ title: String,
    _ rationale: String
  ) -> Rule {
    Rule(
      id,
      .constraint,
      facet,
      action,
      wire: wire,
      source: .compatible,
      basis: .prose,
      mirror: mirror,
      title,
      rationale
    )
  }

  /// The rules for what says nothing about messages; their findings are left out unless they are asked for.
  static let documentationRules: [Rule] = [
    documentation(.descriptionChanged, .description, .changed, mirror: .descriptionChanged, "description changed"),
    documentation(.pageChanged, .page, .changed, mirror: .pageChanged, "documented on another page"),
    documentation(
      .deprecationMessageChanged,
      .deprecation,
      .changed,
      mirror: .deprecationMessageChanged,
      "advice on a deprecated part changed"
    ),
    documentation(.meaningChanged, .meaning, .changed, mirror: .meaningChanged, "meaning of a value put otherwise"),
    documentation(.exampleAdded, .example, .added, mirror: .exampleRemoved, "example added"),
    documentation(.exampleRemoved, .example, .removed, mirror: .exampleAdded, "example removed"),
    documentation(.exampleChanged, .example, .changed, mirror: .exampleChanged, "example changed"),
  ]

  private static func documentation(
    _ id: RuleID,
    _ facet: Rule.Facet,
    _ action: Rule.Action,
    mirror: RuleID,
    _ title: String
  ) -> Rule {
    Rule(
      id,
      .documentation,
      facet,
      action,
      wire: .call(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: mirror,
      title,
      "It changes what people read, and no message."
    )
  }
}
