/// One call of the API: a method and a path, what is sent and what comes back.
public struct Operation: Sendable, Hashable {
  /// The name, unique in the service, such as `ListTasks`; an identifier in upper camel case.
  public var name: String
  /// Names the operation had in earlier versions of the reference.
  public var formerly: [String]
  /// The identity of the page that documents it, such as `ListTasks.html`, which survives moves and new titles.
  public var page: String?
  /// The chapter of the reference it stands in, such as `training_management`.
  public var group: String?
  /// What it does, in the words of the schema's author.
  public var documentation: String?
  /// Whether it should no longer be used, and what to do instead.
  public var deprecation: Deprecation?
  /// The HTTP method.
  public var method: Method
  /// The path below the endpoint.
  public var path: PathTemplate
  /// What goes into path, query and headers, in the order of the reference.
  public var parameters: [Parameter]
  /// What the request carries, or nil for nothing.
  public var requestBody: Body?
  /// What comes back, by status, in the order of the reference.
  public var responses: [Response]
  /// How the results are divided into pages, or nil where they are not.
  public var paging: Paging?
  /// Documented requests and responses.
  public var examples: [Example]
  /// Where the operation was written.
  public var origin: Origin

  /// Makes an operation.
  public init(
    name: String,
    formerly: [String] = [],
    page: String? = nil,
    group: String? = nil,
    documentation: String? = nil,
    deprecation: Deprecation? = nil,
    method: Method,
    path: PathTemplate,
    parameters: [Parameter] = [],
    requestBody: Body? = nil,
    responses: [Response] = [],
    paging: Paging? = nil,
    examples: [Example] = [],
    origin: Origin = Origin()
  ) {
    self.name = name
    self.formerly = formerly
    self.page = page
    self.group = group
    self.documentation = documentation
    self.deprecation = deprecation
    self.method = method
    self.path = path
    self.parameters = parameters
    self.requestBody = requestBody
    self.responses = responses
    self.paging = paging
    self.examples = examples
    self.origin = origin
  }

  /// An HTTP method.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    case get = "GET"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case head = "HEAD"
    case options = "OPTIONS"
  }

  /// The response to a successful call: the first with a status from 200 to 299.
  public var success: Response? { responses.first { (200..<300).contains($0.status) } }
}

/// That something should no longer be used.
public struct Deprecation: Sendable, Hashable {
  /// What to do instead, where the reference says so.
  public var message: String?

  /// Makes a deprecation.
  public init(message: String? = nil) {
    self.message = message
  }
}

/// A value sent in the path, the query or the headers of a request.
public struct Parameter: Sendable, Hashable {
  /// Where a parameter is sent.
  public enum Location: String, Sendable, Hashable, CaseIterable {
    case path, query, header
  }

  /// Where it is sent.
  public var location: Location
  /// Its name, type and facts.
  public var field: Field

  /// Makes a parameter.
  public init(location: Location, field: Field) {
    self.location = location
    self.field = field
  }
}

/// What a request or a response carries.
public struct Body: Sendable, Hashable {
  /// How a body is written.
  public enum Content: String, Sendable, Hashable, CaseIterable {
    /// A JSON text.
    case json
    /// Bytes without a documented structure, such as a file.
    case binary
    /// A form with parts, `multipart/form-data`; each field of the type is a part.
    case multipart
    /// A list of changes as in RFC 6902.
    case jsonPatch = "json-patch"
    /// Text without a documented structure.
    case text
    /// An XML document, handed over as bytes.
    case xml
  }

  /// How it is written.
  public var content: Content
  /// What it is made of; `.any` for contents without a structure.
  public var value: ValueType
  /// Further shapes the reference allows in its place.
  public var alternatives: [ValueType]
  /// Whether a request must carry it.
  public var isRequired: Bool
  /// Where it was written.
  public var origin: Origin

  /// Makes a body.
  public init(
    content: Content = .json,
    value: ValueType,
    alternatives: [ValueType] = [],
    isRequired: Bool = true,
    origin: Origin = Origin()
  ) {
    self.content = content
    self.value = value
    self.alternatives = alternatives
    self.isRequired = isRequired
    self.origin = origin
  }
}

/// What comes back with one status.
public struct Response: Sendable, Hashable {
  /// The HTTP status code, from 100 to 599.
  public var status: Int
  /// What the status means here, in the words of the schema's author.
  public var documentation: String?
  /// What it carries, or nil for nothing documented.
  public var body: Body?
  /// Documented headers of the response.
  public var headers: [Field]
  /// Where it was written.
  public var origin: Origin

  /// Makes a response.
  public init(
    status: Int,
    documentation: String? = nil,
    body: Body? = nil,
    headers: [Field] = [],
    origin: Origin = Origin()
  ) {
    self.status = status
    self.documentation = documentation
    self.body = body
    self.headers = headers
    self.origin = origin
  }
}
