extension RuleSet {
  static let serviceRules: [Rule] = [
    Rule(
      .serviceRenamed,
      .service,
      .name,
      .renamed,
      wire: .call(.compatible),
      source: .breaking,
      "service renamed",
      "The generated module and its client are called after the service."
    ),
    Rule(
      .configuredParameterAdded,
      .service,
      .configuration,
      .added,
      wire: .call(.compatible),
      source: .potentiallyBreaking,
      mirror: .configuredParameterRemoved,
      "parameter configured once",
      "In each call the parameter becomes optional and moves to the end, which calls that pass it may not expect."
    ),
    Rule(
      .configuredParameterRemoved,
      .service,
      .configuration,
      .removed,
      wire: .call(.compatible),
      source: .breaking,
      mirror: .configuredParameterAdded,
      "parameter no longer configured once",
      "The client's initializer loses the label, and each call asks for the parameter."
    ),
    Rule(
      .credentialAdded,
      .service,
      .credentials,
      .added,
      wire: .call(.compatible),
      source: .breaking,
      mirror: .credentialRemoved,
      "header supplied by credentials",
      "The header is no parameter of calls any more."
    ),
    Rule(
      .credentialRemoved,
      .service,
      .credentials,
      .removed,
      wire: .call(.compatible),
      source: .breaking,
      mirror: .credentialAdded,
      "header no longer supplied by credentials",
      "The header becomes a parameter of each call that has it."
    ),
  ]

  static let operationRules: [Rule] = [
    Rule(
      .operationAdded,
      .operation,
      .existence,
      .added,
      wire: .call(.compatible),
      source: .compatible,
      mirror: .operationRemoved,
      "operation added",
      "Nobody calls it yet; the client gains a method."
    ),
    Rule(
      .operationRemoved,
      .operation,
      .existence,
      .removed,
      wire: .call(.breaking),
      source: .breaking,
      mirror: .operationAdded,
      "operation removed",
      "Its callers were not warned."
    ),
    Rule(
      .operationRemovedDeprecated,
      .operation,
      .existence,
      .removed,
      wire: .call(.compatible),
      source: .breaking,
      mirror: .operationAdded,
      "deprecated operation removed",
      "It was announced as deprecated, so its removal is no surprise; code that still calls it does not compile."
    ),
    Rule(
      .operationRenamed,
      .operation,
      .name,
      .renamed,
      wire: .call(.compatible),
      source: .breaking,
      "operation renamed",
      "The request stays the same; the method of the client is called otherwise."
    ),
    Rule(
      .operationMethodChanged,
      .operation,
      .address,
      .changed,
      wire: .call(.breaking),
      source: .compatible,
      "HTTP method changed",
      "Existing clients send a request that is no longer served."
    ),
    Rule(
      .operationPathChanged,
      .operation,
      .address,
      .moved,
      wire: .call(.breaking),
      source: .compatible,
      "operation moved to another path",
      "Existing clients send a request that is no longer served."
    ),
    Rule(
      .operationPathSpellingChanged,
      .operation,
      .spelling,
      .changed,
      wire: .call(.potentiallyBreaking),
      source: .compatible,
      "path spelled otherwise",
      "Many servers take upper and lower case and doubled or final slashes for the same, but none has to."
    ),
    Rule(
      .operationGroupAdded,
      .operation,
      .group,
      .added,
      wire: .call(.compatible),
      source: .compatible,
      mirror: .operationGroupRemoved,
      "operation put into a chapter",
      "The client offers it where it did, and in the chapter, too."
    ),
    Rule(
      .operationGroupRemoved,
      .operation,
      .group,
      .removed,
      wire: .call(.compatible),
      source: .breaking,
      mirror: .operationGroupAdded,
      "operation no longer in a chapter",
      "Code that goes through the chapter no longer finds it there."
    ),
    Rule(
      .operationGroupChanged,
      .operation,
      .group,
      .moved,
      wire: .call(.compatible),
      source: .breaking,
      "operation moved to another chapter",
      "The client offers its operations by chapters, too; code that goes through the old one no longer finds it there."
    ),
    Rule(
      .operationDeprecated,
      .operation,
      .deprecation,
      .added,
      wire: .call(.compatible),
      source: .compatible,
      mirror: .operationUndeprecated,
      "operation deprecated",
      "It works as before; its users are warned."
    ),
    Rule(
      .operationUndeprecated,
      .operation,
      .deprecation,
      .removed,
      wire: .call(.compatible),
      source: .compatible,
      mirror: .operationDeprecated,
      "operation no longer deprecated",
      "It works as before."
    ),
    Rule(
      .pagingAdded,
      .operation,
      .paging,
      .added,
      wire: .call(.compatible),
      source: .compatible,
      basis: .prose,
      mirror: .pagingRemoved,
      "operation pages",
      "The call gains a sequence of pages."
    ),
    Rule(
      .pagingRemoved,
      .operation,
      .paging,
      .removed,
      wire: .call(.potentiallyBreaking),
      source: .breaking,
      basis: .prose,
      mirror: .pagingAdded,
      "operation no longer pages",
      "The sequence of pages is gone; whether the service still divides its results is unknown."
    ),
    Rule(
      .pagingSchemeChanged,
      .operation,
      .paging,
      .changed,
      wire: .call(.breaking),
      source: .breaking,
      basis: .prose,
      "paging works otherwise",
      "A client that asks for the next page in the old way misses or repeats results."
    ),
    Rule(
      .pagingFieldsChanged,
      .operation,
      .paging,
      .moved,
      wire: .call(.potentiallyBreaking),
      source: .potentiallyBreaking,
      basis: .prose,
      "paging uses other fields",
      "Items, totals and page sizes are found elsewhere; whether the old fields still work is unknown."
    ),
  ]
}
