import APIModel
import SchemaFormat
import TestSupport
import Testing

@testable import SwiftGeneration

/// What a page that is added to a reference may do to the client of the pages before: nothing.
@Suite struct StabilityTests {
  /// Code that was written against a client compiles against the next one, as far as names go.
  @Test(arguments: 0..<60)
  func aNewPageTakesNoNameAway(seed: UInt64) throws {
    var pages = Pages(seed: seed)
    let before = pages.some(8)
    let after = before.merging(pages.some(2)) { old, _ in old }
    let missing = try names(in: before).subtracting(try names(in: after))
    #expect(missing.isEmpty, "\(missing.sorted()) went away in \(after.keys.sorted())")
  }

  /// A build system knows the files from the names of the schema's files.
  @Test(arguments: 0..<60)
  func everyFileIsPlanned(seed: UInt64) throws {
    var pages = Pages(seed: seed)
    let files = pages.some(10)
    let planned = PlannedFiles(schemaFiles: files.keys.sorted(), module: "Zoo")
    let expected = planned.sources.map { "Sources/\($0)" } + planned.tests.map { "Tests/\($0)" }
    let made = try makeGenerator().generate(loadService(files)).files.map(\.path)
    #expect(Set(made).subtracting(expected).isEmpty)
    #expect(Set(expected.map { $0.lowercased() }).count == expected.count)
  }

  /// The types and the methods that a user of the client can name.
  private func names(in files: [String: String]) throws -> Set<String> {
    let tree = try makeGenerator().generate(loadService(files))
    var names: Set<String> = []
    for file in tree.files where file.folder == .sources {
      for declaration in try DeclarationOutline(of: file.text).declarations {
        switch declaration.keyword {
        case "struct", "typealias", "protocol":
          if declaration.owner.isEmpty { names.insert(declaration.name) }
        case "func": names.insert("\(declaration.owner).\(declaration.name)")
        default: break
        }
      }
    }
    return names
  }
}

/// Schema files with few words for many things, so that their names come close to each other.
private struct Pages {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func some(_ count: Int) -> [String: String] {
    var files: [String: String] = [:]
    for _ in 0..<count {
      let isShared = Int.random(in: 0..<3, using: &random) == 0
      if isShared {
        let name = word(["Job", "Event", "JobEvent", "Client", "String", "EventList", "State"])
        files["types/\(name).yaml"] = "types:\n" + type(name)
      } else {
        let name = word(["List", "Show", "Create"]) + word(["Jobs", "Job", "Events", "Client", "JobEvents", "List"])
        files["\(name).yaml"] = operation(name)
      }
    }
    return files
  }

  private mutating func operation(_ name: String) -> String {
    """
    operation: \(name)
    group: \(word(["jobs", "job_events", "events", "client"]))
    method: GET
    path: /v1/\(name)
    parameters:
      - {name: state, in: query, type: string, values: [\(word(["on, off", "on, off, idle"]))]}
    responses: {200: {body: \(name)Response}}
    types:
    \(type("\(name)Response"))\(type("\(name)ResponseState"))
    """
  }

  private mutating func type(_ name: String) -> String {
    let fields = ["state", "State", "name", "id", "list"].filter { _ in Bool.random(using: &random) }
    let values = word(["on, off", "on, off, idle", "cold, warm"])
    let lines = fields.map { "      \($0): {type: string, values: [\(values)]}\n" }.joined()
    return "  \(name):\n    fields:\n      kind: string\n\(lines)"
  }

  private mutating func word(_ words: [String]) -> String { words[Int.random(in: 0..<words.count, using: &random)] }
}
