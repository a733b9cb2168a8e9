/// A JSON text as a tree that keeps the order of members and the exact text of numbers.
///
/// Two trees are equal when they mean the same JSON: the order of members does not count, except among those of the
/// same name, and `100.0` equals `100`.
public enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number with all its digits.
  case number(JSONNumber)
  /// A string.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, its members in the order they were written.
  case object([Member])

  /// One name and value of an object.
  public struct Member: Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The kind of a JSON value, as JSON's grammar tells them apart.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Comparable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean
    /// A number.
    case number
    /// A string.
    case string
    /// A list.
    case array
    /// An object.
    case object

    /// Kinds sort by their names.
    public static func < (lhs: Kind, rhs: Kind) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// The kind of this value.
  public var kind: Kind {
    switch self {
    case .null: .null
    case .bool: .boolean
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value of the first member with a name; nil if this is no object or has no such member.
  public subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name.isExactly(name) }?.value
  }
}

extension JSONValue: Hashable {
  /// Whether two texts mean the same.
  public static func == (lhs: JSONValue, rhs: JSONValue) -> Bool {
    switch (lhs, rhs) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.isExactly(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): haveEqualMembers(left, right)
    default: false
    }
  }

  /// Hashes what the text means.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch self {
    case .null: break
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .array(let elements): hasher.combine(elements)
    case .object(let members): hasher.combine(members.reduce(0) { $0 &+ $1.hashValue })
    }
  }

  private static func haveEqualMembers(_ lhs: [Member], _ rhs: [Member]) -> Bool {
    guard lhs.count == rhs.count else { return false }
    if zip(lhs, rhs).allSatisfy({ $0.name.isExactly($1.name) }) { return lhs == rhs }
    return sorted(lhs) == sorted(rhs)
  }

  /// The members by name; those of the same name stay in order.
  private static func sorted(_ members: [Member]) -> [Member] {
    members.enumerated()
      .sorted { left, right in
        if left.element.name.isExactly(right.element.name) { return left.offset < right.offset }
        return left.element.name.utf8.lexicographicallyPrecedes(right.element.name.utf8)
      }
      .map(\.element)
  }
}

extension JSONValue.Member: Hashable {
  /// Whether names are the same and values mean the same.
  public static func == (lhs: JSONValue.Member, rhs: JSONValue.Member) -> Bool {
    lhs.name.isExactly(rhs.name) && lhs.value == rhs.value
  }
}

extension String {
  /// Whether two strings have the same code points. Swift's own equality takes é and e with an accent for the same, but
  /// JSON does not.
  fileprivate func isExactly(_ other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
