import APIModel
import JSONDocument

/// Compares the body of a request with the one its operation takes.
struct BodyCheck {
  let body: Body?
  let service: Service
  let conformance: Conformance

  func issues(of request: StubRequest) -> [RequestIssue] {
    guard let body else {
      return request.body.isEmpty ? [] : [RequestIssue(.body, "", "the operation takes no body")]
    }
    guard !request.body.isEmpty else {
      return body.isRequired ? [RequestIssue(.body, "", "the body is missing")] : []
    }
    let contentType = request.headers(named: "Content-Type").first ?? ""
    return contentTypeIssues(contentType, body.content) + contentIssues(of: request.body, body, contentType)
  }

  private func contentTypeIssues(_ contentType: String, _ content: Body.Content) -> [RequestIssue] {
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    guard !content.accepts(type) else { return [] }
    let found = type.isEmpty ? "no content type" : "the content type \(type)"
    return [RequestIssue(.body, "", "the body has \(found), which does not stand for \(content.rawValue)")]
  }

  private func contentIssues(of bytes: [UInt8], _ body: Body, _ contentType: String) -> [RequestIssue] {
    switch body.content {
    case .json, .jsonPatch: jsonIssues(of: bytes, body)
    case .multipart: formIssues(of: bytes, body, contentType)
    case .binary, .text, .xml: []
    }
  }

  private func jsonIssues(of bytes: [UInt8], _ body: Body) -> [RequestIssue] {
    do throws(JSONSyntaxError) {
      let value = try JSONValue(parsing: bytes)
      return conformance.issues(of: value, as: body, in: .request).map { issue in
        RequestIssue(.body, issue.path.description, issue.message)
      }
    } catch {
      return [RequestIssue(.body, "", "this is no JSON: \(error)")]
    }
  }

  private func formIssues(of bytes: [UInt8], _ body: Body, _ contentType: String) -> [RequestIssue] {
    guard let names = FormParts.names(in: bytes, contentType: contentType) else {
      return [RequestIssue(.body, "", "the parts of the form cannot be told apart")]
    }
    let fields = service.object(body.value)?.fields ?? []
    let missing = fields.filter { $0.isRequired && !$0.isReadOnly && !names.contains($0.name) }
    let strangers = names.filter { name in !fields.isEmpty && !fields.contains { $0.name == name } }
    return missing.map { RequestIssue(.body, $0.name, "the required part is missing") }
      + strangers.map { RequestIssue(.body, $0, "there is no such part") }
  }
}

extension Body.Content {
  /// Whether a media type is one of this content.
  fileprivate func accepts(_ type: String) -> Bool {
    switch self {
    case .json: type == "application/json" || type.hasSuffix("+json")
    case .jsonPatch: type == "application/json-patch+json" || type == "application/json"
    case .multipart: type == "multipart/form-data"
    case .text: type.hasPrefix("text/")
    case .xml: type == "application/xml" || type == "text/xml" || type.hasSuffix("+xml")
    case .binary: !type.isEmpty
    }
  }
}
