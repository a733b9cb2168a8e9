// Made by Tablature from RetryPoolScope.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RetryPoolScopeRequest` of the API.
public struct RetryPoolScopeRequest: Codable, Hashable, Sendable {
  /// `scope`: string, required.
  public var scope: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(scope: String) {
    self.scope = scope
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    scope = try fields.required("scope")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(scope, "scope")
  }
}

extension RetryPoolScopeRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}
