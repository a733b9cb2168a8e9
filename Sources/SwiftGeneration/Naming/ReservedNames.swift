extension SwiftName {
  /// The property for what comes under names that the schema does not know; no field has this name.
  static let unknownKeys = SwiftName(cleaning: "unknownKeys", fallback: "unknownKeys")
}

/// Names that generated code must not declare, by the position they would stand in.
///
/// The lists are fixed: a name that is free today stays free when a page is added to a schema.
enum ReservedNames {
  /// Keywords, which stand in back quotes where a member with such a name is declared.
  static let keywords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit",
    "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
    "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
    "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
    "throws", "true", "try", "typealias", "var", "where", "while",
  ]

  /// Words that are names where they are declared, but not where they begin an expression.
  static let expressionWords: Set<String> = ["await"]

  /// Words that stand in back quotes where they are declared.
  static let quotedWords = keywords.union(expressionWords)

  /// Names a module cannot have: the compiler refuses them, or generated code imports another module of the name.
  static let modules = keywords.union([
    "Foundation", "HTTPTypes", "Protocol", "Swift", "TablatureRuntime", "TablatureTesting", "Testing", "Type",
  ])

  /// Names a stored property or a parameter cannot have: they mean something else after a dot, or a conformance of every
  /// generated type uses them.
  static let properties: Set<String> = [
    "Protocol", "Self", "Type", "_", "dynamicType", "hashValue", "init", "inout", "let", "self", "send", "super",
    "unknownKeys",
    "var", "descriptor", "paging",
  ]

  /// Names a case of an open enumeration cannot have. `none` and `some` would be taken for those of `Optional`.
  static let cases: Set<String> = [
    "Protocol", "Self", "Type", "_", "allCases", "description", "documentedValues", "hash", "hashValue", "init",
    "documentedPatterns", "isDocumented", "none", "pattern", "patterns", "rawValue", "self", "some", "super",
  ]

  /// Names a method of the client cannot have.
  static let methods: Set<String> = ["_", "core", "init", "items", "pages", "self", "send"]

  /// Names a type cannot have, at the top level of the module or inside another type: generated code, or the code of its
  /// users, means something else by them.
  static let types: Set<String> = swiftTypes.union(foundationTypes).union(runtimeTypes).union(associatedTypes)

  private static let swiftTypes: Set<String> = [
    "Actor", "Any", "AnyClass", "AnyHashable", "AnyKeyPath", "AnyObject", "AnySequence", "Array", "ArraySlice",
    "AsyncIterator", "AsyncIteratorProtocol", "AsyncSequence", "AsyncStream", "Bool", "BooleanLiteralType",
    "CaseIterable", "Character", "ClosedRange", "Clock", "Codable", "CodingKey", "CodingKeys", "CodingUserInfoKey",
    "Collection", "Comparable", "ContiguousArray", "Copyable", "CustomStringConvertible", "Decodable", "Decoder",
    "DecodingError", "Dictionary", "Double", "Duration", "Element", "Encodable", "Encoder", "EncodingError",
    "Equatable", "Error", "Escapable", "Executor", "ExtendedGraphemeClusterType", "Float", "FloatLiteralType",
    "Float16", "Float80", "Hashable", "Hasher", "Identifiable", "InstantProtocol", "Int", "Int16", "Int32", "Int64",
    "Int8", "IntegerLiteralType", "Iterator", "IteratorProtocol", "Key", "KeyPath", "KeyValuePairs",
    "KeyedDecodingContainer", "KeyedEncodingContainer", "LosslessStringConvertible", "MainActor", "ManagedBuffer",
    "Mirror", "Never", "Numeric", "ObjectIdentifier", "OpaquePointer", "Optional", "OptionSet", "PartialKeyPath",
    "Protocol", "Range", "RawRepresentable", "RawValue", "Regex", "Result", "Self", "Sendable", "Sequence", "Set",
    "SingleValueDecodingContainer", "SingleValueEncodingContainer", "Slice", "Span", "StaticString",
    "StringLiteralType", "StringProtocol", "String", "Strideable", "SubSequence", "Substring", "Swift", "Task",
    "TaskGroup", "TaskLocal", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "UnboundedRange", "Unicode",
    "UnicodeScalarType", "Unmanaged", "UnsafePointer", "Value", "Void", "WritableKeyPath",
  ]

  private static let foundationTypes: Set<String> = [
    "AttributedString", "Bundle", "Calendar", "CharacterSet", "Data", "Date", "DateComponents", "DateFormatter",
    "DateInterval", "Decimal", "Dispatch", "FileHandle", "FileManager", "Formatter", "Foundation", "Host",
    "HTTPCookie", "HTTPURLResponse", "IndexPath", "IndexSet", "InputStream", "JSONDecoder", "JSONEncoder",
    "JSONSerialization", "Locale", "Lock", "Measurement", "Notification", "NotificationCenter", "Operation",
    "OperationQueue", "OutputStream", "Pipe", "Port", "Predicate", "Process", "ProcessInfo", "Progress",
    "PropertyListDecoder", "RunLoop", "Scanner", "Stream", "Thread", "TimeInterval", "TimeZone", "Timer", "URL",
    "URLCache", "URLComponents", "URLCredential", "URLError", "URLQueryItem", "URLRequest", "URLResponse",
    "URLSession", "URLSessionTask", "UUID", "Unit", "UndoManager", "UserDefaults", "XMLParser",
  ]

  /// The public types of the runtime. A test holds this list against the runtime's sources.
  static let runtimeTypes: Set<String> = [
    "APIClient", "APIObject", "APIOperation", "APIRequest", "APIResponse", "APIRoute", "AuthToken", "BodyReader",
    "BodySource", "CallRecord", "ClientClock", "ClientConfiguration", "ClientError", "ClientMiddleware",
    "ClientTransport", "ConfigurationProblem", "CredentialProvider", "DecodingFailure", "Documented", "EndpointPattern",
    "FieldListing", "FieldPath", "FieldReader", "FieldWriter", "Fields", "FileTransfer", "FileTransport", "FixedToken",
    "HTTPBody", "Indirect", "InvalidResponse", "ItemSequence", "JSONCoder", "JSONNumber", "JSONValue", "Limits",
    "MarkerPaging",
    "MultipartForm", "Nullable", "ObservingMiddleware", "OffsetPaging", "OpenEnumeration", "OpenRawValue",
    "OpenValue", "OperationDescriptor", "PageNumberPaging", "PageProgress", "PageSequence", "PagedOperation",
    "ParameterValue", "PasswordTokenSource",
    "Pattern", "Redaction", "RequestBuilder", "RequestParameter", "ResponseValidation", "RetryBudget", "RetryPolicy",
    "Secret", "ServiceClient", "ServiceFailure", "Timeouts", "TokenProvider", "TokenSource", "TransferProgress",
    "TransportFailure", "URLSessionTransport", "UndecodableResponse", "Validatable", "ValidationError",
    "ValidationIssue", "ValidationMode", "Validator", "ValueFormat",
  ]

  /// Names that the protocols of the runtime give a meaning inside the types that conform to them.
  private static let associatedTypes: Set<String> = ["Item", "Output"]
}
