import APIModel
import Diagnostics
import SchemaDiff
import Testing

@Suite("Places of findings")
struct PlaceTests {
  private static let lines = """
    operation: PutItem
    group: items
    method: PUT
    path: /v1/items
    parameters:
      - name: start
        in: query
        type: integer
        required: true
        range: 1...9
    request:
      body: Item
      required: true
    responses:
      200:
        body: Item
      404:
        body: Item
    paging:
      offset: start
      items: tags
    types:
      Item:
        fields:
          tags: [string]
          notes:
            type: [string]
            items: 1...5
          mode:
            type: string
            values:
              fast: quick
              slow:
                deprecated: true
              1:
                meaning: medium
          level:
            type: [{type: string,
                    length: 1...8}]
        additional: string
    """

  /// A change of one or more lines, the rule of its finding, and the lines it stands on in both versions.
  struct Edit: Sendable {
    var old: String
    var new: String
    var rule: RuleID
    var base: Int?
    var revision: Int?

    init(_ old: String, _ new: String, _ rule: RuleID, _ base: Int?, _ revision: Int?) {
      (self.old, self.new, self.rule, self.base, self.revision) = (old, new, rule, base, revision)
    }
  }

  private static let edits = [
    Edit("operation: PutItem", "operation: SetItem", .operationRenamed, 1, 1),
    Edit("group: items\n", "", .operationGroupRemoved, 2, 1),
    Edit("method: PUT", "method: POST", .operationMethodChanged, 3, 3),
    Edit("path: /v1/items", "path: /v2/items", .operationPathChanged, 4, 4),
    Edit("    in: query", "    in: header", .parameterLocationChanged, 7, 7),
    Edit("type: integer", "type: long", .integerWidened, 8, 8),
    Edit("    required: true\n    range", "    range", .parameterBecameOptional, 9, 6),
    Edit("range: 1...9", "range: 1...7", .maximumValueLowered, 10, 10),
    Edit("    range: 1...9", "    range: 1...9\n    default: 3", .parameterDefaultAdded, 6, 11),
    Edit("  body: Item\n  required: true", "  body: Item\n  required: false", .requestBodyBecameOptional, 13, 13),
    Edit("  body: Item\n  required", "  body: object\n  required", .structureUndocumented, 12, 12),
    Edit("    body: Item\npaging", "    body: [Item]\npaging", .scalarToList, 18, 18),
    Edit("    body: Item\npaging", "    doc: None.\npaging", .responseBodyRemoved, 17, 17),
    Edit("offset: start", "page: start", .pagingSchemeChanged, 20, 20),
    Edit("  items: tags", "  items: notes", .pagingFieldsChanged, 21, 21),
    Edit("paging:\n  offset: start\n  items: tags\n", "", .pagingRemoved, 19, 1),
    Edit("items: 1...5", "items: 1...4", .maximumCountLowered, 28, 28),
    Edit("          fast: quick\n", "", .valueRemoved, 32, 31),
    Edit("fast: quick", "fast: quick\n          swift: really quick", .valueAdded, 31, 33),
    Edit("          slow:\n            deprecated: true", "          slow:", .valueUndeprecated, 34, 33),
    Edit("meaning: medium", "meaning: steady", .valueMeaningChanged, 36, 36),
    Edit("length: 1...8", "length: 1...6", .maximumLengthLowered, 39, 39),
    Edit("    additional: string", "    additional: integer", .typeChanged, 40, 40),
  ]

  @Test("are those of the facts, as exactly as the schema says them", arguments: edits)
  func facts(edit: Edit) throws {
    let revised = Self.lines.replacing(edit.old, with: edit.new, maxReplacements: 1)
    let found = try findings(service(Self.lines), service(revised)).filter { $0.rule == edit.rule }
    let finding = try #require(found.first, "\(edit.rule)")
    #expect(finding.base?.start.line == edit.base, "base of \(edit.rule)")
    #expect(finding.revision?.start.line == edit.revision, "revision of \(edit.rule)")
  }

  @Test("of the service are in its file")
  func service() throws {
    let base = "service: Shop\ndoc: A shop.\nconfigured: [start]\n"
    let revision = "service: Shop\ndoc: A shop.\ncredentials: [X-Token]\n"
    let found = try findings(service(Self.lines, base), service(Self.lines, revision))
    let places = found.map { [$0.base, $0.revision].map { $0?.description ?? "-" }.joined(separator: " ") }
    #expect(places == ["service.yaml:3:1 service.yaml:1:1", "service.yaml:1:1 service.yaml:3:1"])
  }

  private func service(_ operation: String, _ service: String = "service: Shop\n") throws -> Service {
    try load(["service.yaml": service, "PutItem.yaml": operation])
  }
}
