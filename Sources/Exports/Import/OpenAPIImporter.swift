public import APIModel
public import Diagnostics
public import JSONDocument

/// Makes the model of a service of an OpenAPI document that `OpenAPIExporter` made of one.
///
/// It is no importer of OpenAPI: documents from elsewhere say things that the model cannot, and are refused. An exported
/// document gives back a service equal to the exported one.
public struct OpenAPIImporter: Sendable {
  /// What the user calls the document, for diagnostics, or nil where it is no file.
  public var file: String?

  /// Makes an importer.
  public init(file: String? = nil) {
    self.file = file
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - diagnostics: Gets all that is wrong with it; each message ends with the JSON pointer of the place.
  /// - Returns: The service, or nil if anything is wrong.
  public func service(from document: JSONValue, into diagnostics: inout DiagnosticCollector) -> Service? {
    var reader = ImportReader(file: file)
    let service = reader.service(ImportNode(value: document, path: []))
    diagnostics.merge(reader.diagnostics)
    return reader.diagnostics.hasErrors ? nil : service
  }
}

extension ImportReader {
  fileprivate mutating func service(_ root: ImportNode) -> Service? {
    guard isExported(root), let document = object(root, .document) else { return nil }
    guard let info = require("info", in: document).flatMap({ object($0, .info) }),
      let name = text(require("title", in: info))
    else { return nil }
    var service = Service(name: name)
    service.documentation = text(info["description"])
    service.configured = texts(document[.configured])
    let components = document["components"].flatMap { object($0, .components) }
    service.credentials = entries(components?["securitySchemes"]).compactMap { credential($0.node) }
    let operations = entries(require("paths", in: document)).flatMap { self.operations(inPath: $0.name, $0.node) }
    let types = entries(components?["schemas"]).map { typeDefinition($0.name, $0.node) }
    // Parts that could not be read are missing in the units too, which is not worth a second report.
    if let units = require(ExtensionKey.units.rawValue, in: document), !diagnostics.hasErrors {
      service.units = self.units(units, operations, types)
    }
    checkReferences(to: Set(types.map(\.name)))
    return service
  }

  /// Whether the document says that it was exported, in words this version understands.
  private mutating func isExported(_ root: ImportNode) -> Bool {
    guard let version = root.value[ExtensionKey.version.rawValue] else {
      report(
        .importNotExported,
        "the document was not exported by Tablature: it has no key '\(ExtensionKey.version.rawValue)'",
        at: root
      )
      return false
    }
    if version == .number(JSONNumber(ExtensionKey.currentVersion)) { return true }
    report(
      .importNotExported,
      "the document was exported in version \(version.text()) of the format, and this is version "
        + "\(ExtensionKey.currentVersion)",
      at: root
    )
    return false
  }

  private mutating func credential(_ node: ImportNode) -> String? {
    guard let scheme = object(node, .securityScheme) else { return nil }
    if scheme["type"]?.value != .string("apiKey") || scheme["in"]?.value != .string("header") {
      report(.importInvalidValue, "credentials are headers, 'apiKey' in 'header'", at: node)
    }
    return text(require("name", in: scheme))
  }

  private mutating func operations(inPath key: String, _ node: ImportNode) -> [Operation] {
    guard let path = PathTemplate(PathKeys.path(in: key)) else {
      report(.importInvalidValue, "\(quoted(key)) is no path", at: node)
      return []
    }
    return entries(node).compactMap { name, node in
      guard let method = Operation.Method.allCases.first(where: { $0.rawValue.lowercased() == name }) else {
        report(.importUnknownKey, "\(quoted(name)) is no method", at: node)
        return nil
      }
      return operation(node, method, path)
    }
  }

  // MARK: Units

  /// Deals operations and types out to the files of the schema.
  private mutating func units(
    _ node: ImportNode,
    _ operations: [Operation],
    _ types: [TypeDefinition]
  ) -> [Unit] {
    var operations = index(operations, by: \.name, at: node)
    var types = index(types, by: \.name, at: node)
    let units = entries(node).compactMap { name, node -> Unit? in
      guard let unit = object(node, .unit) else { return nil }
      return Unit(
        name: name,
        operations: elements(unit["operations"]).compactMap { take($0, from: &operations) },
        types: elements(unit["types"]).compactMap { take($0, from: &types) }
      )
    }
    for name in operations.keys.sorted() + types.keys.sorted() {
      report(.importName, "\(quoted(name)) is in no unit", at: node)
    }
    return units
  }

  private mutating func index<Item>(
    _ items: [Item],
    by name: KeyPath<Item, String>,
    at node: ImportNode
  ) -> [String: Item] {
    var index: [String: Item] = [:]
    for item in items where index.updateValue(item, forKey: item[keyPath: name]) != nil {
      report(.importName, "two operations are called \(quoted(item[keyPath: name]))", at: node)
    }
    return index
  }

  private mutating func take<Item>(_ node: ImportNode, from items: inout [String: Item]) -> Item? {
    guard let name = text(node) else { return nil }
    if let item = items.removeValue(forKey: name) { return item }
    report(.importName, "there is no \(quoted(name)), or it is in another unit already", at: node)
    return nil
  }
}
