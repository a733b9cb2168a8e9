import SchemaDiff
import Testing

@Suite("A field that seems to have moved")
struct MovedFieldTests {
  private static let other = """
    operation: PutOther
    method: PUT
    path: /v1/others
    request: {body: Other}
    responses: {200: {}}
    types: {Other: {fields: {c: string, part: Part}}}
    """

  @Test("is two findings where requests now need what they did not")
  func required() throws {
    let found = try compared(
      Document(
        responses: ["200: {}"],
        fields: ["x: {type: string, read-only: true}", "part: Part"],
        types: Fixture.part()
      ),
      Document(
        responses: ["200: {}"],
        fields: ["part: Part"],
        types: Fixture.part("x: {type: string, required: true}")
      )
    )
    #expect(found.map(\.rule).sorted() == [.fieldAddedRequired, .fieldRemovedOptional])
    #expect(found.map(\.wire).max() == .breaking)
  }

  @Test("is two findings where one of the parts is in other messages, too")
  func messages() throws {
    let others = ["PutOther.yaml": Self.other]
    let field = "x: {type: string, required: true}"
    let found = try compared(
      Document(fields: [field, "part: Part"], types: Fixture.part(), others: others),
      Document(fields: ["part: Part"], types: Fixture.part(field), others: others)
    )
    #expect(found.map(\.rule).sorted() == [.fieldAddedRequired, .fieldRemovedRequired])
    #expect(found.first { $0.rule == .fieldAddedRequired }?.operations == ["PutItem", "PutOther"])
  }

  @Test("is two findings where it may be null only in one place")
  func nullable() throws {
    let found = try compared(
      Document(fields: ["x: {type: string, nullable: true}", "part: Part"], types: Fixture.part()),
      Document(fields: ["part: Part"], types: Fixture.part("x: string"))
    )
    #expect(found.map(\.rule).sorted() == [.fieldAddedOptional, .fieldRemovedOptional])
  }

  private func compared(_ base: Document, _ revision: Document) throws -> [Finding] {
    try findings(load(base.texts), load(revision.texts))
  }
}
