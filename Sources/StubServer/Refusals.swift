import APIModel
import JSONDocument
import Samples

/// Makes the answers to requests that cannot be served, in the shape in which the service reports errors.
struct Refusals {
  private static let codeNames = ["error_code", "code"]
  private static let messageNames = ["error_msg", "message", "error_message"]

  private let service: Service
  private let samples: SampleBuilder

  init(_ service: Service, samples: SampleBuilder) {
    self.service = service
    self.samples = samples
  }

  /// An answer that says why; `operation` is the one whose error body is used, where it is known.
  func response(
    _ status: Int,
    _ message: String,
    issues: [RequestIssue] = [],
    operation: Operation? = nil,
    headers: [StubRequest.Header] = []
  ) -> StubResponse {
    var members = shape(of: operation, status).map { self.members(of: $0, status, message) } ?? []
    if members.isEmpty { members = plainMembers(status, message) }
    if !issues.isEmpty { members.append(JSONValue.Member("issues", .array(issues.map(\.json)))) }
    return StubResponse(
      status: status,
      headers: [StubRequest.Header("Content-Type", "application/json")] + headers,
      body: Array(JSONValue.object(members).text().utf8)
    )
  }

  /// The error body for a status, or for any other failure of the operation.
  private func shape(of operation: Operation?, _ status: Int) -> ObjectType? {
    let failures = operation?.responses.filter { $0.status >= 400 } ?? []
    let likeliest = failures.filter { $0.status == status } + failures.filter { $0.status != status }
    return likeliest.lazy.compactMap { $0.body?.value }.compactMap(service.object).first
  }

  /// The members of an error object that hold a code and a message, with those that must be there beside them; none if
  /// it has no place for a message.
  private func members(of object: ObjectType, _ status: Int, _ message: String) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var saysWhy = false
    for field in object.fields {
      // These APIs nest no deeper than this.
      if field.name == "error", let inner = service.object(field.value) {
        let nested = inner.fields.compactMap { member($0, status, message) }
        members.append(JSONValue.Member(field.name, .object(nested)))
        saysWhy = saysWhy || !nested.isEmpty
      } else if let member = member(field, status, message) {
        members.append(member)
        saysWhy = saysWhy || Self.messageNames.contains(field.name)
      }
    }
    return saysWhy ? members : []
  }

  /// The member for a field that holds the code or the message, or that must be there.
  private func member(_ field: Field, _ status: Int, _ message: String) -> JSONValue.Member? {
    if Self.codeNames.contains(field.name) { return JSONValue.Member(field.name, code(status, for: field)) }
    if Self.messageNames.contains(field.name) { return JSONValue.Member(field.name, .string(message)) }
    return field.isRequired ? JSONValue.Member(field.name, samples.sample(of: field.value, .minimal)) : nil
  }

  private func plainMembers(_ status: Int, _ message: String) -> [JSONValue.Member] {
    [JSONValue.Member("error_code", .string(name(of: status))), JSONValue.Member("error_msg", .string(message))]
  }

  private func code(_ status: Int, for field: Field) -> JSONValue {
    if let scalar = samples.scalar(of: field.value), scalar.kind != .string { return .number(JSONNumber(status)) }
    return .string(name(of: status))
  }

  private func name(of status: Int) -> String { "\(service.name).Stub.\(status)" }
}

extension Service {
  /// The object type that a value is of; nil for any other value.
  func object(_ value: ValueType) -> ObjectType? {
    guard case .reference(let name) = value.shape, case .object(let object)? = type(named: name)?.kind else {
      return nil
    }
    return object
  }
}
