/// Says when a field is required: after "when" where the condition is a clause, after "for" where it only names things.
enum ConditionPhrase {
  /// The phrase for a condition of the schema.
  static func text(_ condition: String) -> String {
    let text = DocumentationText.oneLine(condition)
    let words = text.lowercased().split(separator: " ")
    let hasVerb = words.contains { verbs.contains($0) } || words.last?.hasSuffix("ed") == true
    return "required \(hasVerb || text.contains("=") ? "when" : "for") \(text)"
  }

  private static let verbs: Set<Substring> = [
    "are", "begins", "contain", "contains", "do", "does", "ends", "equal", "equals", "exist", "exists", "had", "has",
    "have", "include", "includes", "is", "isn't", "must", "need", "needs", "require", "requires", "starts", "use",
    "uses", "want", "was", "were",
  ]
}
