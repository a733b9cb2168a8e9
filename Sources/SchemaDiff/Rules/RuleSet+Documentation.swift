extension RuleSet {
  /// The rules as a page of Markdown.
  public var documentation: String {
    var text = """
      # Rules

      What `tablature diff` knows about changes, \(rules.count) rules of the set `\(version.rawValue)`. This page is made
      from the rules themselves (`RuleSet.documentation`); a test holds the two together.

      **B** is breaking, **P** potentially breaking (the contract alone does not say), **N** compatible; a dash stands
      where a rule cannot apply. *Sent* and *received* say what a change means on the wire for what clients send and for
      what they get; *Swift* says whether code that uses the generated client still compiles, with a second letter for types
      that clients only send where that differs. *From* says whether the fact stands in a cell of a table, in prose or in an
      example. *Mirror* is the rule for the same change taken back.

      """
    for area in Rule.Area.allCases { text += section(area) }
    return text
  }

  private func section(_ area: Rule.Area) -> String {
    let members = rules.filter { $0.area == area }
    guard !members.isEmpty else { return "" }
    let rows = members.map { rule in
      let cells = [
        "`\(rule.id.rawValue)`", Self.letter(rule.wire[.request]), Self.letter(rule.wire[.response]),
        Self.source(rule), rule.basis.rawValue, "`\(rule.mirror.rawValue)`",
        "\(rule.title.prefix(1).uppercased() + rule.title.dropFirst()). \(rule.rationale)",
      ]
      return "| " + cells.joined(separator: " | ") + " |\n"
    }
    let title = area.rawValue.prefix(1).uppercased() + area.rawValue.dropFirst()
    let header =
      "| rule | sent | received | Swift | from | mirror | meaning |\n| --- | --- | --- | --- | --- | --- | --- |\n"
    return "\n## \(title)\n\n" + header + rows.joined()
  }

  private static func source(_ rule: Rule) -> String {
    let letter = letter(rule.source)
    return rule.sentOnlySource == rule.source ? letter : "\(letter), \(Self.letter(rule.sentOnlySource))"
  }

  private static func letter(_ level: Level?) -> String {
    switch level {
    case .breaking: "B"
    case .potentiallyBreaking: "P"
    case .compatible: "N"
    case nil: "–"
    }
  }
}
