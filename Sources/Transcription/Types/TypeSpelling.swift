import APIModel
import JSONDocument

/// Reads the ways in which Type cells spell types.
struct TypeSpelling {
  private let lexemes: ArraySlice<TypeLexeme>

  /// Reads a Type cell; nil where it states no type.
  ///
  /// Of a cell that is longer than any type only the structure it names is looked at, so that types nest as deep as people
  /// can follow and no deeper.
  static func read(_ lexemes: [TypeLexeme]) -> StatedType? {
    if case .reference(let reference)? = lexemes.first, lexemes.count == 2, lexemes[1].lowercased == "objects" {
      return .array(.table(reference))
    }
    let spelling = TypeSpelling(lexemes: lexemes[...])
    return lexemes.count <= longest ? spelling.type() : spelling.structure()
  }

  private static let longest = 24

  private func type() -> StatedType? {
    guard let first = lexemes.first else { return nil }
    if let elements = bracketedBehind() { return .array(elements.type()) }
    if case .reference(let reference) = first { return trailingList() ?? .table(reference) }
    if case .mark(UInt8(ascii: "[")) = first { return bracketed() }
    guard let word = first.lowercased else { return nil }
    if TypeSpelling.lists.contains(word) { return list(after: 1) }
    if word == "json", lexemes.dropFirst().first?.lowercased == "array" { return list(after: 2) }
    if word == "map" { return map() }
    if let list = trailingList() { return list }
    return alternatives() ?? scalar(word) ?? qualifiedScalar() ?? structure()
  }

  private static let brackets: ArraySlice<TypeLexeme> = [.mark(UInt8(ascii: "[")), .mark(UInt8(ascii: "]"))]
  private static let lists: Set<String> = ["array", "list", "set", "arrays", "lists", "jsonarray"]
  private static let objects: Set<String> = [
    "object", "objects", "json", "jsonobject", "dict", "dictionary", "structure", "struct", "dictionaries",
  ]

  private static let anything: Set<String> = ["any", "anytype", "interface{}", "null", "none"]
  /// How cells begin that state no type; `n` is what is left of "N/A" before its stroke.
  private static let fillers: Set<String> = ["yes", "no", "n", "``-``"]

  private func rest(_ count: Int) -> TypeSpelling { TypeSpelling(lexemes: lexemes.dropFirst(count)) }

  /// `Array`, `Array of X objects`, `List<X>`, `Array[X]`, `List data structure. For details, see X`.
  private func list(after count: Int) -> StatedType {
    let rest = rest(count)
    guard let next = rest.lexemes.first else { return .array(nil) }
    if next.lowercased == "of" { return .array(rest.rest(1).type()) }
    if case .reference(let reference) = next { return .array(.table(reference)) }
    if case .mark(let open) = next, let close = TypeSpelling.closers[open] {
      let (inner, tail) = rest.split(open: open, close: close)
      let element = TypeSpelling(lexemes: inner).type()
      guard let reference = TypeSpelling(lexemes: tail).firstReference else { return .array(element) }
      return .array((element ?? .object).filling(.table(reference)))
    }
    return .array(rest.firstReference.map(StatedType.table))
  }

  private static let closers: [UInt8: UInt8] = [
    UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "("): UInt8(ascii: ")"),
  ]

  /// `Map`, `Map<K,V>`, `Map<K>V`, `map[K]V`.
  private func map() -> StatedType {
    let rest = rest(1)
    if rest.lexemes.first == TypeSpelling.brackets.first {
      let (_, value) = rest.split(open: UInt8(ascii: "["), close: UInt8(ascii: "]"))
      return .map(TypeSpelling(lexemes: value).type())
    }
    guard case .mark(UInt8(ascii: "<"))? = rest.lexemes.first else {
      return .map(rest.firstReference.map(StatedType.table))
    }
    let (inner, tail) = rest.split(open: UInt8(ascii: "<"), close: UInt8(ascii: ">"))
    if let comma = inner.firstIndex(of: .mark(UInt8(ascii: ","))) {
      let value = TypeSpelling(lexemes: inner[(comma + 1)...]).type()
      guard value == .array(nil) || value == nil || value == .object, !tail.isEmpty else { return .map(value) }
      return .map(TypeSpelling(lexemes: tail).firstReference.map { (value ?? .object).filling(.table($0)) } ?? value)
    }
    return .map(TypeSpelling(lexemes: tail).type())
  }

  /// `[X]` and `[]X`.
  private func bracketed() -> StatedType {
    let (inner, tail) = split(open: UInt8(ascii: "["), close: UInt8(ascii: "]"))
    return .array(TypeSpelling(lexemes: inner.isEmpty ? tail : inner).type())
  }

  /// The X of `X[]`, where X is not just another word for a list.
  private func bracketedBehind() -> TypeSpelling? {
    guard lexemes.count > 2, lexemes.suffix(2) == TypeSpelling.brackets,
      lexemes.first?.lowercased.map(TypeSpelling.lists.contains) != true
    else { return nil }
    return TypeSpelling(lexemes: lexemes.dropLast(2))
  }

  /// `X array`, `X structure array`, `X list`.
  private func trailingList() -> StatedType? {
    guard let last = lexemes.last?.lowercased, TypeSpelling.lists.contains(last), lexemes.count > 1 else { return nil }
    return .array(TypeSpelling(lexemes: lexemes.dropLast()).type())
  }

  /// `String or Int`, `String/Int`.
  private func alternatives() -> StatedType? {
    guard lexemes.count == 3, let first = lexemes.first?.lowercased, let last = lexemes.last?.lowercased,
      let kind = TypeSpelling.scalars[first], let other = TypeSpelling.scalars[last]
    else { return nil }
    return .either(kind, other == .string ? .string : other == .boolean ? .boolean : .number)
  }

  private func scalar(_ word: String) -> StatedType? {
    if TypeSpelling.anything.contains(word) { return .any }
    guard let kind = TypeSpelling.scalars[word] else { return nil }
    if lexemes.dropFirst().contains(where: isReference) { return structure() }
    guard lexemes.count == 4, case .word(let detail) = lexemes[lexemes.startIndex + 2] else { return .scalar(kind) }
    if kind == .string, let length = Int(detail) { return .limited(length) }
    // Of "Integer (int64)" the part in parentheses says more.
    let isNumber = kind == .integer || kind == .double
    return .scalar(isNumber ? TypeSpelling.scalars[detail.lowercased()] ?? kind : kind)
  }

  /// `Unsigned integer`, `64-bit integer`, `JSON string`.
  private func qualifiedScalar() -> StatedType? {
    guard lexemes.count == 2, let quality = lexemes.first?.lowercased, let word = lexemes.last?.lowercased,
      let kind = TypeSpelling.scalars[word]
    else { return nil }
    return .scalar(kind == .integer && quality.hasPrefix("64") ? .long : kind)
  }

  private func isReference(_ lexeme: TypeLexeme) -> Bool {
    if case .reference = lexeme { true } else { false }
  }

  private static let scalars: [String: Scalar.Kind] = [
    "string": .string, "strings": .string, "sting": .string, "str": .string, "text": .string, "yaml": .string,
    "datetime": .string, "date": .string, "time": .string, "uuid": .string, "timestamp": .string, "enum": .string,
    "enumeration": .string, "url": .string, "uri": .string, "ip": .string, "password": .string, "char": .string,
    "varchar": .string, "integer": .integer, "integers": .integer, "int": .integer, "ints": .integer,
    "integerinteger": .integer, "int32": .integer, "short": .integer, "long": .long, "longs": .long, "int64": .long,
    "bigint": .long, "float": .float, "floats": .float, "double": .double, "doubles": .double, "number": .double,
    "numbers": .double, "decimal": .double, "bigdecimal": .double, "boolean": .boolean, "booleans": .boolean,
    "bool": .boolean, "file": .binary, "binary": .binary,
  ]

  /// `Object`, `X object`, `Dictionary data structure. For details, see X`, `object X`, and bare names.
  private func structure() -> StatedType? {
    if let reference = firstReference { return .table(reference) }
    var words = lexemes.prefix { lexeme in lexeme.lowercased != nil }.compactMap(\.lowercased)
    guard let first = words.first, !TypeSpelling.fillers.contains(first), first.utf8.contains(where: \.isLetter)
    else { return nil }
    if TypeSpelling.objects.contains(first) || first == "data" { return .object }
    while words.count > 1, let last = words.last, TypeSpelling.objects.contains(last) { words.removeLast() }
    guard words.count == 1, case .word(let name)? = lexemes.first else { return nil }
    return .named(name)
  }

  private var firstReference: TableReference? {
    for case .reference(let reference) in lexemes { return reference }
    return nil
  }

  /// What stands between the first mark and the one that closes it, and what follows.
  private func split(open: UInt8, close: UInt8) -> (ArraySlice<TypeLexeme>, ArraySlice<TypeLexeme>) {
    var depth = 0
    for index in lexemes.indices {
      if lexemes[index] == .mark(open) { depth += 1 }
      if lexemes[index] == .mark(close) { depth -= 1 }
      if depth == 0 { return (lexemes[lexemes.startIndex + 1..<index], lexemes[(index + 1)...]) }
    }
    return (lexemes.dropFirst(), [])
  }
}
