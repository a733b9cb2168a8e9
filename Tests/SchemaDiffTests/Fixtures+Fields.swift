import SchemaDiff

extension Fixture {
  static let fields: [Fixture] = [
    fields(.fieldAddedRequired, [], ["x: {type: string, required: true}"]),
    fields(.fieldAddedRequiredWithDefault, [], ["x: {type: integer, required: true, default: 1}"]),
    fields(.fieldAddedOptional, [], ["x: string"]),
    fields(.fieldRemovedRequired, ["x: {type: string, required: true}"], []),
    fields(.fieldRemovedOptional, ["x: string"], []),
    fields(.fieldRemovedDeprecated, ["x: {type: string, deprecated: true}"], []),
    field(.fieldBecameRequired, "string", "{type: string, required: true}"),
    field(.fieldBecameOptional, "{type: string, required: true}", "string"),
    fields(.fieldRenamed, ["x: string"], ["colour: {type: string, formerly: [x]}"]),
    Fixture(
      .fieldMoved,
      Document(fields: ["x: long", "part: Part"], types: part()),
      Document(fields: ["part: Part"], types: part("x: long"))
    ),
    field(.fieldBecameReadOnly, "string", "{type: string, read-only: true}"),
    field(.fieldNoLongerReadOnly, "{type: string, read-only: true}", "string"),
    field(
      .requiredFieldNoLongerReadOnly,
      "{type: string, required: true, read-only: true}",
      "{type: string, required: true}"
    ),
    field(.fieldDeprecated, "string", "{type: string, deprecated: true}"),
    field(.fieldUndeprecated, "{type: string, deprecated: true}", "string"),
    field(.fieldDefaultAdded, "integer", "{type: integer, default: 1}"),
    field(.fieldDefaultChanged, "{type: integer, default: 1}", "{type: integer, default: 2}"),
    field(.fieldDefaultRemoved, "{type: integer, default: 1}", "integer"),
    field(.fieldRequiredWhenAdded, "integer", "{type: integer, required-when: name is given}"),
    field(
      .fieldRequiredWhenChanged,
      "{type: integer, required-when: name is given}",
      "{type: integer, required-when: size is given}"
    ),
    field(.fieldRequiredWhenRemoved, "{type: integer, required-when: name is given}", "integer"),
    field(.fieldDocumented, "{type: string, origin: example}", "string"),
    field(.fieldUndocumented, "string", "{type: string, origin: example}"),
    fields(.exampleFieldAdded, [], ["x: {type: string, origin: example}"]),
    fields(.exampleFieldRemoved, ["x: {type: string, origin: example}"], []),
    Fixture(
      .additionalFieldsClosed,
      Document(fields: ["part: Part"], types: part() + ["  additional: string"]),
      Document(fields: ["part: Part"], types: part())
    ),
    Fixture(
      .additionalFieldsOpened,
      Document(fields: ["part: Part"], types: part()),
      Document(fields: ["part: Part"], types: part() + ["  additional: string"])
    ),
  ]

  static let documentation: [Fixture] = [
    field(.descriptionChanged, "string", "{type: string, doc: The colour}"),
    Fixture(.pageChanged, Document(), Document(page: "Items.html")),
    field(
      .deprecationMessageChanged,
      "{type: string, deprecated: Use name}",
      "{type: string, deprecated: Use size}"
    ),
    field(.meaningChanged, "{type: string, values: {a: one}}", "{type: string, values: {a: first}}"),
    attributes(.exampleAdded, [], examples("1")),
    attributes(.exampleRemoved, examples("1"), []),
    attributes(.exampleChanged, examples("1"), examples("2")),
  ]

  /// A type with two fields that never change, and perhaps more.
  static func part(_ fields: String...) -> [String] {
    ["Part:", "  fields:", "    a: string", "    b: string"] + fields.map { "    " + $0 }
  }

  private static func examples(_ size: String) -> [String] {
    ["examples:", "  - response: 200", "    body: |", "      {\"size\": \(size)}"]
  }
}
