import Foundation
import TablatureRuntime

// A small service, written as the generator writes one.

let sampleEndpoint = URL(string: "https://api.example/base") ?? URL(fileURLWithPath: "/")

enum Patterns {
  static let name = Pattern("[a-z][a-z0-9-]{0,31}")
  static let span = Pattern("[0-9]{8}-[0-9]{8}")
}

struct Engine: OpenEnumeration {
  var rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }
  static var fast: Self { Self(rawValue: "fast") }
  static var accurate: Self { Self(rawValue: "accurate") }
  static var documentedValues: [Self] { [.fast, .accurate] }
}

struct Period: OpenEnumeration {
  var rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }
  static var month: Self { Self(rawValue: "month") }
  static var documentedValues: [Self] { [.month] }
  static var documentedPatterns: [Pattern] { [Patterns.span] }
}

struct Level: OpenEnumeration {
  var rawValue: Int
  init(rawValue: Int) { self.rawValue = rawValue }
  static var low: Self { Self(rawValue: 0) }
  static var high: Self { Self(rawValue: 1) }
  static var documentedValues: [Self] { [.low, .high] }
}

struct Settings: Codable, Hashable, Sendable {
  var engine: Engine?
  var stopTime: Int64?
  var ratio: Double?
  var isOn: Bool?
  var origin: Documented<Int>?
  var extra: JSONValue?

  init(
    engine: Engine? = nil,
    stopTime: Int64? = nil,
    ratio: Double? = nil,
    isOn: Bool? = nil,
    origin: Documented<Int>? = nil,
    extra: JSONValue? = nil
  ) {
    self.engine = engine
    self.stopTime = stopTime
    self.ratio = ratio
    self.isOn = isOn
    self.origin = origin
    self.extra = extra
  }

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engine = try fields.optional("engine")
    stopTime = try fields.optional("stop_time")
    ratio = try fields.optional("ratio")
    isOn = try fields.optional("is_on")
    origin = try fields.optional("@origin")
    extra = try fields.optional("extra")
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engine, "engine")
    try fields.write(stopTime, "stop_time")
    try fields.write(ratio, "ratio")
    try fields.write(isOn, "is_on")
    try fields.write(origin, "@origin")
    try fields.write(extra, "extra")
  }
}

extension Settings: Validatable {
  func validate(with validator: inout Validator) {
    validator.check(engine, "engine")
    validator.check(stopTime, "stop_time", range: Limits(from: 0))
    validator.check(ratio, "ratio", range: Limits(above: 0, below: 1))
  }
}

struct Job: Codable, Hashable, Sendable {
  var id: String?
  var name: String?
  var settings: Settings?
  var levels: [Level]?
  var labels: [String: [String]?]?
  var children: [Job]?
  @Indirect var parent: Job?
  var note: Nullable<String>?

  init(
    id: String? = nil,
    name: String? = nil,
    settings: Settings? = nil,
    levels: [Level]? = nil,
    labels: [String: [String]?]? = nil,
    children: [Job]? = nil,
    parent: Job? = nil,
    note: Nullable<String>? = nil
  ) {
    self.id = id
    self.name = name
    self.settings = settings
    self.levels = levels
    self.labels = labels
    self.children = children
    self.parent = parent
    self.note = note
  }

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    id = try fields.optional("id")
    name = try fields.optional("name")
    settings = try fields.optional("settings")
    levels = try fields.optional("levels")
    labels = try fields.optional("labels")
    children = try fields.optional("children")
    parent = try fields.optional("parent")
    note = try fields.nullable("note")
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(settings, "settings")
    try fields.write(levels, "levels")
    try fields.write(labels, "labels")
    try fields.write(children, "children")
    try fields.write(parent, "parent")
    try fields.write(note, "note")
  }
}

extension Job: Validatable {
  func validate(with validator: inout Validator) {
    validator.forbid(id, "id")
    validator.require(name, "name")
    validator.check(name, "name", length: Limits(1, 32), pattern: Patterns.name)
    validator.check(settings, "settings")
    validator.check(levels, "levels", count: Limits(upTo: 3))
    validator.check(levels, "levels")
    validator.each(labels, "labels") { values, validator in
      validator.each(values) { value, validator in
        validator.check(value, length: Limits(upTo: 4))
      }
    }
    validator.check(children, "children")
    validator.check(parent, "parent")
  }
}

struct JobList: Codable, Hashable, Sendable {
  var jobs: [Job]?
  var total: Int?

  init(jobs: [Job]? = nil, total: Int? = nil) {
    self.jobs = jobs
    self.total = total
  }

  init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    jobs = try fields.optional("jobs")
    total = try fields.optional("total")
  }

  func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(jobs, "jobs")
    try fields.write(total, "total")
  }
}

struct ListJobs: APIOperation, PageNumberPaging {
  typealias Output = JobList

  static let route = APIRoute(.get, "/v2/{project_id}/sets/{set_id}/jobs", statuses: [200, 404])

  var setID: String
  var page: Int?
  var limit: Int?
  var engines: [Engine]?
  var language: String?
  var projectID: String?

  init(
    setID: String,
    page: Int? = nil,
    limit: Int? = nil,
    engines: [Engine]? = nil,
    language: String? = nil,
    projectID: String? = nil
  ) {
    self.setID = setID
    self.page = page
    self.limit = limit
    self.engines = engines
    self.language = language
    self.projectID = projectID
  }

  func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.path(["set_id": setID])
    request.query(["page": page])
    request.query(["limit": limit])
    request.query(["engine": engines])
    request.header(["X-Language": language])
  }

  func validate(with validator: inout Validator) {
    validator.check(limit, "limit", range: Limits(1, 100))
    validator.check(engines, "engine")
  }

  var pageNumber: Int {
    get { page ?? 0 }
    set { page = newValue }
  }

  var pageSize: Int? { limit }

  static func items(of page: JobList) -> [Job] { page.jobs ?? [] }

  static func total(of page: JobList) -> Int? { page.total }
}

struct CreateJob: APIOperation {
  typealias Output = Job

  static let route = APIRoute(.post, "/v2/{project_id}/jobs", statuses: [201, 400])

  var body: Job
  var projectID: String?

  func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.json(body)
  }

  func validate(with validator: inout Validator) {
    body.validate(with: &validator)
  }
}

struct DeleteJob: APIOperation {
  typealias Output = Void

  static let route = APIRoute(.delete, "/v2/{project_id}/jobs/{job_id}", statuses: [204])

  var jobID: String
  var projectID: String?

  func encode(into request: inout RequestBuilder) {
    request.path(["project_id": projectID])
    request.path(["job_id": jobID])
  }
}

struct DownloadLog: APIOperation {
  typealias Output = Data

  static let route = APIRoute(.get, "/logs/{name}", statuses: [200])

  var name: String

  func encode(into request: inout RequestBuilder) {
    request.path(["name": name])
  }
}

struct SampleClient: ServiceClient {
  var core: APIClient

  init(endpoint: URL, projectID: String? = nil, transport: any ClientTransport = URLSessionTransport()) {
    var configuration = ClientConfiguration(endpoint: endpoint)
    configuration.parameters["project_id"] = projectID
    configuration.retries = .never
    core = APIClient(configuration: configuration, transport: transport)
  }

  init(core: APIClient) {
    self.core = core
  }

  func listJobs(
    setID: String,
    page: Int? = nil,
    limit: Int? = nil,
    engines: [Engine]? = nil
  ) async throws(ClientError) -> JobList {
    try await send(ListJobs(setID: setID, page: page, limit: limit, engines: engines))
  }

  func deleteJob(jobID: String) async throws(ClientError) {
    try await send(DeleteJob(jobID: jobID))
  }
}
