import Diagnostics
import YAMLDocument

/// Turns the YAML of a review file into decisions.
struct ReviewDecoder {
  private(set) var diagnostics = DiagnosticCollector()

  mutating func decode(_ root: YAMLNode) -> ReviewFile {
    var review = ReviewFile()
    // A list whose last element was removed leaves its key behind.
    for entry in entries(of: root, allowed: ["accept", "severity"]) where !entry.value.isNull {
      if entry.key.text == "accept" {
        review.acceptances = elements(of: entry.value).compactMap { acceptance($0) }
      } else {
        review.overrides = mapping(entry.value)?.entries.compactMap { override($0) } ?? []
      }
    }
    return review
  }

  // MARK: Acceptances

  private mutating func acceptance(_ node: YAMLNode) -> Acceptance? {
    let keys = ["fingerprint", "rule", "pointer", "reason", "expires"]
    guard let mapping = mapping(node) else { return nil }
    var texts: [String: YAMLScalar] = [:]
    for entry in entries(of: mapping, allowed: keys) where !entry.value.isNull {
      texts[entry.key.text] = scalar(entry.value)
    }
    guard let subject = subject(texts, node) else { return nil }
    guard let reason = texts["reason"]?.text, reason.contains(where: { !$0.isWhitespace }) else {
      report("an acceptance says why: 'reason'", at: node.range)
      return nil
    }
    guard isWellFormed(texts["fingerprint"], texts["pointer"]) else { return nil }
    var acceptance = Acceptance(subject, reason: reason, range: node.range)
    if let expires = texts["expires"] {
      acceptance.expires = CalendarDate(expires.text)
      guard acceptance.expires != nil else {
        report("a date is written as 2027-01-31", at: expires.range)
        return nil
      }
    }
    return acceptance
  }

  /// Whether a fingerprint and a pointer are such as findings have; others would be taken for changes that went.
  private mutating func isWellFormed(_ fingerprint: YAMLScalar?, _ pointer: YAMLScalar?) -> Bool {
    let digits = "0123456789abcdef"
    if let fingerprint, fingerprint.text.count != 12 || !fingerprint.text.allSatisfy({ digits.contains($0) }) {
      report("a fingerprint is 12 hexadecimal digits, with small letters", at: fingerprint.range)
      return false
    }
    if let pointer, pointer.text.hasPrefix("/") || pointer.text.hasSuffix("/") {
      report("a pointer has no slash at its beginning or end", at: pointer.range)
      return false
    }
    return true
  }

  private mutating func subject(_ texts: [String: YAMLScalar], _ node: YAMLNode) -> Acceptance.Subject? {
    switch (texts["fingerprint"], texts["rule"]) {
    case (let fingerprint?, nil) where texts["pointer"] == nil:
      return .fingerprint(fingerprint.text)
    case (nil, let rule?):
      return self.rule(rule).map { .rule($0, pointer: texts["pointer"]?.text) }
    default:
      report("an acceptance has either a 'fingerprint', or a 'rule' and perhaps a 'pointer'", at: node.range)
      return nil
    }
  }

  // MARK: Severities

  private mutating func override(_ entry: YAMLMapping.Entry) -> SeverityOverride? {
    guard let rule = rule(entry.key) else { return nil }
    switch entry.value {
    case .scalar(let scalar):
      if scalar.text == "ignore" { return SeverityOverride(rule, isIgnored: true) }
      return level(scalar, or: ["ignore"]).map { SeverityOverride(rule, wire: $0, source: $0) }
    case .mapping, .sequence:
      var override = SeverityOverride(rule)
      for entry in entries(of: entry.value, allowed: ["wire", "source"]) {
        guard let level = scalar(entry.value).flatMap({ level($0) }) else { continue }
        if entry.key.text == "wire" { override.wire = level } else { override.source = level }
      }
      return override.wire == nil && override.source == nil ? nil : override
    }
  }

  /// A level, where other words may stand, too.
  private mutating func level(_ scalar: YAMLScalar, or others: [String] = []) -> Level? {
    if let level = Level(rawValue: scalar.text) { return level }
    let words = (Level.allCases.reversed().map(\.rawValue) + others).map { "'\($0)'" }
    let last = words.last ?? ""
    report("a level is \(words.dropLast().joined(separator: ", ")) or \(last)", at: scalar.range)
    return nil
  }

  private mutating func rule(_ scalar: YAMLScalar) -> RuleID? {
    if let rule = RuleID(rawValue: scalar.text) { return rule }
    let meant = closestMatch(to: scalar.text, in: RuleID.allCases.map(\.rawValue))
    let question = meant.map { "; did you mean '\($0)'?" } ?? ""
    report("there is no rule '\(scalar.text)'" + question, at: scalar.range)
    return nil
  }

  // MARK: Nodes

  private mutating func entries(of node: YAMLNode, allowed: [String]) -> [YAMLMapping.Entry] {
    mapping(node).map { entries(of: $0, allowed: allowed) } ?? []
  }

  private mutating func entries(of mapping: YAMLMapping, allowed: [String]) -> [YAMLMapping.Entry] {
    mapping.entries.filter { entry in
      if allowed.contains(entry.key.text) { return true }
      let known = allowed.map { "'\($0)'" }.joined(separator: ", ")
      diagnostics.error(
        .diffUnknownKey,
        "'\(entry.key.text)' means nothing here; known are \(known)",
        at: entry.key.range
      )
      return false
    }
  }

  private mutating func mapping(_ node: YAMLNode) -> YAMLMapping? {
    if case .mapping(let mapping) = node { return mapping }
    report("a mapping is expected here", at: node.range)
    return nil
  }

  private mutating func elements(of node: YAMLNode) -> [YAMLNode] {
    if case .sequence(let sequence) = node { return sequence.elements }
    report("a list is expected here", at: node.range)
    return []
  }

  private mutating func scalar(_ node: YAMLNode) -> YAMLScalar? {
    if case .scalar(let scalar) = node { return scalar }
    report("a text is expected here", at: node.range)
    return nil
  }

  private mutating func report(_ message: String, at range: SourceRange) {
    diagnostics.error(.diffInvalidValue, message, at: range)
  }
}

extension YAMLNode {
  /// Whether there is nothing: what is written so counts as left out.
  fileprivate var isNull: Bool {
    if case .scalar(let scalar) = self { return scalar.isNull }
    return false
  }
}
