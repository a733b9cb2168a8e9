import APIModel
import Diagnostics
import SchemaFormat
import TestSupport
import Testing

@testable import SwiftGeneration

/// What a page that is added to a reference may do to the client of the pages before: nothing.
@Suite struct StabilityTests {
  /// A reviewer sees what was added, and nothing else: no name changes what it stands for, and no file that has nothing
  /// new in it changes at all.
  @Test(arguments: 0..<150)
  func aNewPageChangesNothingElse(seed: UInt64) throws {
    var pages = Pages(seed: seed)
    let old = pages.some(8)
    let new = pages.some(3).filter { old[$0.key] == nil }
    let before = try makeGenerator().generate(loadService(old))
    let all = try loadService(old.merging(new) { old, _ in old })
    let after = try makeGenerator().generate(all, keeping: before.names)

    #expect(Array(after.names.generations.prefix(1)) == before.names.generations)
    let texts = texts(after)
    let shared = new.keys.filter { $0.hasPrefix("types/") }.map {
      PlannedFiles.base(ofSharedTypes: String($0.dropFirst(6)))
    }
    let listing = Set(["ZooClient.swift"] + shared.flatMap { [PlannedFiles.source($0), PlannedFiles.test($0)] })
    for file in before.files where !listing.contains(file.name) {
      #expect(texts[file.path] == file.text, "\(file.path) changed with \(new.keys.sorted())")
    }
    for file in before.files where listing.contains(file.name) && file.folder == .sources {
      let lost = lines(file.text).difference(from: lines(texts[file.path])).insertions.filter { !isListing($0) }
      #expect(lost.isEmpty, "\(file.path) lost \(lost) with \(new.keys.sorted())")
    }
    // What was new once is as safe from what comes next, and the record says the same when it is read again.
    let read = try NameRecord(after.names.text, file: NameRecord.fileName)
    #expect(read == after.names)
    #expect(try makeGenerator().generate(all, keeping: read).files == after.files)
    #expect(try makeGenerator().generate(all, keeping: read).names == after.names)
  }

  /// The line with the groups of a client gets longer with each group, and may be broken elsewhere.
  private func isListing(_ change: CollectionDifference<String>.Change) -> Bool {
    guard case .insert(_, let line, _) = change else { return false }
    return line.contains("ServiceClient") || line.contains("Operations,") || line.contains("Operations {")
  }

  @Test func aRecordThatWasDamagedIsRefused() {
    let text = "module Zoo\n\ntype Animal Animal\n<<<<<<< HEAD\n"
    let error = #expect(throws: DiagnosticError.self) { try NameRecord(text, file: "Generated/names.txt") }
    #expect(error?.diagnostics.first?.range?.start.line == 4)
  }

  /// Git on some systems, and some editors, end lines with CR LF.
  @Test func theEndsOfLinesSayNothing() throws {
    let text = "# The names\nmodule Zoo\n\ntype Animal Animal\n\ntype Data ZooData\n"
    let record = try NameRecord(text, file: "names.txt")
    #expect(record.generations.count == 2)
    #expect(try NameRecord(text.replacing("\n", with: "\r\n"), file: "names.txt") == record)
  }

  @Test func whatAMergeLeavesIsToldFromOtherDamage() {
    let text = "module Zoo\n\ntype Animal Animal\n\n<<<<<<< HEAD\ntype A A\n=======\ntype B B\n>>>>>>> other\n"
    let error = #expect(throws: DiagnosticError.self) { try NameRecord(text, file: "Generated/names.txt") }
    #expect(
      error?.diagnostics.first?.message
        == "'<<<<<<< HEAD' is left from a merge; keep the names of both sides and remove the lines around them"
    )
    #expect(error?.diagnostics.first?.range?.start.line == 5)
  }

  /// Names without a module would be those of another, and all be given anew without a word.
  @Test func aRecordSaysOfWhichModuleItIs() {
    let error = #expect(throws: DiagnosticError.self) {
      try NameRecord("# The names\n\ntype Animal Animal\n", file: "names.txt")
    }
    #expect(error?.diagnostics.first?.range?.start.line == 3)
  }

  @Test func aRecordKeepsNamesOfAnyKind() throws {
    let service = try loadService([
      "Show.yaml": """
      operation: Show
      group: plug-in 100% größe
      method: GET
      path: /show
      responses: {200: {}}
      """
    ])
    let record = try makeGenerator().generate(service).names
    #expect(
      record.text.hasSuffix(
        "group plug-in%20100%25%20gr%C3%B6%C3%9Fe PlugIn100GrosseOperations plugIn100Grosse\noperation Show Show show\n"
      )
    )
    #expect(try NameRecord(record.text, file: "names.txt") == record)
  }

  /// The names of another module mean nothing; those that are gone can be given again.
  @Test func aRecordIsOfOneModule() throws {
    let type = "types:\n  Data: {fields: {name: string}}\n"
    let service = try loadService(["types/Data.yaml": type])
    let record = try makeGenerator(module: "Park").generate(service).names
    #expect(record.text.contains("type Data ParkData\n"))
    #expect(try makeGenerator().generate(service, keeping: record).names.text.contains("type Data ZooData\n"))
  }

  @Test func aKeptNameIsExplained() throws {
    let call = """
      operation: Job
      method: GET
      path: /job
      responses: {200: {}}
      """
    let old = try makeGenerator().generate(
      loadService(["Job.yaml": call, "types/Jobs.yaml": "types:\n  Job: {fields: {a: string}}\n"])
    )
    #expect(
      old.nameChanges.map(\.explanation) == [
        "operation Job is JobOperation in Swift, not Job: something else has that name"
      ]
    )
    let new = try makeGenerator().generate(loadService(["Job.yaml": call]), keeping: old.names)
    #expect(
      new.nameChanges.map(\.explanation) == [
        "operation Job is JobOperation in Swift, not Job: it has had that name before"
      ]
    )
  }

  /// Code that was written against a client compiles against the next one, as far as names go.
  @Test(arguments: 0..<60)
  func aNewPageTakesNoNameAway(seed: UInt64) throws {
    var pages = Pages(seed: seed)
    let before = pages.some(8)
    let after = before.merging(pages.some(2)) { old, _ in old }
    let old = try makeGenerator().generate(loadService(before))
    let new = try makeGenerator().generate(loadService(after), keeping: old.names)
    let missing = try names(in: old).subtracting(try names(in: new))
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
  private func names(in tree: GeneratedTree) throws -> Set<String> {
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
        let name = word([
          "Job", "Event", "JobEvent", "Client", "String", "EventList", "State", "JobEventsOperations", "ZooJob",
        ])
        files["types/\(name).yaml"] = "types:\n" + type(name)
      } else {
        let verb = word(["List", "Show", "Create", ""])
        let name = verb + word(["Jobs", "Job", "Events", "Event", "Client", "JobEvents", "List"])
        // A file of operations and one of shared types cannot have one name; an operation and a type can.
        files["\(verb.isEmpty ? "Call" : "")\(name).yaml"] = operation(name)
      }
    }
    return files
  }

  private mutating func operation(_ name: String) -> String {
    """
    operation: \(name)
    group: \(word(["jobs", "job_events", "events", "client", "job-events", "job"]))
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
