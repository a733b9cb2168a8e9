import TestSupport
import Testing

/// What the build tool plugin runs. It watches folders that it finds without reading the configuration, so what the
/// configuration says otherwise would be left out of a build without a word.
@Suite("tablature build-step")
struct BuildStepTests {
  private func build(_ configuration: String) async throws -> (folder: TemporaryFolder, result: Command.Result) {
    let folder = try Zoo.folder()
    try folder.write(configuration, to: "tablature.yaml")
    for name in ["looks", "templates"] {
      try folder.write("{{#aliases}}\n{{/aliases}}\n", to: "\(name)/aliases.mustache")
    }
    let arguments = ["build-step", "sources", "--config", "tablature.yaml", "--module", "Zoo", "--output", "out"]
    return (folder, try await Tool(folder: folder).run(arguments))
  }

  @Test(
    "takes what the plugin watches, however it is written",
    arguments: [
      "services: [{schema: schema}]", "services: [{schema: ./schema/}]", "services: [{schema: schema, module: Zoo}]",
      "services: [{schema: schema}]\ntemplates: templates", "services: [{schema: schema}]\ntemplates: ./templates",
    ]
  )
  func watched(configuration: String) async throws {
    let (folder, result) = try await build(configuration)
    #expect(result.status == 0, "\(result.errors)")
    #expect(folder.has("out/ZooClient.swift"))
  }

  @Test("leaves the name to the file that a test target has anyway", arguments: ["sources", "tests"])
  func pages(product: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("services: [{pages: pages, service: Pond}]", to: "tablature.yaml")
    try folder.write(
      """
      :original_name: ListFish.html

      Listing Fish
      ============

      URI
      ---

      GET /v1/fish

      Response Parameters
      -------------------

      .. table:: **Table 1** Response body parameters

         ========= ======= ===========
         Parameter Type    Description
         ========= ======= ===========
         name      String  Name
         ========= ======= ===========

      """,
      to: "pages/ListFish.rst"
    )
    let arguments = ["build-step", product, "--config", "tablature.yaml", "--module", "Pond", "--output", "out"]
    #expect(try await Tool(folder: folder).run(arguments).status == 0)
    let expected = product == "tests" ? "PondRoundTripTests.swift" : "PondClient.swift"
    #expect(try folder.snapshot(of: "out").keys.sorted() == [expected])
  }

  @Test(
    "refuses what the plugin does not watch, where it is named",
    arguments: [
      (
        "services: [{schema: other}]",
        "1:21: error: in a target, the folder is called 'schema' and stands beside this file"
      ),
      (
        "services: [{schema: schema}]\ntemplates: looks",
        "2:12: error: in a target, the folder is called 'templates' and stands beside this file"
      ),
      (
        "services: [{schema: schema, module: Ark}]",
        "1:37: error: in a target, the module is that of the target, 'Zoo'; remove 'module'"
      ),
      ("services: [{schema: schema}, {schema: b}]", "1:30: error: the configuration of a target names one service"),
    ]
  )
  func unwatched(configuration: String, message: String) async throws {
    let (folder, result) = try await build(configuration)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("tablature.yaml:\(message)"), "\(result.errors)")
    #expect(!folder.has("out"))
  }
}
