import APIModel
import Diagnostics
import Testing
import Transcription

@Suite("Tables find their rows")
struct LinkTests {
  private static let header = ["Parameter", "Type", "Description"]
  private static let body = "Response body parameters"

  /// The type of a field of the response of a page with these tables.
  private func value(of field: String, _ tables: [String], examples: String = "") async throws -> ValueType {
    let result = await transcription(tables, examples: examples)
    let definition = try #require(result.service.type(named: "ShowItResponse"))
    guard case .object(let object) = definition.kind else { throw Pages.Missing() }
    return try #require(object.fields.first { $0.name == field }).value
  }

  private func transcription(_ tables: [String], request: String = "None", examples: String = "") async -> Transcription
  {
    let page = Pages.operation(
      "ShowIt",
      uri: "PUT /it",
      request: request,
      response: tables.joined(separator: "\n\n"),
      examples: examples
    )
    return await Pages.transcribe(page)
  }

  private func names(_ type: String, _ result: Transcription) throws -> [String] {
    let definition = try #require(result.service.type(named: type))
    guard case .object(let object) = definition.kind else { throw Pages.Missing() }
    return object.fields.map(\.name)
  }

  @Test("by the number of a link that was copied from another page, if the description names the table")
  func numbers() async throws {
    let tables = [
      Pages.table(
        Self.body,
        [
          Self.header,
          ["crop", "Object", "What grows. About the tree, see :ref:`Table 7 <elsewhere__crop>`."],
          ["shed", "Object", "Where it is kept. See :ref:`Table 7 <elsewhere__shed>`."],
        ]
      ),
      Pages.table("**crop** parameters", number: 2, [Self.header, ["weight", "Integer", "Weight."]]),
      Pages.table("**tree** parameters", number: 7, [Self.header, ["height", "Integer", "Height."]]),
    ]
    let result = await transcription(tables)
    #expect(try await value(of: "crop", tables) == .reference("ShowItResponseCrop"))
    #expect(try await value(of: "shed", tables) == ValueType(.object))
    #expect(try names("ShowItResponseCrop", result) == ["height"])
  }

  @Test("by the type of a row, also where the name of the type is a word that titles of messages have")
  func wordsOfTitles() async throws {
    let tables = [
      Pages.table(
        Self.body,
        [Self.header, ["knobs", "Array of :ref:`Parameters <it__knobs>` objects", "What turns."]]
      ),
      Pages.table("Parameters", number: 2, label: "it__knobs", [Self.header, ["angle", "Integer", "The angle."]]),
      Pages.table("Parameter", number: 3, label: "it__alone", [Self.header, ["colour", "String", "Alone."]]),
    ]
    let request = [
      Pages.table(
        "Request body parameters",
        [Self.header, ["field", ":ref:`Field <it__field>` object", "The field."]]
      ),
      Pages.table("Field", number: 5, label: "it__field", [Self.header, ["crop", "String", "What grows."]]),
    ]
    let result = await transcription(tables, request: request.joined(separator: "\n\n"))
    #expect(try names("ShowItResponse", result) == ["knobs", "colour"])
    #expect(try names("ShowItResponseKnobs", result) == ["angle"])
    let body = try #require(result.service.operations.first?.requestBody)
    #expect(body.alternatives.isEmpty)
    #expect(try names("ShowItRequest", result) == ["field"])
  }

  @Test("by name, also where the name in bold is a word that titles of messages have")
  func boldWordsOfTitles() async throws {
    let tables = [
      Pages.table(Self.body, [Self.header, ["parameter", "JSON Array", "What turns. See :ref:`Table 2 <it__p>`."]]),
      Pages.table(
        "**parameter** parameters",
        number: 2,
        label: "it__p",
        [Self.header, ["label", "String", "Its name."]]
      ),
    ]
    let result = await transcription(tables)
    #expect(try names("ShowItResponse", result) == ["parameter"])
    #expect(try names("ShowItResponseParameter", result) == ["label"])
  }

  @Test(
    "an example alone gives a request a body only where its method sends one",
    arguments: [("GET", #"{"items": []}"#, false), ("POST", "{ }", true), ("POST", #"{"on": true}"#, true)]
  )
  func bodiesOfExamples(method: String, example: String, isBody: Bool) async throws {
    let page = Pages.operation(
      "ShowIt",
      uri: "\(method) /it",
      request: "None",
      response: Pages.table(Self.body, [Self.header, ["items", "Array of strings", "What is there."]]),
      examples: "Example Requests\n----------------\n\n" + Pages.code("\(method) https://{endpoint}/it\n\n\(example)")
    )
    let operation = try #require(await Pages.transcribe(page).service.operations.first)
    #expect((operation.requestBody != nil) == isBody)
    #expect(operation.requestBody?.isRequired ?? true == (example != "{ }"))
    #expect(operation.examples.map { $0.body != nil } == [isBody])
  }

  @Test("by capital letters, which labels do not keep, and by name where a body has the label of its type")
  func namesakes() async throws {
    let tables = [
      Pages.table(
        Self.body,
        label: "x__tree",
        [
          Self.header,
          ["grafts", "Array of :ref:`Tree <x__tree>` objects", "Grafts."],
          ["plot", ":ref:`Plot <x__plot>` object", "The plot."],
        ]
      ),
      Pages.table("plot", label: "x__plot", [Self.header, ["row", "Integer", "Row."]]),
      Pages.table("Plot", [Self.header, ["area", "Integer", "Area."]]),
      Pages.table("Tree", [Self.header, ["plot", ":ref:`plot <x__plot>` object", "The plot."]]),
    ]
    let result = await transcription(tables)
    #expect(try await value(of: "grafts", tables) == .array(of: .reference("Tree")))
    #expect(try await value(of: "plot", tables) == .reference("Plot"))
    #expect(try names("Plot", result) == ["area"])
    #expect(result.audit.rows == result.audit.landedRows)
  }

  @Test("by the description, where the type leads to the namesake on the other side")
  func counterparts() async throws {
    let header = ["Parameter", "Mandatory", "Type", "Description"]
    let request = [
      Pages.table(
        "Request body parameters",
        [header, ["tree", "Yes", ":ref:`tree <x__out>` object", "The tree, see :ref:`Table 2 <x__in>`."]]
      ),
      Pages.table("**tree** objects", number: 2, label: "x__in", [header, ["age", "No", "Integer", "Age."]]),
    ]
    let response = [
      Pages.table(Self.body, [Self.header, ["tree", ":ref:`tree <x__out>` object", "The tree."]]),
      Pages.table("**tree** objects", number: 4, label: "x__out", [Self.header, ["id", "String", "ID."]]),
    ]
    let result = await transcription(response, request: request.joined(separator: "\n\n"))
    #expect(try names("ShowItRequestTree", result) == ["age"])
    #expect(try names("ShowItResponseTree", result) == ["id"])
  }

  @Test("by an example that shows their fields where nothing is known, or under their name")
  func examples() async throws {
    let tables = [
      Pages.table(Self.body, [Self.header, ["detail", "Object", "Details."], ["tags", "Object", "Tags."]]),
      Pages.table(
        "Orchard",
        [Self.header, ["id", "String", "ID."], ["size", "Integer", "Size."], ["gate", "Object", "Gate."]]
      ),
      Pages.table("spec/hedge", [Self.header, ["height", "Integer", "Height."]]),
      Pages.table("pond", [Self.header, ["depth", "Integer", "Depth."]]),
    ]
    let shown = Pages.code(
      #"{"detail": {"id": "o", "size": 2}, "tags": {"a": "b"}, "hedge": {"height": 1}, "pond": {"x": 1}}"#
    )
    let examples = "Example Responses\n-----------------\n\n" + shown
    let result = await transcription(tables, examples: examples)
    #expect(try await value(of: "detail", tables, examples: examples) == .reference("Orchard"))
    #expect(try await value(of: "tags", tables, examples: examples) == ValueType(.object))
    #expect(try await value(of: "hedge", tables, examples: examples) == .reference("ShowItResponseHedge"))
    #expect(try await value(of: "pond", tables, examples: examples) == ValueType(.object))
    #expect(result.audit.rows - result.audit.landedRows == 1)
    #expect(result.findings.filter { $0.id.description == "transcribe.unreached-table" }.count == 3)
  }

  @Test("or need none, when they repeat rows or describe what is in an example")
  func needless() async throws {
    let tables = [
      Pages.table(
        Self.body,
        [Self.header, ["id", "String", "ID."], ["kind", "String", "Kind."], ["age", "Integer", "Age."]]
      ),
      Pages.table(
        "Some important attributes",
        [Self.header, ["kind", "String", "Its kind."], ["age", "Integer", "A."]]
      ),
      Pages.table("Parameters of the example rule", [Self.header, ["limit", "Integer", "Limit."]]),
    ]
    let result = await transcription(tables)
    #expect(result.audit.rows == 5)
    #expect(result.audit.landedRows == 5)
    #expect(result.findings.map(\.severity) == [.note])
  }

  @Test(
    "Types are read where they slipped a column to the right, and plurals are lists",
    arguments: [
      ("No", ":ref:`Tree <x__tree>` objects\n\nThe trees.", ValueType.array(of: .reference("Tree"))),
      ("Yes", ":ref:`Tree <x__tree>` object\n\nThe tree.", .reference("Tree")),
      (":ref:`Tree <x__tree>` objects", "The trees.", .array(of: .reference("Tree"))),
      ("No", "Whether there are trees.", ValueType(.any)),
    ]
  )
  func slipped(type: String, description: String, expected: ValueType) async throws {
    let tables = [
      Pages.table(Self.body, [Self.header, ["trees", type, description]]),
      Pages.table("Tree", label: "x__tree", [Self.header, ["id", "String", "ID."]]),
    ]
    #expect(try await value(of: "trees", tables) == expected)
  }
}
