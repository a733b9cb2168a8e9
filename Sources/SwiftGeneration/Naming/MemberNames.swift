import APIModel

/// Assigns the names inside one generated type: its properties and the enumerations nested in it.
struct MemberNames {
  private var properties: NameAllocator
  private var nested = NameAllocator(reserved: ReservedNames.types, suffixForReserved: "Value")
  private let owner: String
  private let subject: NameChange.Subject
  private(set) var changes: [NameChange] = []

  /// Starts with an empty type.
  ///
  /// - Parameters:
  ///   - owner: The name of the type in the schema, for the explanation of changed names.
  ///   - subject: What has the names of properties.
  ///   - enclosing: The Swift name of the type, which nothing inside it may have.
  ///   - module: The name of the module, which nothing may hide.
  ///   - reserved: Further names that no property may have.
  init(
    owner: String,
    subject: NameChange.Subject = .field,
    enclosing: SwiftName,
    module: SwiftName,
    reserved: Set<String> = []
  ) {
    (self.owner, self.subject) = (owner, subject)
    // Most types reserve nothing, and then the set is shared.
    let reserved = reserved.isEmpty ? ReservedNames.properties : ReservedNames.properties.union(reserved)
    properties = NameAllocator(reserved: reserved, suffixForReserved: "Value")
    nested.take(enclosing)
    nested.take(module)
  }

  /// The name of the property for a field.
  mutating func property(_ wireName: String) -> SwiftName {
    let plain = NameStyle.lowerCamel(WordSplitter.words(of: wireName))
    let name = properties.allocate(Self.cleaned(plain), or: Self.otherNames(wireName, plain))
    changes += NameChange.ifNeeded(subject, "\(owner).\(wireName)", wanted: plain, got: name, in: properties)
    return name
  }

  /// What a property is called where its first name is taken: with the signs in words, or as it is on the wire, but not
  /// with the capital at its beginning that types have.
  private static func otherNames(_ wireName: String, _ plain: String) -> [SwiftName] {
    let isIdentifier = SwiftName(wireName) != nil
    let spelled = isIdentifier ? [] : [NameStyle.lowerCamel(WordSplitter.words(of: spellingPunctuation(wireName)))]
    let first = wireName.utf8.first { $0.isASCIILetter }
    guard let first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
      return (spelled + [wireName]).map(cleaned)
    }
    return (spelled + [WordSplitter.words(of: wireName).joined(separator: "_"), plain]).map(cleaned)
  }

  private static func cleaned(_ text: String) -> SwiftName { SwiftName(cleaning: text, fallback: "field") }

  /// The name of the enumeration for the values of a field, or of one element of a list.
  mutating func enumeration(_ wireName: String, isElement: Bool) -> SwiftName {
    let words = WordSplitter.words(of: wireName)
    let wanted = NameStyle.upperCamel(isElement ? NameStyle.singular(words) : words)
    // A type cannot be called `Type`: `X.Type` is the type of `X`.
    let (first, second) = wanted == "Type" ? ("Kind", "TypeValue") : (wanted, wanted + "Value")
    let name = nested.allocate(
      SwiftName(cleaning: first, fallback: "Value"),
      or: [SwiftName(cleaning: second, fallback: "Value")]
    )
    changes += NameChange.ifNeeded(.enumeration, "\(owner).\(wireName)", wanted: wanted, got: name, in: nested)
    return name
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
  private let owner: String
  private let isNumeric: Bool
  private(set) var changes: [NameChange] = []

  /// Starts with an enumeration of numbers or of strings.
  ///
  /// - Parameters:
  ///   - owner: What the schema calls it, for the explanation of changed names.
  ///   - isNumeric: Whether its values are numbers.
  init(owner: String, isNumeric: Bool) {
    (self.owner, self.isNumeric) = (owner, isNumeric)
  }

  /// The name of the case for a value: the value itself where it is a word, else what it means.
  mutating func name(_ value: EnumeratedValue) -> SwiftName {
    let wireWords = WordSplitter.words(of: value.wire)
    let isWord = !isNumeric && wireWords.first?.utf8.first?.isASCIILetter == true
    let byValue = isWord ? NameStyle.lowerCamel(wireWords) : Self.numbered(value.wire, wireWords)
    guard !isWord, let byMeaning = Self.name(ofMeaning: value.meaning) else {
      let name = scope.allocate(Self.cleaned(byValue), or: [Self.cleaned(byValue + "Value")])
      return noted(name, for: value, wanted: byValue)
    }
    let withValue = NameStyle.lowerCamel(WordSplitter.words(of: value.meaning ?? "") + wireWords)
    let name = scope.allocate(Self.cleaned(byMeaning), or: [Self.cleaned(withValue), Self.cleaned(byValue)])
    return noted(name, for: value, wanted: byMeaning)
  }

  private mutating func noted(_ name: SwiftName, for value: EnumeratedValue, wanted: String) -> SwiftName {
    changes += NameChange.ifNeeded(.value, "\(owner).\(value.wire)", wanted: wanted, got: name, in: scope)
    return name
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
