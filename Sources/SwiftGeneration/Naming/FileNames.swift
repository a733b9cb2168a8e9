import APIModel
public import Diagnostics

/// The names of the generated files, which follow those of the schema files.
struct FileNames {
  /// The name of the client's file.
  let client: String

  /// Checks the names of the units, which become names of files.
  ///
  /// - Throws: ``DiagnosticID/unitName`` for a unit whose name could lead anywhere but into the folder of its file, and
  ///   for two units whose files some systems would take for one.
  init(_ service: Service, client: SwiftName) throws(DiagnosticError) {
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
    self.client = taken.contains(client.text.lowercased()) ? "\(client)+Client.swift" : "\(client).swift"
  }

  /// What the names of a unit's files begin with. Swift gives `main.swift` a meaning of its own.
  func base(of unit: Unit) -> String { unit.name.lowercased() == "main" ? "\(unit.name)_" : unit.name }

  private static func isSafe(_ name: String) -> Bool {
    guard let first = name.utf8.first, first.isASCIILetter, name.utf8.count <= 200 else { return false }
    return name.utf8.allSatisfy {
      $0.isASCIILetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        || $0 == UInt8(ascii: "_")
    }
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension DiagnosticID {
  /// A schema file has a name that no generated file can have.
  public static let unitName = DiagnosticID("generate.unit-name")
}
