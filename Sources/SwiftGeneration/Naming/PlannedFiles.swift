/// The files that a client can have, known from the names of its schema files alone.
///
/// A build system wants these names before the generator runs. The build tool plugin compiles this very file, so it
/// stands alone.
///
/// - The operation of `ListTasks.yaml`, with the types that only it uses, is in `ListTasks.swift`, its tests are in
///   `ListTasksTests.swift`.
/// - Shared types are together with those that begin with the same letter: the type of `types/Event.yaml` is in
///   `Types+E.swift`, its tests are in `Types+ETests.swift`. A new type changes one file, and adds none but the first
///   of a letter.
/// - The client of a module `ModelArts` is in `ModelArtsClient.swift`.
public struct PlannedFiles: Sendable, Hashable {
  /// The names of the source files, each unique in the module.
  public let sources: [String]
  /// The names of the test files.
  public let tests: [String]

  /// Derives the names.
  ///
  /// Files outside of `types` are opened by nobody here, so they are expected to have an operation and shared types.
  ///
  /// - Parameters:
  ///   - schemaFiles: The paths of the schema's files below its folder, overlays and all.
  ///   - module: The name of the module.
  public init(schemaFiles: [String], module: String) {
    let paths = schemaFiles.filter { $0.hasSuffix(".yaml") && $0 != "service.yaml" }
    let operations = paths.filter { !$0.hasPrefix("types/") && !$0.hasPrefix("overlays/") }
    let bases = Set(operations.map { Self.base(ofOperations: Self.unit(of: $0)) })
      .union(paths.map { Self.base(ofSharedTypes: Self.unit(of: $0)) })
    sources = [Self.client(module, units: paths.map(Self.unit))] + bases.sorted().map(Self.source)
    tests = bases.sorted().map(Self.test)
  }

  /// The names for a service that is made from pages, whose files do not tell what they describe.
  ///
  /// `PondTests.swift` is what the first file of a test target is called, and a target cannot have two of one name.
  ///
  /// - Parameter module: The name of the module.
  public init(pagesOf module: String) {
    sources = ["\(module)Client.swift"]
    tests = ["\(module)RoundTripTests.swift"]
  }

  /// What the names of the files for the operation of a schema file begin with.
  ///
  /// Swift gives `main.swift` a meaning of its own.
  static func base(ofOperations unit: String) -> String { unit.lowercased() == "main" ? "\(unit)_" : unit }

  /// What the names of the files for the shared types of a schema file begin with.
  static func base(ofSharedTypes unit: String) -> String { "Types+\(unit.prefix(1).uppercased())" }

  /// The source file with a beginning.
  static func source(_ base: String) -> String { "\(base).swift" }

  /// The test file with a beginning.
  static func test(_ base: String) -> String { "\(base)Tests.swift" }

  /// The source file of the client.
  static func client(_ module: String, units: [String]) -> String {
    let name = "\(module)Client"
    let isTaken = units.contains { $0.lowercased() == name.lowercased() }
    return source(isTaken ? "\(name)+Client" : name)
  }

  private static func unit(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").dropLast(".yaml".count))
  }
}
