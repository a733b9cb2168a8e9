/// Names of operations.
struct OperationNames {
  /// The name of the operation of each page, by the page's place among all pages.
  private(set) var names: [Int: String] = [:]

  /// Names the operations of pages: names that are known stay, then come identities that are names, then titles.
  init(_ pages: [PageFacts], known: [String: String]) {
    var taken: Set<String> = []
    let operations = pages.indices.filter { pages[$0].request != nil }
    for index in operations {
      guard let name = known[pages[index].identity], taken.insert(name.lowercased()).inserted else { continue }
      names[index] = name
    }
    for index in operations where names[index] == nil {
      let stem = OperationNames.stem(pages[index].identity)
      guard Identifier.isTypeName(stem), !stem.utf8.contains(where: \.isDigit) || !stem.contains("_") else { continue }
      let name = Identifier.pascal(stem)
      guard taken.insert(name.lowercased()).inserted else { continue }
      names[index] = name
    }
    for index in operations where names[index] == nil {
      let name = OperationNames.name(title: pages[index].title)
      names[index] = OperationNames.free(name, for: pages[index], &taken)
    }
  }

  /// A name that no other operation has: with the chapter or else the identity of the page behind it.
  private static func free(_ name: String, for page: PageFacts, _ taken: inout Set<String>) -> String {
    let candidates = [
      name, name + Identifier.pascal(page.group ?? ""), name + Identifier.pascal(stem(page.identity)),
    ]
    for candidate in candidates where taken.insert(candidate.lowercased()).inserted { return candidate }
    var number = 2
    while !taken.insert("\(name)\(number)".lowercased()).inserted { number += 1 }
    return "\(name)\(number)"
  }

  private static func stem(_ identity: String) -> String {
    identity.hasSuffix(".html") ? String(identity.dropLast(5)) : identity
  }

  /// The name that a title gives: `Querying a DCS Instance` becomes `QueryDCSInstance`.
  static func name(title: String) -> String {
    var words = title.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    words.removeAll { articles.contains($0.lowercased()) }
    guard let first = words.first else { return "Unnamed" }
    words[0] = Gerund.infinitive(first)
    return Identifier.pascal(words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " "))
  }

  private static let articles: Set<String> = ["a", "an", "the", "s"]
}

/// Verbs of titles.
enum Gerund {
  /// The verb of a gerund: `Querying` becomes `Query`; other words stay.
  static func infinitive(_ word: String) -> String {
    let lowercased = word.lowercased()
    guard lowercased.hasSuffix("ing"), lowercased.count > 5 else { return word }
    let stem = String(word.dropLast(3))
    if let verb = irregular[stem.lowercased()] { return verb }
    let letters = Array(stem.lowercased().utf8)
    let last = letters[letters.count - 1], previous = letters[letters.count - 2]
    if last == previous, !"lsdz".utf8.contains(last) { return String(stem.dropLast()) }
    let endings = [
      "at", "v", "bl", "c", "ng", "ag", "iz", "ys", "ut", "us", "os", "or", "ur", "ad", "ib", "al", "is", "il", "ok",
      "id",
    ]
    return endings.contains { stem.lowercased().hasSuffix($0) } && !keeps.contains(stem.lowercased())
      ? stem + "e" : stem
  }

  private static let irregular = [
    "delet": "Delete", "us": "Use", "writ": "Write", "chang": "Change", "generat": "Generate",
  ]
  private static let keeps: Set<String> = [
    "add", "upload", "download", "load", "read", "unload", "reload", "import", "export", "list", "bind", "unbind",
    "append",
    "monitor", "reset", "restart", "start", "obtain", "pull", "call", "install", "cancel", "enroll", "put", "input",
    "sort", "check", "lock", "unlock", "book", "work", "link", "detail", "fail", "mail", "bring", "sign", "assign",
    "tag",
    "offload", "thread", "transfer", "refer", "build", "rebuild", "log", "hold", "attach", "detach",
  ]
}
