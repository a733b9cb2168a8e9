import APIModel
import JSONDocument

/// What a description states about a value, in terms of the text: which of it applies depends on the type.
struct Facts: Sendable {
  /// The values it can have; `wire` is the text of the page.
  var values: [ValueFact] = []
  /// The name of what has these values, where the text says it; it may be a part of the value.
  var valuesSubject: String?
  /// The value the service takes where none is given, as text.
  var defaultText: String?
  /// The only value it can have, as text.
  var constant: String?
  /// Bounds of the number.
  var range: Bounds<JSONNumber>?
  /// Bounds of the number of characters.
  var length: Bounds<Int>?
  /// Bounds of the number of elements.
  var items: Bounds<Int>?
  /// What the whole string matches.
  var pattern: String?
  /// What the string or number stands for.
  var format: Format?
  /// The text between the parts of a string that holds a list.
  var separator: String?
  /// What the number counts.
  var unit: String?
  /// When it must be there although it need not be in general.
  var requiredWhen: String?
  /// That it should no longer be used.
  var deprecation: Deprecation?
  /// Whether only the service sets it.
  var isReadOnly = false
  /// Whether `null` is a value of its own; of a map, for what it holds.
  var isNullable = false
  /// Whether the number counts pages.
  var countsPages = false
  /// JSON values the description gives as examples.
  var examples: [JSONValue] = []
}

/// A value as a description states it.
struct ValueFact: Sendable, Hashable {
  /// The value.
  var wire: String
  /// What it means, in the words of the page.
  var meaning: String?
  /// A regular expression, where the value is a layout that stands for many values.
  var pattern: String?
  /// Whether it should no longer be used.
  var isDeprecated = false
}

/// What of a type the extraction of facts has to know.
indirect enum FactSubject: Sendable, Hashable {
  case string
  case number
  case boolean
  /// A list with the given elements.
  case list(FactSubject)
  /// An object with any keys and the given values.
  case map(FactSubject)
  /// Anything else.
  case structure

  /// What lists of values and ranges are about: of a list or a map, its innermost elements.
  var element: FactSubject {
    switch self {
    case .list(let element), .map(let element): element.element
    case .string, .number, .boolean, .structure: self
    }
  }

  /// Whether it is a string, a number or a boolean.
  var isScalar: Bool {
    switch self {
    case .string, .number, .boolean: true
    case .list, .map, .structure: false
    }
  }
}
