/// The objects of exported documents, by the names that may stand in them.
///
/// A name that means nothing to the importer, but follows from what it reads elsewhere, is allowed too.
enum ImportLevel {
  case document, info, components, operation, parameter, header, requestBody, response, mediaType, example
  case completeExample, unit, paging, schema, value, bounds, securityScheme

  /// The names.
  var names: Set<String> {
    switch self {
    case .document: Self.documentNames
    case .info: ["title", "description", "version"]
    case .components: ["schemas", "securitySchemes"]
    case .operation: Self.operationNames
    case .parameter: Self.parameterNames
    case .header: Self.headerNames
    case .requestBody: ["content", "required"]
    case .response: ["description", "headers", "content", ExtensionKey.isDocumented.rawValue]
    case .mediaType: ["schema", "examples"]
    case .example: Self.exampleNames
    case .completeExample: Self.completeExampleNames
    case .unit: ["operations", "types"]
    case .paging: ["page", "offset", "marker", "next", "item", "limit", "items", "total"]
    case .schema: Self.schemaNames
    case .value: ["meaning", "pattern", "deprecated", "origin"]
    case .bounds: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    case .securityScheme: ["type", "in", "name"]
    }
  }

  private static let documentNames = names(
    ["openapi", "info", "servers", "tags", "security", "paths", "components"],
    [.version, .configured, .units]
  )

  private static let operationNames = names(
    ["tags", "summary", "description", "operationId", "deprecated", "parameters", "requestBody", "responses"],
    [.deprecation, .page, .formerly, .paging, .examples]
  )

  private static let annotationNames = names(
    ["description", "deprecated"],
    [.deprecation, .requiredWhen, .origin, .formerly]
  )

  private static let headerNames = annotationNames.union(["required", "schema"])

  private static let parameterNames = headerNames.union(["name", "in", "style", "explode", "example"])

  private static let exampleNames = names(["value"], [.target, .waiver])

  private static let completeExampleNames = exampleNames.union(["response"])

  private static let schemaNames = annotationNames.union(
    names(
      [
        "$ref", "type", "format", "contentEncoding", "contentMediaType", "anyOf", "const", "default", "readOnly",
        "enum", "x-extensible-enum", "x-enum-descriptions", "examples", "pattern", "minLength", "maxLength", "minimum",
        "maximum", "exclusiveMinimum", "exclusiveMaximum", "items", "minItems", "maxItems", "properties", "required",
        "additionalProperties", "minProperties", "maxProperties",
      ],
      [
        .type, .accepts, .isNullable, .values, .isClosed, .range, .length, .items, .format, .unit, .separator, .part,
        .alternatives,
      ]
    )
  )

  private static func names(_ names: [String], _ keys: [ExtensionKey]) -> Set<String> {
    Set(names).union(keys.map(\.rawValue))
  }
}
