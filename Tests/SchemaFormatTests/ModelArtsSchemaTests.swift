import APIModel
import Foundation
import JSONDocument
import SchemaFormat
import Testing

@Suite("The schema of ModelArts")
struct ModelArtsSchemaTests {
  private let source: SchemaSource
  private let service: Service
  private let operation: APIModel.Operation

  init() throws {
    source = try Self.folder.get()
    service = try #require(Self.loaded?.service)
    operation = try #require(service.operation(named: "ListTasks"))
  }

  private static let folder = Result {
    try SchemaFolder.read(at: repository.appendingPathComponent("schema/modelarts").path)
  }
  private static let loaded = try? load(folder.get())

  /// The rows of each table of the reference page, counted by hand.
  private static let rows = [
    "ListTasksResponse": 3, "RunningTask": 21, "SmartTaskConfig": 39, "ExportParams": 11, "SearchCondition": 16,
    "SearchLabels": 2, "SearchLabel": 4, "SearchProp": 2, "Flavor": 1, "InfConfig": 5, "TrainingParameter": 2,
    "Result": 27, "Event": 11, "HardSelectTask": 7, "SampleLabels": 7, "SampleLabel": 6, "SampleLabelProperty": 13,
    "SampleMetadata": 5,
  ]

  private func fields(of type: String) throws -> [Field] {
    guard case .object(let object) = try #require(service.type(named: type)).kind else { return [] }
    return object.fields
  }

  private func field(_ name: String, of type: String) throws -> Field {
    try #require(try fields(of: type).first { $0.name == name })
  }

  @Test("loads without any report")
  func loads() {
    #expect(Self.loaded?.report == "")
  }

  @Test("stands in the form that the writer gives it")
  func isCanonical() throws {
    let base = source.files.filter { !$0.path.hasPrefix("overlays/") }
    let files = SchemaWriter().files(of: try #require(load(SchemaSource(base)).service))
    #expect(files.keys.sorted() == base.map(\.path))
    for file in base { #expect(files[file.path] == String(decoding: file.bytes, as: UTF8.self)) }
  }

  @Test("has all operations of the service")
  func hasOperations() {
    #expect(service.operations.count == 222)
    #expect(Set(service.operations.compactMap(\.page)).count == 222)
    #expect(service.operations.filter { $0.success?.body != nil }.count > 180)
    let examples = service.operations.flatMap(\.examples)
    #expect(examples.count > 500)
    #expect(examples.filter { $0.waiver != nil }.count <= 1)
  }

  @Test("holds no sentence of a page")
  func holdsFactsOnly() throws {
    for file in source.files where !file.path.hasPrefix("overlays/") && file.path != "service.yaml" {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains(" doc:"), "\(file.path)")
    }
    for type in service.types {
      for field in try fields(of: type.name) {
        for value in innermostScalar(of: field.value)?.values ?? [] {
          #expect(value.meaning.map { $0.split(separator: " ").count <= 6 } ?? true, "\(type.name).\(field.name)")
        }
        #expect(field.requiredWhen.map { $0.split(separator: " ").count <= 10 } ?? true, "\(type.name).\(field.name)")
      }
    }
  }

  @Test("has every row of the reference page")
  func isComplete() throws {
    var counts: [String: Int] = [:]
    for name in Self.rows.keys { counts[name] = try fields(of: name).filter { $0.evidence == .documented }.count }
    #expect(counts == Self.rows)
    #expect(operation.parameters.count == 6)
    #expect(Self.rows.values.reduce(6, +) == 188)
  }

  @Test("documents the reference operation throughout, briefly")
  func isDocumented() throws {
    let texts =
      [service.documentation, operation.documentation] + operation.parameters.map(\.field.documentation)
      + operation.responses.map(\.documentation)
      + Self.rows.keys.map { service.type(named: $0)?.documentation }
    let fields = try Self.rows.keys.flatMap { try self.fields(of: $0) }.map(\.documentation)
    for text in texts + fields { #expect((5...90).contains(try #require(text).count), "\(text ?? "")") }
  }

  @Test("gives each number that stands for something a short meaning")
  func hasMeanings() throws {
    for type in Self.rows.keys {
      for field in try fields(of: type) {
        guard let scalar = innermostScalar(of: field.value), scalar.kind != .string else { continue }
        for value in scalar.values {
          let words = try #require(value.meaning, "\(field.name) \(value.wire)").split(separator: " ")
          #expect((1...4).contains(words.count), "\(field.name) \(value.wire)")
        }
        #expect(Set(scalar.values.map(\.meaning)).count == scalar.values.count, "\(field.name)")
      }
    }
  }

  private func innermostScalar(of type: ValueType) -> Scalar? {
    switch type.shape {
    case .scalar(let scalar): scalar
    case .array(let element, _), .map(let element, _): innermostScalar(of: element)
    case .reference, .object, .any: nil
    }
  }

  @Test("states the parameters and how to page")
  func hasParameters() {
    #expect(operation.method == .get)
    #expect(operation.path.description == "/v2/{project_id}/datasets/{dataset_id}/tasks")
    let names = operation.parameters.map { "\($0.location) \($0.field.name)" }
    #expect(
      names == ["path dataset_id", "path project_id", "query limit", "query offset", "query task_name", "query type"]
    )
    let limit = operation.parameters[2].field
    #expect(limit.defaultValue == .number(JSONNumber(10)))
    #expect(innermostScalar(of: limit.value)?.range?.description == "1...100")
    #expect(operation.parameters[3].field.defaultValue == .number(.zero))
    let types = innermostScalar(of: operation.parameters[5].field.value)?.values.map(\.wire)
    #expect(types == ["auto-label", "pre-label", "auto-grouping"])
    let paging = Paging(scheme: .page(parameter: "offset"), limit: "limit", items: ["tasks"], total: ["total_count"])
    #expect(operation.paging == paging)
    #expect(operation.responses.map(\.status) == [200, 401, 403, 404])
    #expect(service.configured == ["project_id"])
    #expect(service.credentials == ["X-Auth-Token"])
  }

  @Test("states defaults, constants and units")
  func hasDefaults() throws {
    let defaults: [(String, String, JSONValue)] = [
      ("SmartTaskConfig", "collect_rule", .string("all")), ("SmartTaskConfig", "collect_sample", .bool(true)),
      ("SmartTaskConfig", "stop_time", .number(JSONNumber(15))), ("ExportParams", "clear_hard_property", .bool(true)),
      ("ExportParams", "export_dest", .string("DIR")), ("ExportParams", "ratio_sample_usage", .bool(false)),
      ("ExportParams", "train_sample_ratio", .string("1.00")), ("Result", "workspace_id", .string("0")),
    ]
    for (type, name, value) in defaults { #expect(try field(name, of: type).defaultValue == value, "\(name)") }
    let all = try Self.rows.keys.flatMap { try fields(of: $0) }
    #expect(all.filter { $0.defaultValue != nil }.count == defaults.count)
    #expect(innermostScalar(of: try field("collect_rule", of: "SmartTaskConfig").value)?.constant == .string("all"))
    #expect(innermostScalar(of: try field("stop_time", of: "SmartTaskConfig").value)?.unit == "minutes")
    #expect(try field("op", of: "SearchLabels").requiredWhen != nil)
    #expect(try field("weight", of: "InfConfig").requiredWhen != nil)
  }

  @Test("states the odd ones as they are")
  func hasOddities() throws {
    let algorithm = innermostScalar(of: try field("algorithm_type", of: "SmartTaskConfig").value)
    #expect(algorithm?.values.map(\.wire) == ["fast", "accurate", "supervisory"])
    #expect(algorithm?.values.map(\.evidence) == [.documented, .documented, .example])
    let strings = ValueType(.array(.scalar(.string), count: nil), isNullable: true)
    #expect(try field("property", of: "SearchLabel").value == .map(of: strings))
    #expect(try field("events", of: "Event").value == .array(of: .reference("Event")))
    let size = try field("@modelarts:size", of: "SampleMetadata").value
    #expect(size == .array(of: ValueType(.object, accepts: [.number])))
    let reasons = try field("@modelarts:hard_reasons", of: "SampleMetadata").value
    #expect(innermostScalar(of: reasons)?.values.map(\.wire) == (0...30).map(String.init))
    let spelled = try #require(
      innermostScalar(of: try field("@modelarts:hard_reasons", of: "SampleLabelProperty").value)
    )
    #expect(spelled.separator == "-")
    #expect(spelled.values == innermostScalar(of: reasons)?.values)
    let states = innermostScalar(of: try field("sample_state", of: "ExportParams").value)?.values.map(\.wire) ?? []
    // The examples of other operations leave the state empty.
    #expect(states.count == 14)
    #expect(states.allSatisfy { $0.isEmpty || $0.hasPrefix("__") && $0.hasSuffix("__") })
    let time = innermostScalar(of: try field("sample_time", of: "SearchCondition").value)
    #expect(time?.values.last?.pattern == "[0-9]{8}-[0-9]{8}")
    for name in ["@modelarts:start_time", "@modelarts:end_time"] {
      #expect(innermostScalar(of: try field(name, of: "SampleLabelProperty").value)?.format == .time)
    }
  }

  @Test("has both examples of the reference page, which agree with it")
  func hasExamples() {
    #expect(operation.examples.map(\.waiver) == [nil, nil])
    #expect(operation.examples.last?.body?["total_count"] == .number(JSONNumber(2)))
    let target = "/v2/{project_id}/datasets/{dataset_id}/tasks?offset=0&limit=10"
    #expect(operation.examples.first?.message == .request(target: target))
  }
}
