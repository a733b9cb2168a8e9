public import APIModel
import YAMLDocument

/// Writes a service as a schema in one canonical way, so that the same facts always give the same files.
///
/// A field stands on one line where it fits; a blank line divides the parts of a file and its types. Loading the files
/// gives the service back, as long as the service is one that could have been loaded. A unit may hold one operation in a
/// schema: a second one goes to a file, and so to a unit, of its own.
public struct SchemaWriter: Sendable {
  /// How many characters a line may have before a list or mapping on it is divided into lines.
  public var lineWidth: Int

  /// Makes a writer.
  public init(lineWidth: Int = 120) {
    self.lineWidth = lineWidth
  }

  /// The files of the schema, by their paths in the schema folder.
  public func files(of service: Service) -> [String: String] {
    var files = ["service.yaml": text(of: service)]
    for unit in service.units {
      guard let first = unit.operations.first else {
        files["types/\(unit.name).yaml"] = text(ofTypes: unit.types)
        continue
      }
      files[path(ofUnit: unit.name)] = text(of: first, types: unit.types)
      for operation in unit.operations.dropFirst() {
        files[path(ofUnit: "\(unit.name)-\(operation.name)")] = text(of: operation)
      }
    }
    return files
  }

  /// The text of the service file.
  public func text(of service: Service) -> String {
    render([.together(service.schemaEntries)])
  }

  /// The text of a file with an operation and the types that only it uses.
  public func text(of operation: Operation, types: [TypeDefinition] = []) -> String {
    render(operation.schemaSections(types: types))
  }

  /// The text of a file with shared types.
  public func text(ofTypes types: [TypeDefinition]) -> String {
    let empty = SchemaSection.together(.init([.types: .mapping(YAMLMapping([]))], order: .sharedTypes))
    return render([types.isEmpty ? empty : .types(types)])
  }

  /// A unit called `service` must not take the place of the service file.
  private func path(ofUnit name: String) -> String {
    name == "service" ? "operations/\(name).yaml" : "\(name).yaml"
  }

  private func render(_ sections: [SchemaSection]) -> String {
    sections.flatMap { $0.paragraphs(lineWidth: lineWidth) }.joined(separator: "\n")
  }
}
