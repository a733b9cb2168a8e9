/// The files that a client can have, known from the names of its schema files alone.
///
/// A build system wants these names before the generator runs. The build tool plugin compiles this very file, so it
/// stands alone.
public struct PlannedFiles: Sendable, Hashable {
  /// The names of the source files, each unique in the module.
  public let sources: [String]
  /// The names of the test files.
  public let tests: [String]

  /// Derives the names.
  ///
  /// - Parameters:
  ///   - schemaFiles: The paths of the schema's files below its folder, overlays and all.
  ///   - module: The name of the module.
  public init(schemaFiles: [String], module: String) {
    let paths = schemaFiles.filter { $0.hasSuffix(".yaml") && $0 != "service.yaml" }
    let bases = Set(paths.map(Self.base)).sorted()
    sources = ["\(module)Client.swift"] + bases.flatMap { ["\($0).swift", "\($0)+Types.swift"] }
    tests = bases.map { "\($0)Tests.swift" }
  }

  /// The names for a service that is made from pages, whose files do not tell what they describe.
  ///
  /// - Parameter module: The name of the module.
  public init(pagesOf module: String) {
    sources = ["\(module)Client.swift"]
    tests = ["\(module)Tests.swift"]
  }

  private static func base(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.dropLast(".yaml".count))
  }
}
