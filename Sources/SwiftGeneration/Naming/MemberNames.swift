import APIModel

/// Assigns the names inside one generated type: its properties and the enumerations nested in it.
struct MemberNames {
  private var properties: NameAllocator
  private var nested = NameAllocator(reserved: ReservedNames.types, suffixForReserved: "Value")
  private let owner: String
  private(set) var changes: [NameChange] = []

  /// Starts with an empty type.
  ///
  /// - Parameters:
  ///   - owner: The name of the type in the schema, for the explanation of changed names.
  ///   - enclosing: The Swift name of the type, which nothing inside it may have.
  ///   - module: The name of the module, which nothing may hide.
  ///   - reserved: Further names that no property may have.
  init(owner: String, enclosing: SwiftName, module: SwiftName, reserved: Set<String> = []) {
    self.owner = owner
    // Most types reserve nothing, and then the set is shared.
    let reserved = reserved.isEmpty ? ReservedNames.properties : ReservedNames.properties.union(reserved)
    properties = NameAllocator(reserved: reserved, suffixForReserved: "Value")
    nested.take(enclosing)
    nested.take(module)
  }

  /// The name of the property for a field.
  mutating func property(_ wireName: String) -> SwiftName {
    let plain = NameStyle.lowerCamel(WordSplitter.words(of: wireName))
    let name = properties.allocate(Self.cleaned(plain), or: Self.otherNames(wireName))
    changes += NameChange.ifNeeded(.field, "\(owner).\(wireName)", wanted: plain, got: name)
    return name
  }

  /// What a property is called where its first name is taken: with the signs in words, or as it is on the wire.
  private static func otherNames(_ wireName: String) -> [SwiftName] {
    let isIdentifier = SwiftName(wireName) != nil
    let spelled = isIdentifier ? [] : [NameStyle.lowerCamel(WordSplitter.words(of: spellingPunctuation(wireName)))]
    return (spelled + [wireName]).map(cleaned)
  }

  private static func cleaned(_ text: String) -> SwiftName { SwiftName(cleaning: text, fallback: "field") }

  /// The name of the enumeration for the values of a field, or of one element of a list.
  mutating func enumeration(_ wireName: String, isElement: Bool) -> SwiftName {
    let words = WordSplitter.words(of: wireName)
    let wanted = NameStyle.upperCamel(isElement ? NameStyle.singular(words) : words)
    // A type cannot be called `Type`: `X.Type` is the type of `X`.
    let (first, second) = wanted == "Type" ? ("Kind", "TypeValue") : (wanted, wanted + "Value")
    return nested.allocate(
      SwiftName(cleaning: first, fallback: "Value"),
      or: [SwiftName(cleaning: second, fallback: "Value")]
    )
  }

  private static func spellingPunctuation(_ text: String) -> String {
    text.map { punctuation[$0].map { " \($0) " } ?? String($0) }.joined()
  }

  private static let punctuation: [Character: String] = [
    "~": "tilde", "-": "dash", ".": "dot", ":": "colon", "@": "at", "/": "slash", "*": "star", "+": "plus",
    "$": "dollar",
    "#": "hash", "&": "and", "%": "percent", "!": "not", "=": "equals", "<": "less", ">": "greater", "|": "or",
  ]
}

/// Assigns the names of the cases of one enumeration.
struct CaseNames {
  /// Longer meanings are sentences, and no names.
  private static let longestMeaning = (words: 6, characters: 40)

  private var scope = NameAllocator(reserved: ReservedNames.cases, suffixForReserved: "Value")
  private let isNumeric: Bool

  /// Starts with an enumeration of numbers or of strings.
  init(isNumeric: Bool) {
    self.isNumeric = isNumeric
  }

  /// The name of the case for a value: the value itself where it is a word, else what it means.
  mutating func name(_ value: EnumeratedValue) -> SwiftName {
    let wireWords = WordSplitter.words(of: value.wire)
    let isWord = !isNumeric && wireWords.first?.utf8.first?.isASCIILetter == true
    let byValue = isWord ? NameStyle.lowerCamel(wireWords) : Self.numbered(value.wire, wireWords)
    guard !isWord, let byMeaning = Self.name(ofMeaning: value.meaning) else {
      return scope.allocate(Self.cleaned(byValue), or: [Self.cleaned(byValue + "Value")])
    }
    let withValue = NameStyle.lowerCamel(WordSplitter.words(of: value.meaning ?? "") + wireWords)
    return scope.allocate(Self.cleaned(byMeaning), or: [Self.cleaned(withValue), Self.cleaned(byValue)])
  }

  private static func cleaned(_ text: String) -> SwiftName { SwiftName(cleaning: text, fallback: "value") }

  private static func name(ofMeaning meaning: String?) -> String? {
    guard let meaning else { return nil }
    let words = WordSplitter.words(of: meaning)
    guard words.first?.utf8.first?.isASCIILetter == true, words.count <= longestMeaning.words else { return nil }
    let name = NameStyle.lowerCamel(words)
    return name.utf8.count <= longestMeaning.characters ? name : nil
  }

  /// A name for a value without a word: `value7`, `minus1`, `value1_10`, and `empty` for the empty string.
  private static func numbered(_ wire: String, _ words: [String]) -> String {
    if wire.isEmpty { return "empty" }
    let isNegative = wire.hasPrefix("-") && words.count == 1
    return isNegative ? "minus" + words.joined() : NameStyle.lowerCamel(["value"] + words)
  }
}
