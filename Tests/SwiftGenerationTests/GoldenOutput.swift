// Recorded by GoldenTests with RECORD_GOLDEN=1.
// swift-format-ignore-file

enum GoldenOutput {
  static let text = ####"""
=== Sources/GetAnimal.swift
// Made by Tablature from GetAnimal.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Shows an animal.
///
/// `GET /v1/{zoo_id}/animals/{id}`.
public struct GetAnimal: APIOperation {
  public typealias Output = Animal
  public static let route = APIRoute(.get, "/v1/{zoo_id}/animals/{id}", statuses: [200, 404])

  public var zooID: String?
  /// `id`: string, required, 1...5 characters.
  public var id: String
  public var fields: [Field]?

  public init(id: String, fields: [Field]? = nil, zooID: String? = nil) {
    (self.id, self.fields, self.zooID) = (id, fields, zooID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["zoo_id": zooID, "id": id])
    request.query(["fields": self.fields])
  }

  public func validate(with validator: inout Validator) {
    validator.check(id, "id", length: Limits(1, 5))
    validator.check(self.fields, "fields")
  }

  public struct Field: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var name: Self { Self(rawValue: "name") }
    public static var kind: Self { Self(rawValue: "kind") }
    public static var documentedValues: [Self] { [.name, .kind] }
  }
}

extension ZooClient {
  /// Shows an animal.
  ///
  /// `GET /v1/{zoo_id}/animals/{id}`; fails with 404 (There is no such animal).
  public func getAnimal(
    id: String, fields: [GetAnimal.Field]? = nil, zooID: String? = nil
  ) async throws(ClientError) -> Animal {
    try await send(GetAnimal(id: id, fields: fields, zooID: zooID))
  }
}

/// An animal.
public struct Animal: APIObject {
  /// What it is called.
  /// `name`: string, matching `[a-z]+`.
  public var name: String?
  public var kind: Kind?
  /// `parent`: Animal, nullable.
  @Indirect public var parent: Nullable<Animal>?

  public init(name: String? = nil, kind: Kind? = nil, parent: Nullable<Animal>? = nil) {
    (self.name, self.kind) = (name, kind)
    self.parent = parent
  }

  public static let fields: Fields<Self> = ["name": \.name, "kind": \.kind, "parent": \._parent]

  private static let namePattern = Pattern("[a-z]+")

  public func checkFields(with validator: inout Validator) { validator.check(name, "name", pattern: Self.namePattern) }

  public struct Kind: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var cat: Self { Self(rawValue: 0) }
    public static var dog: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.cat, .dog] }
  }
}
=== Sources/ZooClient.swift
// Made by Tablature from service.yaml. Change that, not this.
// swift-format-ignore-file
public import Foundation
public import TablatureRuntime

/// Calls the operations of Zoo.
public struct ZooClient: ServiceClient {
  public var core: APIClient

  /// Makes a client from its parts.
  public init(core: APIClient) {
    self.core = core
  }

  /// Makes a client of the service at an address.
  ///
  /// - Parameters:
  ///   - endpoint: The address of the service; the paths of the operations are added to its own.
  ///   - zooID: The `zoo_id` of calls that do not give one.
  ///   - headers: Header fields that are sent with every request.
  ///   - transport: What carries the requests.
  public init(
    endpoint: URL,
    zooID: String? = nil,
    headers: [String: String] = [:],
    transport: any ClientTransport = URLSessionTransport()
  ) {
    var configuration = ClientConfiguration(endpoint: endpoint, headers: headers)
    configuration.parameters["zoo_id"] = zooID
    core = APIClient(configuration: configuration, transport: transport)
  }
}
=== Tests/GetAnimalTests.swift
// Made by Tablature from GetAnimal.yaml. Change that, not this.
// swift-format-ignore-file
import Zoo
import TablatureRuntime
import TablatureTesting
import Testing

@Suite("GetAnimal")
struct GetAnimalTests {
  @Test("The documented request of GetAnimal is sent as documented")
  func documentedRequestLine() throws {
    let call = Zoo.GetAnimal(id: "7")
    try #expect(RequestTarget(of: call, configured: ["zoo_id"]) == "/v1/zoo_id/animals/7")
  }

  @Test("Animal survives decoding and encoding")
  func animal() {
    let full = """
      {
        "name": "a",
        "kind": 0,
        "parent": {}
      }
      """
    let problems = RoundTrip.problems(with: Zoo.Animal.self, minimal: #"{}"#, full: full, nullable: ["parent"])
    #expect(problems == [])
  }

  @Test(
    "Animal knows its constraints",
    arguments: [
      ConstraintProbe("name matching its pattern", #"{"name": "a"}"#),
      ConstraintProbe("name not matching its pattern", #"{"name": ""}"#, offending: "name"),
      ConstraintProbe("kind as 0", #"{"kind": 0}"#),
      ConstraintProbe("kind as 1", #"{"kind": 1}"#),
      ConstraintProbe("kind undocumented", #"{"kind": 2}"#, offending: "kind"),
    ])
  func animalConstraints(probe: ConstraintProbe) throws {
    try #expect(probe.findings(for: Zoo.Animal.self) == probe.expectedFindings)
  }

  @Test("Animal.Kind keeps every value")
  func animalKind() {
    let documented = #"[0, 1]"#
    let problems = RoundTrip.problems(withEnumeration: Zoo.Animal.Kind.self, documented: documented, other: #"2"#)
    #expect(problems == [])
  }

  @Test("GetAnimal.Field keeps every value")
  func getAnimalField() {
    let documented = #"["name", "kind"]"#
    let problems = RoundTrip.problems(withEnumeration: Zoo.GetAnimal.Field.self, documented: documented, other: #""undocumented value""#)
    #expect(problems == [])
  }

  @Test("GetAnimal knows the constraints of its parameters")
  func getAnimalParameters() {
    #expect(Zoo.GetAnimal(id: "").offendingFields == ["id"])
    #expect(Zoo.GetAnimal(id: "x").offendingFields == [])
    #expect(Zoo.GetAnimal(id: "xx").offendingFields == [])
    #expect(Zoo.GetAnimal(id: "text").offendingFields == [])
    #expect(Zoo.GetAnimal(id: "xxxxx").offendingFields == [])
    #expect(Zoo.GetAnimal(id: "xxxxxx").offendingFields == ["id"])
    #expect(Zoo.GetAnimal(id: "text", fields: [.init(rawValue: "name")]).offendingFields == [])
    #expect(Zoo.GetAnimal(id: "text", fields: [.init(rawValue: "kind")]).offendingFields == [])
    #expect(Zoo.GetAnimal(id: "text", fields: [.init(rawValue: "undocumented value")]).offendingFields == ["fields"])
  }
}

"""####
}
