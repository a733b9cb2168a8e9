/// What the templates may rely on: the names of each context, and what they stand for.
///
/// `docs/Templates.md` describes the same names to people; a test keeps the two together.
struct TemplateContract: Sendable {
  /// What a name stands for.
  indirect enum Entry: Sendable {
    /// Text, which can also be asked for with a section: an empty one counts as false.
    case text
    /// A switch for a section.
    case flag
    /// A section rendered for each of several contexts.
    case list(TemplateContract)
  }

  let entries: [String: Entry]

  init(texts: [String], flags: [String] = [], lists: [String: TemplateContract] = [:]) {
    var entries = lists.mapValues(Entry.list)
    for name in texts { entries[name] = .text }
    for name in flags { entries[name] = .flag }
    self.entries = entries
  }

  /// The contract of a template.
  static func of(_ template: TemplateName) -> TemplateContract {
    switch template {
    case .file: file
    case .object: object
    case .aliases: aliases
    case .enumeration: enumeration
    case .validation: validation
    case .call: call
    case .client: client
    case .tests: tests
    }
  }

  private static let declaration = TemplateContract(texts: ["declaration"])

  private static let file = TemplateContract(
    texts: ["source"],
    lists: ["imports": TemplateContract(texts: ["import"]), "declarations": declaration]
  )

  private static let property = TemplateContract(
    texts: ["documentation", "name", "reference", "type", "wireName"],
    flags: ["isOptional", "isIndirect"]
  )

  private static let object = TemplateContract(
    texts: [
      "documentation", "name", "parameters", "additionalType", "additionalName", "fields", "validation",
    ],
    flags: ["isEmpty", "isShort"],
    lists: ["properties": property, "assignments": assignment, "nested": declaration]
  )

  private static let assignment = TemplateContract(texts: ["assignment"])

  private static let aliases = TemplateContract(
    texts: [],
    lists: ["aliases": TemplateContract(texts: ["name", "type"])]
  )

  private static let enumeration = TemplateContract(
    texts: ["documentation", "name", "rawType", "documentedValues", "patterns"],
    lists: ["cases": TemplateContract(texts: ["documentation", "name", "value"])]
  )

  private static let validation = TemplateContract(
    texts: ["function"],
    flags: ["hasConstants", "isShort"],
    lists: ["checks": TemplateContract(texts: ["check"]), "constants": TemplateContract(texts: ["name", "value"])]
  )

  private static let call = TemplateContract(
    texts: [
      "documentation", "name", "output", "operationName", "route", "bodyName", "bodyType",
      "parameters", "client", "method", "methodDocumentation", "methodParameters", "arguments", "paging", "pageSize",
      "position", "positionValue", "positionUpdate", "item", "items", "total", "nextMarker",
      "validation", "deprecation",
    ],
    flags: ["hasOutput", "hasProperties", "isDeprecated", "isShort", "isShortWrite"],
    lists: [
      "properties": property, "assignments": assignment, "writes": TemplateContract(texts: ["write"]),
      "nested": declaration,
    ]
  )

  private static let client = TemplateContract(
    texts: ["documentation", "name", "conformances", "credentials"],
    flags: ["hasConfigured", "hasGroups"],
    lists: [
      "configured": TemplateContract(texts: ["name", "wireName", "text"]),
      "groups": TemplateContract(texts: ["documentation", "protocol", "property"]),
    ]
  )

  private static let tests = TemplateContract(
    texts: ["suite", "name"],
    lists: [
      "examples": TemplateContract(texts: ["title", "name", "type", "json", "waiver"], flags: ["isFirst"]),
      "requests": TemplateContract(texts: ["title", "name", "call", "configured", "target"], flags: ["isFirst"]),
      "types": TemplateContract(
        texts: ["title", "name", "type", "minimal", "full", "nullable", "others", "probesTitle", "probesName"],
        flags: ["hasProbes", "isFirst"],
        lists: ["probes": TemplateContract(texts: ["label", "json", "issue"])]
      ),
      "enumerations": TemplateContract(texts: ["title", "name", "type", "documented", "other"], flags: ["isFirst"]),
      "calls": TemplateContract(
        texts: ["title", "name"],
        flags: ["isFirst"],
        lists: ["probes": TemplateContract(texts: ["call", "issue"])]
      ),
    ]
  )
}
