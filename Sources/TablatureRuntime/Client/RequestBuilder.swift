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
  private var source: BodySource?
  private var issues: [ValidationIssue] = []

  init(_ descriptor: OperationDescriptor, configuration: ClientConfiguration) {
    self.descriptor = descriptor
    self.configuration = configuration
    if let userAgent = configuration.userAgent { setHeader("User-Agent", [userAgent]) }
    for (name, value) in configuration.headers.sorted(by: { $0.key < $1.key }) { setHeader(name, [value]) }
  }

  // MARK: Parameters

  /// Sets parameters of the path; what is nil must be in the client's configuration.
  public mutating func path(_ values: KeyValuePairs<String, (any ParameterValue)?>) {
    for (name, value) in values { pathValues[name] = value?.parameterText ?? configuration.parameters[name] }
  }

  /// Adds parameters of the query, a list once for each element; what is nil may be in the client's configuration.
  public mutating func query(_ values: KeyValuePairs<String, (any RequestParameter)?>) {
    for (name, value) in values {
      for text in texts(of: value, name) { addQuery(name, text) }
    }
  }

  /// Sets header fields, a list once for each element; what is nil may be in the client's configuration.
  public mutating func header(_ values: KeyValuePairs<String, (any RequestParameter)?>) {
    for (name, value) in values {
      let texts = texts(of: value, name)
      if !texts.isEmpty { setHeader(name, texts) }
    }
  }

  private func texts(of value: (any RequestParameter)?, _ name: String) -> [String] {
    value?.parameterTexts ?? configuration.parameters[name].map { [$0] } ?? []
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

  /// Sets a form with parts as the body; files in it are read when it is sent.
  public mutating func multipart(_ form: MultipartForm) {
    issues += form.issues
    let body = form.body
    if case .bytes(let data)? = body.pieces.first, body.pieces.count == 1 {
      setBody(HTTPBody(data), form.contentType)
    } else {
      source = body
      setContentType(form.contentType)
    }
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
    setContentType(contentType)
  }

  private mutating func setContentType(_ contentType: String) {
    if headers[.contentType] == nil { setHeader("Content-Type", [contentType]) }
  }

  private mutating func refuse(_ name: String, _ message: String) {
    issues.append(ValidationIssue(path: FieldPath([.name(name)]), rule: .unsendable, message: message))
  }

  // MARK: The request

  /// Puts everything together; `found` are issues of the call that are to be reported with those of the request.
  func finish(with found: [ValidationIssue]) throws(ClientError) -> APIRequest {
    let endpoint = try Endpoint(configuration.endpoint)
    let renderer = PathRenderer(descriptor.route.path, values: pathValues)
    if let name = renderer.missing.first {
      throw .configuration(.missingParameter(name, operation: descriptor.name))
    }
    let issues = found + renderer.issues + issues
    guard issues.isEmpty else { throw .invalidRequest(ValidationError(issues: issues)) }
    let head = HTTPRequest(
      method: HTTPRequest.Method(rawValue: descriptor.route.method.rawValue) ?? .get,
      scheme: endpoint.scheme,
      authority: endpoint.authority,
      path: endpoint.path + renderer.path + query,
      headerFields: headers
    )
    var request = APIRequest(operation: descriptor, head: head, body: body)
    if let source { request.files = FileTransfer(source: source) }
    return request
  }
}
