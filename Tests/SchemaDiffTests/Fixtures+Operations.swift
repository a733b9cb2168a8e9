import SchemaDiff

extension Fixture {
  static let operations: [Fixture] = [
    Fixture(.serviceRenamed, Document(), Document(service: ["service: Store"])),
    Fixture(
      .configuredParameterAdded,
      Document(),
      Document(service: ["service: Shop", "configured: [id]"])
    ),
    Fixture(
      .configuredParameterRemoved,
      Document(service: ["service: Shop", "configured: [id]"]),
      Document()
    ),
    Fixture(.credentialAdded, token(isCredential: false), token(isCredential: true)),
    Fixture(.credentialRemoved, token(isCredential: true), token(isCredential: false)),

    Fixture(.operationAdded, Document(), Document(others: other())),
    Fixture(.operationRemoved, Document(others: other()), Document()),
    Fixture(.operationRemovedDeprecated, Document(others: other("deprecated: true")), Document()),
    Fixture(.operationRenamed, Document(), Document(name: "UpdateItem")),
    Fixture(.operationMethodChanged, Document(), Document(method: "POST")),
    Fixture(.operationPathChanged, Document(), Document(path: "/v2/items/{id}")),
    Fixture(.operationPathSpellingChanged, Document(), Document(path: "/v1/Items/{id}/")),
    attributes(.operationGroupAdded, [], ["group: items"]),
    attributes(.operationGroupRemoved, ["group: items"], []),
    attributes(.operationGroupChanged, ["group: items"], ["group: goods"]),
    attributes(.operationDeprecated, [], ["deprecated: Use SetItem."]),
    attributes(.operationUndeprecated, ["deprecated: true"], []),
    paging(.pagingAdded, nil, "offset: start, items: tags"),
    paging(.pagingRemoved, "offset: start, items: tags", nil),
    paging(.pagingSchemeChanged, "offset: start, items: tags", "page: start, items: tags"),
    paging(.pagingFieldsChanged, "offset: start, items: tags", "offset: start, items: notes"),
  ]

  static let bodies: [Fixture] = [
    Fixture(.requestBodyAddedRequired, Document(request: nil), Document()),
    Fixture(.requestBodyAddedOptional, Document(request: nil), Document(request: "{body: Item, required: false}")),
    Fixture(.requestBodyRemoved, Document(), Document(request: nil)),
    Fixture(.requestBodyBecameRequired, Document(request: "{body: Item, required: false}"), Document()),
    Fixture(.requestBodyBecameOptional, Document(), Document(request: "{body: Item, required: false}")),
    Fixture(.requestContentChanged, Document(), Document(request: "{body: Item, content: multipart}")),
    responses(.responseBodyAdded, ["200: {}"], ["200: {body: Item}"]),
    responses(.responseBodyRemoved, ["200: {body: Item}"], ["200: {}"]),
    responses(.responseContentChanged, ["200: {body: any}"], ["200: {body: any, content: binary}"]),
    Fixture(.bodyAlternativeAdded, Document(), Document(request: "{body: Item, alternatives: [[Item]]}")),
    Fixture(.bodyAlternativeRemoved, Document(request: "{body: Item, alternatives: [[Item]]}"), Document()),

    responses(.successStatusAdded, ["200: {}"], ["200: {}", "202: {}"]),
    responses(.successStatusRemoved, ["200: {}", "202: {}"], ["200: {}"]),
    responses(.successStatusChanged, ["200: {body: Item}"], ["201: {body: Item}"]),
    responses(.errorStatusAdded, ["200: {}"], ["200: {}", "409: {}"]),
    responses(.errorStatusRemoved, ["200: {}", "409: {}"], ["200: {}"]),
    headers(.responseHeaderAdded, "{}", "{X-Id: string}"),
    headers(.responseHeaderRemovedRequired, "{X-Id: {type: string, required: true}}", "{}"),
    headers(.responseHeaderRemovedOptional, "{X-Id: string}", "{}"),
    headers(.responseHeaderBecameRequired, "{X-Id: string}", "{x-id: {type: string, required: true}}"),
    headers(.responseHeaderBecameOptional, "{X-Id: {type: string, required: true}}", "{X-Id: string}"),
  ]

  private static func other(_ attributes: String...) -> [String: String] {
    let lines = ["operation: DropItem", "method: DELETE", "path: /v1/all"] + attributes + ["responses: {204: {}}"]
    return ["DropItem.yaml": lines.joined(separator: "\n")]
  }

  private static func token(isCredential: Bool) -> Document {
    Document(
      service: ["service: Shop"] + (isCredential ? ["credentials: [X-Token]"] : []),
      parameters: ["{name: X-Token, in: header, type: string, required: true}"]
    )
  }

  private static func paging(_ rule: RuleID, _ base: String?, _ revision: String?) -> Fixture {
    func document(_ paging: String?) -> Document {
      var document = Document(parameters: ["{name: start, in: query, type: integer}"])
      document.fields = ["tags: [string]", "notes: [string]"]
      document.attributes = paging.map { ["paging: {\($0)}"] } ?? []
      return document
    }
    return Fixture(rule, document(base), document(revision))
  }

  private static func headers(_ rule: RuleID, _ base: String, _ revision: String) -> Fixture {
    responses(rule, ["200: {body: Item, headers: \(base)}"], ["200: {body: Item, headers: \(revision)}"])
  }
}
