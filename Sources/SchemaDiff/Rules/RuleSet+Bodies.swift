extension RuleSet {
  static let bodyRules: [Rule] = [
    Rule(
      .requestBodyAddedRequired,
      .body,
      .existence,
      .added,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .requestBodyRemoved,
      "required request body added",
      "Requests without it are refused."
    ),
    Rule(
      .requestBodyAddedOptional,
      .body,
      .existence,
      .added,
      wire: .request(.compatible),
      source: .compatible,
      mirror: .requestBodyRemoved,
      "optional request body added",
      "It may be left out."
    ),
    Rule(
      .requestBodyRemoved,
      .body,
      .existence,
      .removed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .requestBodyAddedOptional,
      "request body removed",
      "What clients say in it is no longer heard."
    ),
    Rule(
      .requestBodyBecameRequired,
      .body,
      .requirement,
      .narrowed,
      wire: .request(.breaking),
      source: .breaking,
      mirror: .requestBodyBecameOptional,
      "request body became required",
      "Requests without it are refused."
    ),
    Rule(
      .requestBodyBecameOptional,
      .body,
      .requirement,
      .widened,
      wire: .request(.compatible),
      source: .potentiallyBreaking,
      mirror: .requestBodyBecameRequired,
      "request body became optional",
      "It may still be sent; only code that reads it back from the call meets an optional."
    ),
    Rule(
      .requestContentChanged,
      .body,
      .content,
      .changed,
      wire: .request(.breaking),
      source: .breaking,
      "request body written otherwise",
      "Clients send a kind of content that is no longer read."
    ),
    Rule(
      .responseBodyAdded,
      .response,
      .existence,
      .added,
      wire: .response(.compatible),
      source: .potentiallyBreaking,
      mirror: .responseBodyRemoved,
      "response body added",
      "Clients ignore what they do not expect; code that ignores the new result is warned by the compiler."
    ),
    Rule(
      .responseBodyRemoved,
      .response,
      .existence,
      .removed,
      wire: .response(.breaking),
      source: .breaking,
      mirror: .responseBodyAdded,
      "response body removed",
      "Clients wait for what no longer comes."
    ),
    Rule(
      .responseContentChanged,
      .response,
      .content,
      .changed,
      wire: .response(.breaking),
      source: .breaking,
      "response body written otherwise",
      "Clients cannot read the new kind of content."
    ),
    Rule(
      .bodyAlternativeAdded,
      .body,
      .alternative,
      .added,
      wire: .by(request: .compatible, response: .breaking),
      source: .potentiallyBreaking,
      mirror: .bodyAlternativeRemoved,
      "body may have another shape",
      "Clients cannot read a shape they do not know; in Swift, a body of several shapes is a JSON value."
    ),
    Rule(
      .bodyAlternativeRemoved,
      .body,
      .alternative,
      .removed,
      wire: .by(request: .breaking, response: .compatible),
      source: .potentiallyBreaking,
      mirror: .bodyAlternativeAdded,
      "body may no longer have a shape",
      "Requests of that shape are refused; in Swift, a body of one shape has a type of its own."
    ),
  ]

  static let responseRules: [Rule] = [
    Rule(
      .successStatusAdded,
      .response,
      .status,
      .added,
      wire: .response(.compatible),
      source: .potentiallyBreaking,
      mirror: .successStatusRemoved,
      "success status added",
      "Clients take every status from 200 to 299 for success; the result may get another type."
    ),
    Rule(
      .successStatusRemoved,
      .response,
      .status,
      .removed,
      wire: .response(.breaking),
      source: .potentiallyBreaking,
      mirror: .successStatusAdded,
      "success status removed",
      "Clients wait for what no longer comes."
    ),
    Rule(
      .successStatusChanged,
      .response,
      .status,
      .changed,
      wire: .response(.breaking),
      source: .compatible,
      "success has another status",
      "Clients that compare the status take success for failure."
    ),
    Rule(
      .errorStatusAdded,
      .response,
      .failure,
      .added,
      wire: .response(.compatible),
      source: .compatible,
      mirror: .errorStatusRemoved,
      "failure status added",
      "Clients meet undocumented failures anyway."
    ),
    Rule(
      .errorStatusRemoved,
      .response,
      .failure,
      .removed,
      wire: .response(.compatible),
      source: .compatible,
      mirror: .errorStatusAdded,
      "failure status removed",
      "Code for a failure that never comes does no harm."
    ),
    Rule(
      .responseHeaderAdded,
      .response,
      .header,
      .added,
      wire: .response(.compatible),
      source: .compatible,
      mirror: .responseHeaderRemovedRequired,
      "response header added",
      "Clients ignore headers they do not know."
    ),
    Rule(
      .responseHeaderRemovedRequired,
      .response,
      .header,
      .removed,
      wire: .response(.breaking),
      source: .compatible,
      mirror: .responseHeaderAdded,
      "promised response header removed",
      "Clients may rely on it; generated code has no property for it."
    ),
    Rule(
      .responseHeaderRemovedOptional,
      .response,
      .header,
      .removed,
      wire: .response(.potentiallyBreaking),
      source: .compatible,
      mirror: .responseHeaderAdded,
      "response header removed",
      "Clients had to do without it at times; whether they can do without it always is unknown."
    ),
    Rule(
      .responseHeaderBecameRequired,
      .response,
      .requirement,
      .narrowed,
      wire: .response(.compatible),
      source: .compatible,
      mirror: .responseHeaderBecameOptional,
      "response header promised",
      "Clients can rely on more than before."
    ),
    Rule(
      .responseHeaderBecameOptional,
      .response,
      .requirement,
      .widened,
      wire: .response(.breaking),
      source: .compatible,
      mirror: .responseHeaderBecameRequired,
      "response header no longer promised",
      "Clients may rely on it."
    ),
  ]
}
