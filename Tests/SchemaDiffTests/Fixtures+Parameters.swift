import SchemaDiff

extension Fixture {
  static let parameters: [Fixture] = [
    Fixture(
      .pathParameterAdded,
      Document(),
      Document(path: "/v1/items/{id}/{part}", pathParameters: ["id", "part"])
    ),
    Fixture(
      .pathParameterRemoved,
      Document(path: "/v1/items/{id}/{part}", pathParameters: ["id", "part"]),
      Document()
    ),
    Fixture(.pathParameterRenamed, Document(), Document(path: "/v1/items/{item_id}", pathParameters: ["item_id"])),
    parameters(.parameterAddedRequired, [], ["{name: q, in: query, type: string, required: true}"]),
    parameters(.parameterAddedOptional, [], ["{name: q, in: query, type: string}"]),
    parameters(.parameterRemoved, ["{name: q, in: query, type: string}"], []),
    parameters(.parameterRemovedDeprecated, ["{name: q, in: query, type: string, deprecated: true}"], []),
    parameter(.parameterBecameRequired, "type: string", "type: string, required: true"),
    parameter(.parameterBecameOptional, "type: string, required: true", "type: string"),
    parameters(
      .parameterLocationChanged,
      ["{name: q, in: query, type: string}"],
      ["{name: q, in: header, type: string}"]
    ),
    parameters(
      .parameterRenamedRequired,
      ["{name: q, in: query, type: string, required: true}"],
      ["{name: search, in: query, type: string, required: true, formerly: [q]}"]
    ),
    parameters(
      .parameterRenamedOptional,
      ["{name: sortKey, in: query, type: string}"],
      ["{name: sortkey, in: query, type: string}"]
    ),
    parameter(.parameterScalarToList, "type: string", "type: [string]"),
    parameter(.parameterListToScalar, "type: [string]", "type: string"),
    parameter(.parameterTypeLoosened, "type: integer", "type: string"),
    parameter(.parameterTypeTightened, "type: string", "type: integer"),
    parameter(.parameterDeprecated, "type: string", "type: string, deprecated: true"),
    parameter(.parameterUndeprecated, "type: string, deprecated: true", "type: string"),
    parameter(.parameterDefaultAdded, "type: integer", "type: integer, default: 1"),
    parameter(.parameterDefaultChanged, "type: integer, default: 1", "type: integer, default: 2"),
    parameter(.parameterDefaultRemoved, "type: integer, default: 1", "type: integer"),
    parameter(.parameterRequiredWhenAdded, "type: integer", "type: integer, required-when: size is given"),
    parameter(
      .parameterRequiredWhenChanged,
      "type: integer, required-when: size is given",
      "type: integer, required-when: name is given"
    ),
    parameter(.parameterRequiredWhenRemoved, "type: integer, required-when: size is given", "type: integer"),
  ]
}
