import APIModel
public import Diagnostics

/// The generated files of a service, whose names follow from those of the schema files.
struct FileNames {
  /// Units whose code is in the same files.
  struct Group {
    /// What the names of the files begin with.
    var base: String
    /// What the code is made from, in words.
    var source: String
    /// The name of the suite with the tests, where it is free.
    var suite: String
    var units: [Unit]
  }

  /// The name of the client's file.
  let client: String
  /// The units of each file, in the order of the files' names.
  let groups: [Group]

  /// Checks the names of the units, which become names of files.
  ///
  /// - Throws: ``DiagnosticID/unitName`` for a unit whose name could lead anywhere but into the folder of its file, and
  ///   for two units whose files some systems would take for one.
  init(_ service: Service, module: SwiftName) throws(DiagnosticError) {
    var taken: Set<String> = []
    for unit in service.units {
      guard Self.isSafe(unit.name) else {
        throw DiagnosticError(
          .unitName,
          "'\(unit.name)' cannot name a file: use letters, digits, '-' and '_', starting with a letter"
        )
      }
      guard taken.insert(unit.name.lowercased()).inserted else {
        throw DiagnosticError(.unitName, "'\(unit.name)' and another unit would share a file; rename one of them")
      }
    }
    client = PlannedFiles.client(module.text, units: service.units.map(\.name))
    groups = Self.operationGroups(service) + Self.typeGroups(service)
  }

  private static func operationGroups(_ service: Service) -> [Group] {
    service.units.filter { !$0.operations.isEmpty }.map { unit in
      Group(
        base: PlannedFiles.base(ofOperations: unit.name),
        source: "\(unit.name).yaml",
        suite: "\(unit.name)Tests",
        units: [unit]
      )
    }
  }

  private static func typeGroups(_ service: Service) -> [Group] {
    let units = service.units.filter(\.operations.isEmpty)
    let bases = Dictionary(grouping: units) { PlannedFiles.base(ofSharedTypes: $0.name) }
    return bases.sorted { $0.key < $1.key }.map { base, units in
      let letter = base.suffix(1)
      return Group(
        base: base,
        source: "the shared types that begin with \(letter)",
        suite: "SharedTypes\(letter)Tests",
        units: units
      )
    }
  }

  private static func isSafe(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isASCIILetter, name.utf8.count <= 200 else { return false }
    return name.utf8.allSatisfy {
      $0.isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
  }
}

extension DiagnosticID {
  /// A schema file has a name that no generated file can have.
  public static let unitName = DiagnosticID("generate.unit-name")
}
