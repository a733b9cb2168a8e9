package import Foundation

/// What the package manager has built beside the tests.
package enum BuiltProducts {
  /// A program.
  ///
  /// - Throws: `CocoaError` if it is nowhere near.
  package static func program(_ name: String) throws -> URL {
    try first { folder in
      let file = folder.appendingPathComponent(name)
      return FileManager.default.isExecutableFile(atPath: file.path) ? file : nil
    }
  }

  /// The folder with the modules of this build.
  ///
  /// - Throws: `CocoaError` if it is nowhere near.
  package static func modules() throws -> URL {
    try first { folder in
      let modules = folder.appendingPathComponent("Modules")
      let module = modules.appendingPathComponent("TablatureRuntime.swiftmodule")
      return FileManager.default.fileExists(atPath: module.path) ? modules : nil
    }
  }

  /// What is found in one of the folders around the tests, which lie in different depths on different systems.
  private static func first(_ find: (URL) -> URL?) throws -> URL {
    let bundles = Bundle.allBundles.map(\.bundleURL) + [URL(fileURLWithPath: CommandLine.arguments[0])]
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let around = bundles.flatMap { bundle in
      sequence(first: bundle.resolvingSymlinksInPath()) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }
        .prefix(6)
    }
    let built = ["debug", "release"].map { working.appendingPathComponent(".build/\($0)") }
    for folder in around + built {
      if let found = find(folder) { return found }
    }
    throw CocoaError(.fileNoSuchFile)
  }
}
