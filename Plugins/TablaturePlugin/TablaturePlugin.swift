import Foundation
import PackagePlugin

/// Generates, while a package is built, the client of each target that describes a service, and in a test target the
/// round-trip tests of the clients it depends on.
///
/// Such a target has a `tablature.yaml` and, beside it, the folder `schema` or `pages`. The names of the generated files
/// follow from the names in that folder alone: a build system wants to know them before the tool runs, and asks again
/// only when files come or go.
@main
struct TablaturePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    guard let module = target as? SwiftSourceModuleTarget else { return [] }
    let tool = try context.tool(named: "tablature").url
    guard module.kind == .test else {
      guard let service = try DescribedService(of: module) else {
        Diagnostics.warning("\(module.name) uses Tablature's plugin and has no tablature.yaml")
        return []
      }
      return [command(tool, .sources, of: service, in: context.pluginWorkDirectoryURL)]
    }
    let tested = module.recursiveTargetDependencies.compactMap { $0 as? SwiftSourceModuleTarget }
    let services = try tested.compactMap { try DescribedService(of: $0) }
    return services.map { command(tool, .tests, of: $0, in: context.pluginWorkDirectoryURL) }
  }

  private func command(
    _ tool: URL,
    _ product: Product,
    of service: DescribedService,
    in folder: URL
  ) -> Command {
    let output = folder.appending(path: service.module, directoryHint: .isDirectory)
    return .buildCommand(
      displayName: "Generating the \(product.noun) of \(service.module)",
      executable: tool,
      arguments: [
        "build-step", product.rawValue, "--config", service.configuration.path, "--module", service.module,
        "--output", output.path,
      ],
      inputFiles: [service.configuration] + service.inputs,
      outputFiles: service.plannedFiles(product).map { output.appending(path: $0) }
    )
  }
}

/// What a build step makes.
enum Product: String {
  case sources, tests

  var noun: String {
    switch self {
    case .sources: "client"
    case .tests: "round-trip tests"
    }
  }
}
