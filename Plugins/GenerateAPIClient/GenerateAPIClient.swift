import Foundation
import PackagePlugin

/// `swift package generate-api-client`: writes the clients that the package's `tablature.yaml` names into the package.
///
/// What follows the name of the command goes to `tablature generate` as it is, such as `--check` or `--dry-run`.
@main
struct GenerateAPIClient: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {
    let process = Process()
    process.executableURL = try context.tool(named: "tablature").url
    process.currentDirectoryURL = context.package.directoryURL
    process.arguments = ["generate"] + arguments
    try process.run()
    process.waitUntilExit()
    // The tool has said what is wrong; an error of the plugin makes the command fail as the tool did.
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      throw Failure(status: process.terminationStatus)
    }
  }
}

/// The tool did not end well.
private struct Failure: Error, CustomStringConvertible {
  let status: Int32

  var description: String { "tablature generate ended with exit code \(status)" }
}
