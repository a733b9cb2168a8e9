/// What the name of a type says about the thing it stands for, so that types which are equal by chance can be told from
/// those that are the same.
///
/// References describe a thing again wherever it occurs, under a name made of the place and the thing:
/// `CreateNotebookResponseUserDomain` and `NotebookRespUserDomain` both end in what they are. Others add to the name of the
/// thing: `Tag` and `UserTag`, `Network` and `ShowNetworkResponse`. `Pool` and the domain of a user have nothing in common.
struct RelatedName {
  private let words: [String]
  private let things: Set<String>

  /// Looks at the name that the schema has for a type.
  init(_ name: String) {
    let all = WordSplitter.words(of: name)
    let words = all.filter { !Self.roles.contains($0) }
    self.words = words.isEmpty ? all : words
    things = Set(self.words.map(NameStyle.singular))
  }

  /// Whether both end in the same word, or one has all words of the other.
  func isRelated(to other: RelatedName) -> Bool {
    words.last == other.words.last || things.isSubset(of: other.things) || other.things.isSubset(of: things)
  }

  /// Words for the part that a type plays in a message or a list, which say nothing about the thing.
  private static let roles: Set<String> = [
    "input", "item", "items", "req", "request", "res", "resp", "response", "vo",
  ]
}
