import Foundation
import SwiftGeneration

/// The compiler of the toolchain that runs the tests, with the modules that were built for them.
struct SwiftCompiler {
  /// Why nothing can be compiled.
  enum Problem: Error {
    case noModules(near: String)
  }

  private let modules: URL

  /// Finds the modules of this build: they lie beside the test bundle, or in a folder around it.
  init() throws {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let nearby = sequence(first: bundle) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }.prefix(6)
    let folders =
      nearby.map { $0.appendingPathComponent("Modules") } + [
        working.appendingPathComponent(".build/debug/Modules"),
        working.appendingPathComponent(".build/release/Modules"),
      ]
    let found = folders.first { folder in
      FileManager.default.fileExists(atPath: folder.appendingPathComponent("TablatureRuntime.swiftmodule").path)
    }
    guard let found else { throw Problem.noModules(near: bundle.path) }
    modules = found
  }

  /// Checks the types of a client's sources, warnings being errors; returns what the compiler said.
  ///
  /// Machine code would take six times as long, and the checked-in client is compiled down to it anyway.
  func typeCheck(_ tree: GeneratedTree, module: String) throws -> String {
    try run(
      tree,
      folder: .sources,
      ["-typecheck", "-parse-as-library", "-module-name", module, "-warnings-as-errors"]
        + ["-swift-version", "6", "-I", modules.path, "-module-cache-path", "cache"]
        + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        .flatMap { ["-enable-upcoming-feature", $0] }
    )
  }

  /// Parses the sources of a client; returns what the compiler said.
  func parseSources(_ tree: GeneratedTree) throws -> String {
    try run(tree, folder: .sources, ["-parse", "-swift-version", "6", "-warnings-as-errors"])
  }

  /// Parses the tests of a client; returns what the compiler said.
  func parseTests(_ tree: GeneratedTree) throws -> String {
    try run(tree, folder: .tests, ["-parse", "-swift-version", "6", "-warnings-as-errors"])
  }

  private func run(_ tree: GeneratedTree, folder: GeneratedFile.Folder, _ arguments: [String]) throws -> String {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("tablature-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let files = tree.files.filter { $0.folder == folder }
    for file in files {
      try Data(file.text.utf8).write(to: place.appendingPathComponent(file.name))
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["swiftc"] + arguments + files.map(\.name)
    process.currentDirectoryURL = place
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: said, as: UTF8.self)
    return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus)\n\(text.prefix(6000))"
  }
}
