import Foundation
import SwiftGeneration
import TestSupport

/// The compiler of the toolchain that runs the tests, with the modules that were built for them.
struct SwiftCompiler {
  /// Checks the types of a client's sources, warnings being errors; returns what the compiler said.
  ///
  /// Machine code would take six times as long, and the checked-in client is compiled down to it anyway.
  func typeCheck(_ tree: GeneratedTree, module: String) async throws -> String {
    try await run(
      tree,
      folder: .sources,
      ["-typecheck", "-parse-as-library", "-module-name", module, "-warnings-as-errors"]
        + ["-swift-version", "6", "-I", BuiltProducts.modules().path, "-module-cache-path", "cache"]
        + ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
        .flatMap { ["-enable-upcoming-feature", $0] }
    )
  }

  /// Parses the sources of a client; returns what the compiler said.
  func parseSources(_ tree: GeneratedTree) async throws -> String {
    try await run(tree, folder: .sources, ["-parse", "-swift-version", "6", "-warnings-as-errors"])
  }

  /// Parses the tests of a client; returns what the compiler said.
  func parseTests(_ tree: GeneratedTree) async throws -> String {
    try await run(tree, folder: .tests, ["-parse", "-swift-version", "6", "-warnings-as-errors"])
  }

  private func run(_ tree: GeneratedTree, folder: GeneratedFile.Folder, _ arguments: [String]) async throws -> String {
    let place = try TemporaryFolder()
    let files = tree.files.filter { $0.folder == folder }
    for file in files { try place.write(file.text, to: file.name) }
    let result = try await Command("swiftc", arguments + files.map(\.name), in: place.url).run()
    let said = result.output + result.errors
    return result.status == 0 ? said : "exit \(result.status)\n\(said.prefix(6000))"
  }
}
