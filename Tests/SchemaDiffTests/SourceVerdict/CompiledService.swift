import APIModel
import Foundation
import SwiftGeneration

/// The generated client of a service, compiled to a module.
final class CompiledService {
  /// Why something could not be compiled.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let folder: URL
  /// The name of the module.
  let module: String

  /// Generates and compiles the client of a service.
  init(_ service: Service) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("schema-diff-\(UUID().uuidString)")
    module = service.name
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let generator = SwiftGenerator(settings: GenerationSettings(), templates: try TemplateSet())
    var files: [String] = []
    for file in try generator.generate(service).files where file.folder == .sources {
      try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.name))
      files.append(file.name)
    }
    let arguments =
      ["-emit-module", "-module-name", module, "-emit-module-path", "\(module).swiftmodule"]
      + ["-emit-module-interface-path", interface.lastPathComponent, "-enable-library-evolution"]
    let said = try compile(arguments + files)
    guard FileManager.default.fileExists(atPath: interface.path) else { throw Failure(description: said) }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var interface: URL { folder.appendingPathComponent("\(module).swiftinterface") }

  /// Code that uses everything the module offers.
  func client() throws -> ClientText {
    ClientText(PublicInterface(try String(contentsOf: interface, encoding: .utf8), module: module))
  }

  /// Checks files of code against the module.
  ///
  /// - Returns: The errors, by the file they are in.
  func errors(in files: [String: String]) throws -> [String: [String]] {
    let clients = folder.appendingPathComponent("clients")
    try FileManager.default.createDirectory(at: clients, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: clients.appendingPathComponent(name)) }
    let names = files.keys.sorted().map { "clients/\($0)" }
    let said = try compile(["-typecheck", "-parse-as-library", "-module-name", "Client", "-I", "."] + names)
    var errors: [String: [String]] = [:]
    for line in said.split(separator: "\n") where line.contains(": error: ") || line.hasPrefix("error: ") {
      // What is not about a line of the code is about how it was compiled.
      guard line.hasPrefix("clients/") else { throw Failure(description: said) }
      let name = line.dropFirst("clients/".count).prefix { $0 != ":" }
      errors[String(name), default: []].append(String(line))
    }
    return errors
  }

  private func compile(_ arguments: [String]) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      ["swiftc", "-wmo"] + arguments + ["-swift-version", "6", "-suppress-warnings", "-I", try Self.runtime().path]
      + ["-module-cache-path", Self.cache.path]
    process.currentDirectoryURL = folder
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: said, as: UTF8.self)
  }

  private static let cache = FileManager.default.temporaryDirectory.appendingPathComponent("schema-diff-modules")

  /// The folder with the modules of this build, which lies beside the test bundle or in a folder around it.
  private static func runtime() throws -> URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let working = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    let around = sequence(first: bundle) { $0.path == "/" ? nil : $0.deletingLastPathComponent() }.prefix(6)
    let folders =
      around.map { $0.appendingPathComponent("Modules") }
      + ["debug", "release"].map { working.appendingPathComponent(".build/\($0)/Modules") }
    for folder in folders {
      let module = folder.appendingPathComponent("TablatureRuntime.swiftmodule")
      if FileManager.default.fileExists(atPath: module.path) { return folder }
    }
    throw Failure(description: "there is no module TablatureRuntime near \(bundle.path)")
  }
}
