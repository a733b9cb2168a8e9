import SchemaDiff

extension Fixture {
  static let types: [Fixture] = [
    Fixture(
      .typeRenamed,
      Document(fields: ["part: Part"], types: part()),
      Document(fields: ["part: Piece"], types: ["Piece:", "  fields:", "    a: string", "    b: string"])
    ),
    Fixture(
      .typeReplaced,
      Document(fields: ["p: One", "q: Two"], types: type("One", "a", "b") + type("Two", "b", "a")),
      Document(fields: ["p: One", "q: One"], types: type("One", "a", "b"))
    ),
    Fixture(.unusedTypeRemoved, Document(types: part()), Document()),
    Fixture(.unusedTypeAdded, Document(), Document(types: part())),
    Fixture(.typeBecameReceived, sentOnly(receives: false), sentOnly(receives: true), cause: .operationAdded),
    Fixture(.typeBecameSentOnly, sentOnly(receives: true), sentOnly(receives: false), cause: .operationRemoved),

    field(.typeChanged, "integer", "boolean"),
    field(.typeGeneralized, "integer", "double"),
    field(.typeSpecialized, "any", "string"),
    field(.integerWidened, "integer", "long"),
    field(.integerNarrowed, "long", "integer"),
    field(.floatWidened, "float", "double"),
    field(.floatNarrowed, "double", "float"),
    field(.scalarToList, "string", "[string]"),
    field(.listToScalar, "[string]", "string"),
    field(.listToMap, "[string]", "{map: string}"),
    field(.mapToList, "{map: string}", "[string]"),
    used(.objectToMap, "Part", "{map: string}"),
    used(.mapToObject, "{map: string}", "Part"),
    used(.structureDocumented, "object", "Part"),
    used(.structureUndocumented, "Part", "object"),
    field(.becameNullable, "string", "{type: string, nullable: true}"),
    field(.noLongerNullable, "{type: string, nullable: true}", "string"),
    field(.acceptedKindsAdded, "string", "{type: string, accepts: [number]}"),
    field(.acceptedKindsRemoved, "{type: string, accepts: [number]}", "string"),
  ]

  /// Types with the same fields in another order differ in Swift and nowhere else.
  private static func type(_ name: String, _ fields: String...) -> [String] {
    ["\(name):", "  fields:"] + fields.map { "    \($0): string" }
  }

  /// A field that is of `Part` in one version; the type stays in use, so that only the field differs.
  private static func used(_ rule: RuleID, _ base: String, _ revision: String) -> Fixture {
    fields(rule, base, revision, types: part())
  }

  private static func fields(_ rule: RuleID, _ base: String, _ revision: String, types: [String]) -> Fixture {
    Fixture(
      rule,
      Document(fields: ["x: \(base)", "part: Part"], types: types),
      Document(fields: ["x: \(revision)", "part: Part"], types: types)
    )
  }

  /// A type with a required field that is sent, and perhaps received.
  private static func sentOnly(receives: Bool) -> Document {
    var document = Document(request: "{body: Order}", responses: ["200: {body: Item}"])
    document.types = ["Order:", "  fields:", "    count: {type: integer, required: true}"]
    if receives { document.others["GetOrder.yaml"] = receiver }
    return document
  }

  private static let receiver = """
    operation: GetOrder
    method: GET
    path: /v1/orders
    responses: {200: {body: Order}}
    """
}
