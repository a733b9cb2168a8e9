/// A kind of mapping in the schema language: each has keys of its own.
///
/// The raw values are the names of the definitions in `schema/tablature.schema.json`, which describes the same levels to
/// editors.
public enum SchemaLevel: String, CaseIterable, Sendable {
  case service, operation, sharedTypes, parameter, field, typeExpression, map, value, request, response, paging
  case requestExample, responseExample, object, enumeration
  case overlay, overlayOperation, overlayParameter, overlayField, overlayValue, overlayRequest, overlayResponse
  case overlayExample, overlayType

  /// The keys that mappings of this level may have, in the order the writer writes them.
  public var keys: [String] { keywords.map(\.rawValue) }

  /// The keys by how they are spelled.
  var keywordsByName: [String: Keyword] { Self.levels.firstIndex(of: self).map { Self.keywordsByLevel[$0] } ?? [:] }

  // A few levels are compared faster than one is hashed, and every mapping of a schema asks for one.
  private static let levels = allCases
  private static let keywordsByLevel = levels.map { level in
    Dictionary(uniqueKeysWithValues: level.keywords.map { ($0.rawValue, $0) })
  }

  var keywords: [Keyword] {
    switch self {
    case .service: [.service, .doc, .configured, .credentials]
    case .operation:
      [.operation, .formerly, .page, .group, .doc, .deprecated, .method, .path]
        + [.parameters, .request, .responses, .paging, .types, .examples]
    case .sharedTypes: [.types]
    case .parameter: [.name, .in] + Self.field.keywords
    case .field:
      [.type, .required, .requiredWhen] + Self.constraints
        + [.default, .readOnly, .deprecated, .origin, .formerly, .doc, .closed, .values]
    case .typeExpression: [.type] + Self.constraints + [.closed, .values]
    case .map: [.map]
    case .value: [.meaning, .pattern, .deprecated, .origin]
    case .request: [.body, .alternatives, .content, .required]
    case .response: [.doc, .body, .content, .headers]
    case .paging: [.page, .offset, .marker, .next, .item, .limit, .items, .total]
    case .requestExample: [.request, .waiver, .body]
    case .responseExample: [.response, .waiver, .body]
    case .object: [.formerly, .doc, .fields, .additional]
    case .enumeration: [.formerly, .doc, .type] + Self.scalarConstraints + [.closed, .values]
    case .overlay: [.overlay, .doc, .configured, .credentials, .operations, .types]
    case .overlayOperation:
      [.was, .formerly, .page, .group, .doc, .deprecated, .method, .path]
        + [.parameters, .request, .responses, .paging, .examples]
    case .overlayParameter: Self.changes + Self.field.keywords
    case .overlayField: Self.changes + Self.field.keywords
    case .overlayValue: Self.changes + Self.value.keywords
    case .overlayRequest: Self.changes + Self.request.keywords
    case .overlayResponse: Self.changes + Self.response.keywords
    case .overlayExample: Self.changes + [.request, .waiver, .body]
    case .overlayType:
      Self.changes + [.formerly, .doc, .fields, .additional, .type] + Self.scalarConstraints + [.closed, .values]
    }
  }

  /// The constraints that hold for scalars, but for their values.
  private static let scalarConstraints: [Keyword] = [
    .range, .length, .pattern, .format, .separator, .constant, .unit,
  ]

  /// All constraints but the values of a scalar, which stand last because they may take many lines.
  private static let constraints: [Keyword] = [.items, .nullable, .accepts] + scalarConstraints

  /// What an overlay says about a part beside its attributes.
  static let changes: [Keyword] = [.add, .remove, .was]

  /// What messages call a mapping of this level.
  var noun: String {
    switch self {
    case .service: "the service file"
    case .operation, .overlayOperation: "an operation"
    case .sharedTypes: "a file of shared types"
    case .parameter, .overlayParameter: "a parameter"
    case .field, .overlayField: "a field"
    case .typeExpression: "a type with constraints"
    case .map: "a map"
    case .value, .overlayValue: "a value"
    case .request, .overlayRequest: "a request"
    case .response, .overlayResponse: "a response"
    case .paging: "paging"
    case .requestExample: "an example of a request"
    case .responseExample: "an example of a response"
    case .overlayExample: "an example"
    case .object: "an object type"
    case .enumeration: "an enumeration"
    case .overlay: "an overlay"
    case .overlayType: "a type"
    }
  }
}
