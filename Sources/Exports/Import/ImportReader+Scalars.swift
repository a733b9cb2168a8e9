import APIModel
import Diagnostics
import JSONDocument

extension ImportReader {
  /// Reads a scalar; nil if the schema is of something else.
  mutating func scalar(_ object: ImportObject) -> Scalar? {
    guard let kind = scalarKind(object) else { return nil }
    if let part = object[.part] { return listInString(object, part) }
    var scalar = Scalar(kind)
    scalar.values = enumeratedValues(object)
    scalar.isClosed = flag(object[.isClosed]) || object["enum"] != nil
    scalar.range = range(in: object)
    scalar.length = counts(in: object, .characters)
    scalar.pattern = object["pattern"].flatMap { pattern($0) }
    scalar.format = format(object)
    scalar.constant = object["const"]?.value
    scalar.unit = text(object[.unit])
    return scalar
  }

  private mutating func scalarKind(_ object: ImportObject) -> Scalar.Kind? {
    if let node = object[.type] { return word(node) }
    guard let type = typeName(object) else {
      report(.importMissingKey, "'type' is missing", at: object.node)
      return nil
    }
    if let kind = Scalar.Kind(schemaType: type, format: text(object["format"])) { return kind }
    report(.importInvalidValue, "there is no type \(quoted(type))", at: object.node)
    return nil
  }

  /// Reads a string that holds a list: its constraints are those of its parts.
  private mutating func listInString(_ object: ImportObject, _ part: ImportNode) -> Scalar? {
    let separator = text(require(ExtensionKey.separator.rawValue, in: object))
    guard var scalar = self.object(part, .schema).flatMap({ self.scalar($0) }) else { return nil }
    scalar.separator = separator
    return scalar
  }

  private mutating func pattern(_ node: ImportNode) -> String? {
    guard let text = text(node) else { return nil }
    if let pattern = AnchoredPattern.strip(text) { return pattern }
    report(
      .importInvalidValue,
      "an exported pattern is anchored at both ends: \(quoted("^(?:" + text + ")$"))",
      at: node
    )
    return nil
  }

  private mutating func format(_ object: ImportObject) -> Format? {
    if let node = object[.format] { return word(node) }
    for keyword in ["format", "contentEncoding", "contentMediaType"] {
      guard let value = text(object[keyword]) else { continue }
      let annotation = Format.Annotation(keyword: keyword, value: value)
      if let format = Format.allCases.first(where: { $0.annotation == annotation }) { return format }
      // The formats that belong to the kind, such as `int64`, are none of the model.
      let isKind = keyword == "format" && Scalar.Kind.allCases.contains { $0.schemaFormat == value }
      if isKind { continue }
      report(.importInvalidValue, "there is no \(keyword) \(quoted(value))", at: object.node)
    }
    return nil
  }

  // MARK: Bounds

  private mutating func range(in object: ImportObject) -> Bounds<JSONNumber>? {
    guard let node = object[.range] else { return bounds(object) { $0 } }
    return self.object(node, .bounds).map { bounds($0) { $0 } ?? Bounds() }
  }

  /// Reads bounds of a count.
  mutating func counts(in object: ImportObject, _ keywords: CountKeywords) -> Bounds<Int>? {
    if let node = object[keywords.exact] {
      return self.object(node, .bounds).map { bounds($0, number: \.int) ?? Bounds() }
    }
    let lower = int(object[keywords.minimum]).map { Bounds.End($0) }
    let upper = int(object[keywords.maximum]).map { Bounds.End($0) }
    return lower == nil && upper == nil ? nil : Bounds(lower: lower, upper: upper)
  }

  /// Reads bounds of a number; nil where there are none.
  private mutating func bounds<Value>(
    _ object: ImportObject,
    number: (JSONNumber) -> Value?
  ) -> Bounds<Value>? {
    func end(_ value: JSONNumber?, isExclusive: Bool) -> Bounds<Value>.End? {
      value.flatMap(number).map { Bounds<Value>.End($0, isExclusive: isExclusive) }
    }
    let lower =
      end(self.number(object["minimum"]), isExclusive: false)
      ?? end(self.number(object["exclusiveMinimum"]), isExclusive: true)
    let upper =
      end(self.number(object["maximum"]), isExclusive: false)
      ?? end(self.number(object["exclusiveMaximum"]), isExclusive: true)
    return lower == nil && upper == nil ? nil : Bounds(lower: lower, upper: upper)
  }

  // MARK: Values

  /// Reads the values: with all that is known of them where there is more than their names.
  private mutating func enumeratedValues(_ object: ImportObject) -> [EnumeratedValue] {
    if let node = object[.values] { return entries(node).map { enumeratedValue($0.name, $0.node) } }
    return elements(object["enum"] ?? object["x-extensible-enum"]).compactMap { node in
      switch node.value {
      case .string(let text): return EnumeratedValue(text)
      case .number(let number): return EnumeratedValue(number.description)
      case .bool(let value): return EnumeratedValue(value ? "true" : "false")
      case .null, .array, .object:
        report(.importWrongKind, "a value is a text, a number or a boolean", at: node)
        return nil
      }
    }
  }

  private mutating func enumeratedValue(_ wire: String, _ node: ImportNode) -> EnumeratedValue {
    var value = EnumeratedValue(wire)
    guard let object = object(node, .value) else { return value }
    value.meaning = text(object["meaning"])
    value.pattern = text(object["pattern"])
    if let node = object["deprecated"] {
      value.deprecation = node.value == .bool(true) ? Deprecation() : Deprecation(message: text(node))
    }
    value.evidence = word(object["origin"]) ?? .documented
    return value
  }
}
