import Foundation
import JSONDocument
import TestSupport
import Testing

@Suite("Looking at the stages")
struct LookingTests {
  @Test("validate counts what it read")
  func validate() async throws {
    let result = try await Tool(folder: try Zoo.folder()).run("validate")
    #expect(result.status == 0)
    #expect(result.output == "schema: Zoo, 1 operations, 1 types\n")
  }

  @Test("dump prints the model as JSON")
  func model() async throws {
    let result = try await Tool(folder: try Zoo.folder()).run("dump", "schema")
    let model = try JSONValue(parsing: result.output)
    #expect(model["name"] == .string("Zoo"))
    guard case .array(let units)? = model["units"] else { throw CocoaError(.coderInvalidValue) }
    #expect(units.first?["name"] == .string("GetAnimal"))
  }

  @Test("dump prints a schema that means the same")
  func schema() async throws {
    let folder = try Zoo.folder()
    let first = try await Tool(folder: folder).run("dump", "schema", "--stage", "schema")
    #expect(first.status == 0)
    let parts = first.output.split(separator: "# ").map { $0.split(separator: "\n", maxSplits: 1) }
    for part in parts { try folder.write(String(part[1]), to: "again/\(part[0])") }
    #expect(try await Tool(folder: folder).run("dump", "again", "--stage", "schema").output == first.output)
  }

  @Test("inspect prints the tables of a page")
  func inspect() async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      Title
      =====

      .. table:: **Table 1** Parameters

         ==== ======
         Name Type
         ==== ======
         id   String
         ==== ======
      """,
      to: "page.rst"
    )
    let result = try await Tool(folder: folder).run("inspect", "page.rst")
    #expect(result.status == 0)
    let inspection = try JSONValue(parsing: result.output)
    guard case .array(let tables)? = inspection["tables"] else { throw CocoaError(.coderInvalidValue) }
    #expect(tables.count == 1)
    #expect(tables.first?["line"] == .number(JSONNumber(6)))
    #expect(tables.first?["kind"] == .string("simple"))
  }

  @Test("--version and --help")
  func help() async throws {
    let tool = Tool(folder: try TemporaryFolder())
    #expect(try await tool.run("--version").output == "0.1.0\n")
    #expect(try await tool.run("--help").output.contains("generate"))
  }
}
