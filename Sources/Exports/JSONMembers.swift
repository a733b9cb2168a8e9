import JSONDocument

/// The members of an object under construction, in the order in which they are added.
struct JSONMembers {
  private(set) var list: [JSONValue.Member] = []

  /// The object.
  var object: JSONValue { .object(list) }

  /// Whether there is nothing to be said.
  var isEmpty: Bool { list.isEmpty }

  /// Whether there is a member with a name.
  func contains(_ name: String) -> Bool { list.contains { $0.name == name } }

  /// Adds a member, if there is a value.
  mutating func add(_ name: String, _ value: JSONValue?) {
    if let value { list.append(JSONValue.Member(name, value)) }
  }

  /// Adds a member that only Tablature knows, if there is a value.
  mutating func add(_ key: ExtensionKey, _ value: JSONValue?) {
    add(key.rawValue, value)
  }

  /// Adds a text, if there is one.
  mutating func add(_ name: String, text: String?) {
    add(name, text.map(JSONValue.string))
  }

  /// Adds a text that only Tablature knows, if there is one.
  mutating func add(_ key: ExtensionKey, text: String?) {
    add(key.rawValue, text: text)
  }

  /// Adds texts as a list, if there are any.
  mutating func add(_ key: ExtensionKey, texts: [String]) {
    if !texts.isEmpty { add(key, .array(texts.map(JSONValue.string))) }
  }

  /// Adds `true`, if it is.
  mutating func add(_ name: String, flag: Bool) {
    if flag { add(name, .bool(true)) }
  }

  /// Adds `true` under a key that only Tablature knows, if it is.
  mutating func add(_ key: ExtensionKey, flag: Bool) {
    add(key.rawValue, flag: flag)
  }

  /// Adds all members of another object.
  mutating func add(contentsOf other: JSONMembers) {
    list += other.list
  }

  /// Puts another value in the place of a member.
  mutating func replace(_ name: String, with value: JSONValue) {
    guard let index = list.firstIndex(where: { $0.name == name }) else { return }
    list[index].value = value
  }
}
