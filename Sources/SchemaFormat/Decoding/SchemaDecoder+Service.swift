import APIModel
import Diagnostics
import YAMLDocument

extension SchemaDecoder {
  /// Reads the service file, without any units; nil without a name.
  mutating func service(_ keyed: KeyedNodes) -> Service? {
    let name = typeName(.service, of: "a service", in: keyed)
    let documentation = text(.doc, in: keyed)
    let configured = texts(.configured, in: keyed)
    let credentials = texts(.credentials, in: keyed)
    let origin = origin(keyed.range, keyed)
    return name.map { name in
      Service(
        name: name,
        documentation: documentation,
        configured: configured,
        credentials: credentials,
        origin: origin
      )
    }
  }

  /// Reads an operation file or a file of shared types.
  mutating func unit(_ file: SchemaFile) -> Unit {
    var unit = Unit(name: file.unitName)
    let level: SchemaLevel = file.kind == .operation ? .operation : .sharedTypes
    guard let keyed = keyedNodes(file.root, level) else { return unit }
    unit.types = typeDefinitions(in: keyed)
    if file.kind == .operation, let operation = operation(keyed) { unit.operations = [operation] }
    return unit
  }
}
