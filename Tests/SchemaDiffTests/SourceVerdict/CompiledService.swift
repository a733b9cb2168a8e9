import APIModel
import Foundation
import SwiftGeneration
import TestSupport

/// The generated client of a service, compiled to a module.
struct CompiledService {
  /// Why something could not be compiled.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  private let folder: TemporaryFolder
  /// The name of the module.
  let module: String

  /// Generates and compiles the client of a service.
  init(_ service: Service) async throws {
    folder = try TemporaryFolder()
    module = service.name
    let generator = SwiftGenerator(settings: GenerationSettings(), templates: try TemplateSet())
    var files: [String] = []
    for file in try generator.generate(service).files where file.folder == .sources {
      try folder.write(file.text, to: file.name)
      files.append(file.name)
    }
    let arguments =
      ["-emit-module", "-module-name", module, "-emit-module-path", "\(module).swiftmodule"]
      + ["-emit-module-interface-path", interface.lastPathComponent, "-enable-library-evolution"]
    let said = try await compile(arguments + files)
    guard FileManager.default.fileExists(atPath: interface.path) else { throw Failure(description: said) }
  }

  private var interface: URL { folder.url.appendingPathComponent("\(module).swiftinterface") }

  /// Code that uses everything the module offers.
  func client() throws -> ClientText {
    ClientText(PublicInterface(try String(contentsOf: interface, encoding: .utf8), module: module))
  }

  /// Checks files of code against the module.
  ///
  /// - Returns: The errors, by the file they are in.
  func errors(in files: [String: String]) async throws -> [String: [String]] {
    for (name, text) in files { try folder.write(text, to: "clients/\(name)") }
    let names = files.keys.sorted().map { "clients/\($0)" }
    let said = try await compile(["-typecheck", "-parse-as-library", "-module-name", "Client", "-I", "."] + names)
    var errors: [String: [String]] = [:]
    for line in said.split(separator: "\n") where line.contains(": error: ") || line.hasPrefix("error: ") {
      // What is not about a line of the code is about how it was compiled.
      guard line.hasPrefix("clients/") else { throw Failure(description: said) }
      let name = line.dropFirst("clients/".count).prefix { $0 != ":" }
      errors[String(name), default: []].append(String(line))
    }
    return errors
  }

  private func compile(_ arguments: [String]) async throws -> String {
    let usual = ["-swift-version", "6", "-suppress-warnings", "-I", try BuiltProducts.modules().path]
    let cache = ["-module-cache-path", Self.cache.path]
    let result = try await Command("swiftc", ["-wmo"] + arguments + usual + cache, in: folder.url).run()
    return result.output + result.errors
  }

  private static let cache = FileManager.default.temporaryDirectory.appendingPathComponent("schema-diff-modules")
}
