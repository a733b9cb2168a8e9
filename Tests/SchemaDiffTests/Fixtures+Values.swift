import SchemaDiff

extension Fixture {
  static let values: [Fixture] = [
    field(.valueAdded, "{type: string, values: [a, b]}", "{type: string, values: [a, b, c]}"),
    field(
      .valueAddedClosed,
      "{type: string, values: [a], closed: true}",
      "{type: string, values: [a, c], closed: true}"
    ),
    field(.valueRemoved, "{type: string, values: [a, b]}", "{type: string, values: [a]}"),
    field(
      .valueRemovedDeprecated,
      "{type: string, values: {a: null, b: {deprecated: true}}}",
      "{type: string, values: {a: null}}"
    ),
    field(
      .exampleValueAdded,
      "{type: string, values: {a: null}}",
      "{type: string, values: {a: null, b: {origin: example}}}"
    ),
    field(
      .exampleValueRemoved,
      "{type: string, values: {a: null, b: {origin: example}}}",
      "{type: string, values: {a: null}}"
    ),
    field(.valueRenamed, "{type: string, values: [a, NEW_ONE]}", "{type: string, values: [a, newone]}"),
    field(
      .valueRenamedClosed,
      "{type: string, values: [a, NEW_ONE], closed: true}",
      "{type: string, values: [a, newone], closed: true}"
    ),
    field(
      .valueDeprecated,
      "{type: string, values: {a: null}}",
      "{type: string, values: {a: {deprecated: true}}}"
    ),
    field(
      .valueUndeprecated,
      "{type: string, values: {a: {deprecated: true}}}",
      "{type: string, values: {a: null}}"
    ),
    field(.valueMeaningChanged, "{type: integer, values: {0: off}}", "{type: integer, values: {0: idle}}"),
    field(
      .valuePatternChanged,
      "{type: string, values: {n: {pattern: '[0-9]'}}}",
      "{type: string, values: {n: {pattern: '[0-9]+'}}}"
    ),
    field(.becameEnumerated, "string", "{type: string, values: [a]}"),
    field(.becameEnumeratedClosed, "string", "{type: string, values: [a], closed: true}"),
    field(.noLongerEnumerated, "{type: string, values: [a]}", "string"),
    field(.noLongerEnumeratedClosed, "{type: string, values: [a], closed: true}", "string"),
    field(.constantBecameList, "{type: string, constant: a}", "{type: string, values: [a, b]}"),
    field(.listBecameConstant, "{type: string, values: [a, b]}", "{type: string, constant: a}"),
    field(.enumerationClosed, "{type: string, values: [a]}", "{type: string, values: [a], closed: true}"),
    field(.enumerationOpened, "{type: string, values: [a], closed: true}", "{type: string, values: [a]}"),
    sharing(.enumerationShared, "{type: string, values: [a]}", "Mode"),
    sharing(.enumerationUnshared, "Mode", "{type: string, values: [a]}"),
  ]

  static let constraints: [Fixture] = [
    field(.patternAdded, "string", "{type: string, pattern: a*}"),
    field(.patternChanged, "{type: string, pattern: a*}", "{type: string, pattern: a+}"),
    field(.patternRemoved, "{type: string, pattern: a*}", "string"),
    field(.formatAdded, "string", "{type: string, format: uuid}"),
    field(.formatChanged, "{type: string, format: ipv4}", "{type: string, format: ipv6}"),
    field(.formatRemoved, "{type: string, format: uuid}", "string"),
    field(.separatorAdded, "string", "{type: string, separator: ','}"),
    field(.separatorChanged, "{type: string, separator: ','}", "{type: string, separator: ';'}"),
    field(.separatorRemoved, "{type: string, separator: ','}", "string"),
    field(.constantAdded, "string", "{type: string, constant: a}"),
    field(.constantChanged, "{type: string, constant: a}", "{type: string, constant: b}"),
    field(.constantRemoved, "{type: string, constant: a}", "string"),
    field(.unitAdded, "integer", "{type: integer, unit: minutes}"),
    field(.unitChanged, "{type: integer, unit: minutes}", "{type: integer, unit: seconds}"),
    field(.unitRemoved, "{type: integer, unit: minutes}", "integer"),
  ]

  static let bounds: [Fixture] = [
    ("Value", "integer", "range"), ("Length", "string", "length"), ("Count", "[string]", "items"),
  ]
  .flatMap { measure, type, key in
    [("minimum", "", "..."), ("maximum", "...", "")].flatMap { end, before, after in
      func bound(_ number: Int) -> String { "{type: \(type), \(key): \(before)\(number)\(after)}" }
      func rule(_ edit: String) -> RuleID {
        RuleID(rawValue: "\(end)-\(measure.lowercased())-\(edit)") ?? .descriptionChanged
      }
      return [
        field(rule("raised"), bound(2), bound(3)), field(rule("lowered"), bound(3), bound(2)),
        field(rule("added"), "{type: \(type)}", bound(2)), field(rule("removed"), bound(2), "{type: \(type)}"),
      ]
    }
  }

  /// A field whose values are a type of its own in one version; another field has that type in both.
  private static func sharing(_ rule: RuleID, _ base: String, _ revision: String) -> Fixture {
    let mode = ["Mode: {type: string, values: [a]}"]
    return Fixture(
      rule,
      Document(fields: ["x: \(base)", "y: Mode"], types: mode),
      Document(fields: ["x: \(revision)", "y: Mode"], types: mode)
    )
  }

  /// One for each rule.
  static let all = operations + parameters + bodies + fields + types + values + bounds + constraints + documentation
}
