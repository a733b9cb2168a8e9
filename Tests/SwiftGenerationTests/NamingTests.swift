import APIModel
import JSONDocument
import Testing

@testable import SwiftGeneration

@Suite struct NamingTests {
  @Test(arguments: [
    ("dataset_id", "datasetID", "DatasetID"), ("datasetId", "datasetID", "DatasetID"),
    ("DatasetID", "datasetID", "DatasetID"), ("JSONValue", "jsonValue", "JSONValue"),
    ("url-path", "urlPath", "URLPath"), ("userIDs", "userIDs", "UserIDs"), ("vpc_ids", "vpcIDs", "VPCIDs"),
    ("v1.10", "v1_10", "V1_10"), ("v11.0", "v11_0", "V11_0"), ("X-Auth-Token", "xAuthToken", "XAuthToken"),
    ("@modelarts:hard", "modelartsHard", "ModelartsHard"), ("os", "os", "OS"),
    ("HTTPServer2", "httpServer2", "HTTPServer2"),
    ("__type__", "type", "Type"), ("数据", "", ""),
  ])
  func words(name: String, lower: String, upper: String) {
    let words = WordSplitter.words(of: name)
    #expect(NameStyle.lowerCamel(words) == lower)
    #expect(NameStyle.upperCamel(words) == upper)
  }

  @Test func fields() throws {
    let names = [
      "id", "ID", "dataset_id", "datasetId", "@modelarts:hard", "modelarts_hard", "default", "self", "1st", "+1", "-1",
      "数据", "",
    ]
    let source = try types(fields: names.map { Field(name: $0, value: .scalar(.string)) })
    #expect(
      properties(source) == [
        "id", "id_2", "datasetID", "datasetId_2", "modelartsHard", "modelarts_hard", "`default`", "selfValue",
        "field1st",
        "field1", "dash1", "field", "field_2",
      ]
    )
  }

  @Test func values() throws {
    let values = [
      "auto-label", "none", "default", "v1.10", "v1.1.0", "fast", "FAST", "", "+1", "-1", "404", "*", "self",
    ]
    let source = try types(values: values.map { EnumeratedValue($0) }, of: .string)
    #expect(
      cases(source) == [
        "autoLabel", "noneValue", "`default`", "v1_10", "v1_1_0", "fast", "fastValue", "empty", "value1", "minus1",
        "value404", "value", "selfValue",
      ]
    )
  }

  @Test func numbersAreCalledByTheirMeaning() throws {
    let values = [
      EnumeratedValue("0", meaning: "image classification"), EnumeratedValue("1", meaning: "none"),
      EnumeratedValue("-1", meaning: "unknown"), EnumeratedValue("2"), EnumeratedValue("-2"),
      EnumeratedValue("3", meaning: "image classification"), EnumeratedValue("4", meaning: "2D boxes"),
      EnumeratedValue("5", meaning: "a meaning that goes on for far more words than any name should have"),
      EnumeratedValue("99999999999999999999"),
    ]
    let source = try types(values: values, of: .integer)
    #expect(
      cases(source) == [
        "imageClassification", "noneValue", "unknown", "value2", "minus2", "imageClassification3", "value4", "value5",
      ]
    )
  }

  @Test func namesOfTypes() throws {
    let names = ["Data", "Zoo", "ZooClient", "Validator", "Item", "Animal", "ANIMAL", "Type"]
    let types = names.map { name in
      TypeDefinition(name: name, kind: .object(ObjectType(fields: [Field(name: name, value: ValueType(.any))])))
    }
    let tree = try makeGenerator().generate(Service(name: "Zoo", units: [Unit(name: "Types", types: types)]))
    let structs = lines(texts(tree)["Sources/Types+T.swift"]).filter { $0.hasPrefix("public struct ") }
    #expect(
      structs.map { String($0.split(separator: " ")[2].dropLast()) } == [
        "ZooData", "ZooZoo", "ZooZooClient", "ZooValidator", "ZooItem", "Animal", "ZooANIMAL", "ZooType",
      ]
    )
    #expect(tree.nameChanges.count == 7)
    #expect(
      tree.nameChanges.contains { $0.schemaName == "Data" && $0.swiftName == "ZooData" && $0.wantedName == "Data" }
    )
  }

  /// A type, its method and its fields spell an acronym alike, however the schema spells it.
  @Test(arguments: [
    ("UploadSamplesJson", "UploadSamplesJSON"), ("ShowAlgorithmByUuid", "ShowAlgorithmByUUID"), ("VpcIds", "VPCIDs"),
    ("AIProject", "AIProject"), ("ListPVCs", "ListPVCs"), ("Notebook", "Notebook"), ("Id_of_Vm", "ID_of_VM"),
    ("NFSv3", "NFSv3"), ("I18nText", "I18nText"), ("Ideas", "Ideas"), ("X", "X"), ("OBSUrl", "OBSURL"), ("_Id", "_ID"),
  ])
  func acronymsOfTypes(name: String, styled: String) {
    #expect(NameStyle.typeName(name) == styled)
  }

  /// What is called as the rule says needs no explanation; two names that the rule makes one do.
  @Test func acronymsAreExplainedWhereTheyMeet() throws {
    let types = ["ShowJson", "ShowJSON"].map { name in
      TypeDefinition(name: name, kind: .object(ObjectType(fields: [Field(name: name, value: ValueType(.any))])))
    }
    let tree = try makeGenerator().generate(Service(name: "Zoo", units: [Unit(name: "Types", types: types)]))
    #expect(
      tree.nameChanges.filter { $0.subject == .type }.map(\.explanation) == [
        "type ShowJSON is ZooShowJSON in Swift, not ShowJSON: something else has that name"
      ]
    )
  }

  @Test func marksOfLettersAreLeftOut() throws {
    let source = try types(fields: ["größe", "Île_x", "ß", "ü"].map { Field(name: $0, value: .scalar(.string)) })
    #expect(properties(source) == ["grosse", "ileX", "ss", "u"])
  }

  @Test func aNameThatIsTakenBeginsWithASmallLetterAllTheSame() throws {
    let names = ["body", "Body", "self", "Self", "ab", "AB", "urlPath", "URL_path"]
    let source = try types(fields: names.map { Field(name: $0, value: .scalar(.string)) })
    #expect(
      properties(source) == ["body", "body_2", "selfValue", "selfValue_2", "ab", "ab_2", "urlPath", "url_path"]
    )
  }

  @Test func everyChangedNameIsExplained() throws {
    let service = try loadService([
      "service.yaml": "service: Zoo\nconfigured: [endpoint]\n",
      "Call.yaml": """
      operation: Send
      group: core
      method: GET
      path: /call
      parameters: [{name: endpoint, in: query, type: string}]
      responses: {200: {body: Thing}}
      types:
        Thing:
          fields:
            type: {type: string, values: [x86_64, x86-64, none]}
            "1st": string
            数据: string
      """,
    ])
    #expect(
      try makeGenerator().generate(service).nameChanges.map(\.explanation) == [
        "method Send is sendOperation in Swift, not send: that name means something else",
        "group core is coreOperation in Swift, not core: that name means something else",
        "parameter Zoo.endpoint is endpointValue in Swift, not endpoint: that name means something else",
        "enumeration Thing.type is Kind in Swift, not Type: that name means something else",
        "field Thing.1st is field1st in Swift, not 1st: that is no name in Swift",
        "field Thing.数据 is field in Swift: it has no letters",
        "value Thing.type.x86-64 is x86_64Value in Swift, not x86_64: something else has that name",
        "value Thing.type.none is noneValue in Swift, not none: that name means something else",
      ]
    )
  }

  /// What was there keeps its name when something is added after it.
  @Test func additionsChangeNoName() throws {
    let names = ["a_b", "aB", "AB", "a-b", "a.b"]
    var before: [String] = []
    for count in 1...names.count {
      let fields = names.prefix(count).map { Field(name: $0, value: .scalar(.string)) }
      let after = properties(try types(fields: fields))
      #expect(Array(after.prefix(before.count)) == before)
      #expect(Set(after).count == count)
      before = after
    }
  }

  @Test func aLongNameIsCut() throws {
    let name = String(repeating: "long_", count: 50_000)
    let source = try types(fields: [name, name + "2"].map { Field(name: $0, value: .scalar(.string)) })
    #expect(properties(source).allSatisfy { $0.count < 600 })
  }

  // MARK: Support

  private func types(fields: [Field]) throws -> String? {
    let type = TypeDefinition(name: "Thing", kind: .object(ObjectType(fields: fields)))
    let service = Service(name: "Zoo", units: [Unit(name: "Types", types: [type])])
    return texts(try makeGenerator().generate(service))["Sources/Types+T.swift"]
  }

  private func types(values: [EnumeratedValue], of kind: Scalar.Kind) throws -> String? {
    let type = TypeDefinition(name: "Choice", kind: .enumeration(Scalar(kind, values: values)))
    let service = Service(name: "Zoo", units: [Unit(name: "Types", types: [type])])
    return texts(try makeGenerator().generate(service))["Sources/Types+T.swift"]
  }

  private func properties(_ source: String?) -> [String] { names(source, after: "public var ", before: ":") }

  private func cases(_ source: String?) -> [String] {
    names(source, after: "public static var ", before: ":").filter { $0 != "documentedValues" }
  }

  private func names(_ source: String?, after prefix: String, before end: Character) -> [String] {
    lines(source).filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count).prefix { $0 != end }) }
  }
}
