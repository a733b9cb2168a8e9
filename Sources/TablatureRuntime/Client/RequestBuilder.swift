public import Foundation
import HTTPTypes

/// Takes in the parameters and the body of a call, and makes a request of them.
public struct RequestBuilder {
  private let descriptor: OperationDescriptor
  private let configuration: ClientConfiguration
  private var pathValues: [String: String] = [:]
  private var query = ""
  private var headers = HTTPFields()
  private var body: HTTPBody?
  private var issues: [ValidationIssue] = []

  init(_ descriptor: OperationDescriptor, configuration: ClientConfiguration) {
    self.descriptor = descriptor
    self.configuration = configuration
    if let userAgent = configuration.userAgent { setHeader("User-Agent", [userAgent]) }
    for (name, value) in configuration.headers.sorted(by: { $0.key < $1.key }) { setHeader(name, [value]) }
  }

  // MARK: Parameters

  /// Sets a parameter of the path; if it is nil, the client's configuration must have it.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func path<Value: ParameterValue>(_ name: String, _ value: Value?) {
    pathValues[name] = value?.parameterText ?? configuration.parameters[name]
  }

  /// Adds a parameter of the query; if it is nil, the client's configuration may have it.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func query<Value: ParameterValue>(_ name: String, _ value: Value?) {
    guard let text = value?.parameterText ?? configuration.parameters[name] else { return }
    addQuery(name, text)
  }

  /// Adds a parameter of the query once for each element.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func query<Value: ParameterValue>(_ name: String, _ values: [Value]?) {
    for value in values ?? [] { addQuery(name, value.parameterText) }
  }

  /// Sets a header field; if it is nil, the client's configuration may have it.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func header<Value: ParameterValue>(_ name: String, _ value: Value?) {
    guard let text = value?.parameterText ?? configuration.parameters[name] else { return }
    setHeader(name, [text])
  }

  /// Sets a header field once for each element.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func header<Value: ParameterValue>(_ name: String, _ values: [Value]?) {
    guard let values, !values.isEmpty else { return }
    setHeader(name, values.map(\.parameterText))
  }

  // MARK: Bodies

  /// Sets a JSON body unless it is nil.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func json<Value: Encodable>(_ value: Value?, contentType: String = "application/json") {
    guard let value else { return }
    do {
      setBody(HTTPBody(try JSONCoder.encode(value)), contentType)
    } catch EncodingError.invalidValue(_, let context) {
      let path = FieldPath(context.codingPath)
      issues.append(ValidationIssue(path: path, rule: .unsendable, message: context.debugDescription))
    } catch {
      issues.append(ValidationIssue(path: FieldPath(), rule: .unsendable, message: "\(error)"))
    }
  }

  /// Sets a body of bytes unless it is nil.
  public mutating func bytes(_ data: Data?, contentType: String = "application/octet-stream") {
    guard let data else { return }
    setBody(HTTPBody(data), contentType)
  }

  /// Sets a body of text unless it is nil.
  public mutating func text(_ text: String?, contentType: String = "text/plain; charset=utf-8") {
    guard let text else { return }
    setBody(HTTPBody(text), contentType)
  }

  /// Sets a form with parts as the body.
  public mutating func multipart(_ form: MultipartForm) {
    let (contentType, data) = form.encoded()
    setBody(HTTPBody(data), contentType)
  }

  private mutating func addQuery(_ name: String, _ text: String) {
    query += query.isEmpty ? "?" : "&"
    query += PercentEncoding.encode(name) + "=" + PercentEncoding.encode(text)
  }

  private mutating func setHeader(_ name: String, _ texts: [String]) {
    guard let field = HTTPField.Name(name), texts.allSatisfy(HTTPField.isValidValue) else {
      // The value may be a secret, so it is not shown.
      return refuse(name, "cannot be sent as a header")
    }
    headers[values: field] = texts
  }

  private mutating func setBody(_ body: HTTPBody, _ contentType: String) {
    self.body = body
    if headers[.contentType] == nil { setHeader("Content-Type", [contentType]) }
  }

  private mutating func refuse(_ name: String, _ message: String) {
    issues.append(ValidationIssue(path: FieldPath([.name(name)]), rule: .unsendable, message: message))
  }

  // MARK: The request

  /// Puts everything together; `found` are issues of the call that are to be reported with those of the request.
  func finish(with found: [ValidationIssue]) throws(ClientError) -> APIRequest {
    let endpoint = try Endpoint(configuration.endpoint)
    let renderer = PathRenderer(descriptor.path, values: pathValues)
    if let name = renderer.missing.first {
      throw .configuration(.missingParameter(name, operation: descriptor.name))
    }
    let issues = found + renderer.issues + issues
    guard issues.isEmpty else { throw .invalidRequest(ValidationError(issues: issues)) }
    let head = HTTPRequest(
      method: HTTPRequest.Method(rawValue: descriptor.method.rawValue) ?? .get,
      scheme: endpoint.scheme,
      authority: endpoint.authority,
      path: endpoint.path + renderer.path + query,
      headerFields: headers
    )
    return APIRequest(operation: descriptor, head: head, body: body)
  }
}
