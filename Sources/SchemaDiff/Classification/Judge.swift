import APIModel

/// Says what a change means in the messages it occurs in.
struct Judge {
  let rules: RuleSet
  let usage: TypeUsage
  let base: ModelIndex
  let revision: ModelIndex

  /// The finding for a change; nil if the rule set has no rule for it.
  func finding(for change: Change) -> Finding? {
    guard let rule = rules.rule(Classifier.rule(for: change)) else { return nil }
    let place = place(of: change.site)
    return Finding(
      rule: rule.id,
      request: level(rule, .request, change.site, place.directions),
      response: level(rule, .response, change.site, place.directions),
      source: source(rule, change),
      basis: change.site.isExample ? .example : rule.basis,
      isGuess: change.isGuess,
      operations: place.operations,
      pointer: change.site.pointer,
      trail: place.trail,
      subject: place.subject,
      old: change.old,
      new: change.new,
      base: change.site.base?.place(of: change.edit.facts),
      revision: change.site.revision?.place(of: change.edit.facts),
      oldFact: change.oldFact,
      newFact: change.newFact
    )
  }

  // MARK: The wire

  private func level(
    _ rule: Rule,
    _ direction: Direction,
    _ site: Site,
    _ directions: Set<Direction>
  ) -> Level? {
    guard directions.contains(direction), let level = rule.wire[direction] else { return nil }
    // What only an example shows was never promised, and what the service ignores cannot break a request.
    return site.isExample || site.isReadOnly && direction == .request ? .compatible : level
  }

  // MARK: Swift

  private func source(_ rule: Rule, _ change: Change) -> Level {
    switch change.site.visibility {
    case .hidden: return .compatible
    case .configured where change.edit.isAboutPresence: return .compatible
    case .configured, .visible: break
    }
    // Generated code has no properties for the headers of responses.
    if change.site.carrier == .header { return .compatible }
    guard case .type(let pair) = change.site.scope, let old = pair.base, let new = pair.revision else {
      return rule.source
    }
    return base.isSentOnly(old) && revision.isSentOnly(new) ? rule.sentOnlySource : rule.source
  }

  // MARK: The place

  private func place(of site: Site) -> Place {
    switch site.scope {
    case .service:
      return Place(operations: [], directions: [.request, .response], trail: site.trail.text, subject: .service)
    case .operation(let name):
      let directions: Set<Direction> =
        switch site.carrier {
        case .response, .header: [.response]
        case .parameter, .requestBody: [.request]
        case .service, .operation, .type, .field: [.request, .response]
        }
      return Place(operations: [name], directions: directions, trail: site.trail.text, subject: .operation(name))
    case .type(let pair):
      let entry = usage[pair]
      let trail = entry.trail?.followed(by: site.trail) ?? Trail(root: pair.name, path: site.trail.path)
      let subject: Finding.Subject =
        entry.operations.count == 1 ? .operation(entry.operations[0]) : .type(pair.name)
      return Place(operations: entry.operations, directions: entry.directions, trail: trail.text, subject: subject)
    }
  }

  private struct Place {
    var operations: [String]
    var directions: Set<Direction>
    var trail: String
    var subject: Finding.Subject
  }
}

extension Edit {
  /// Whether the edit is about whether something has to be given, which does not matter for what may always be left out.
  fileprivate var isAboutPresence: Bool {
    switch self {
    case .member(.added, _), .requirement, .credential(.removed): true
    default: false
    }
  }
}
