// Made by Tablature from ObjectReference.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `ObjectReference` of the API.
public struct ObjectReference: Codable, Hashable, Sendable {
  /// `kind`: string.
  public var kind: String?
  /// `apiVersion`: string.
  public var apiVersion: String?
  /// `namespace`: string.
  public var namespace: String?
  /// `name`: string.
  public var name: String?
  /// `uid`: string.
  public var uid: String?
  /// `resourceVersion`: string.
  public var resourceVersion: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    kind: String? = nil, apiVersion: String? = nil, namespace: String? = nil, name: String? = nil, uid: String? = nil,
    resourceVersion: String? = nil
  ) {
    self.kind = kind
    self.apiVersion = apiVersion
    self.namespace = namespace
    self.name = name
    self.uid = uid
    self.resourceVersion = resourceVersion
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    kind = try fields.optional("kind")
    apiVersion = try fields.optional("apiVersion")
    namespace = try fields.optional("namespace")
    name = try fields.optional("name")
    uid = try fields.optional("uid")
    resourceVersion = try fields.optional("resourceVersion")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(kind, "kind")
    try fields.write(apiVersion, "apiVersion")
    try fields.write(namespace, "namespace")
    try fields.write(name, "name")
    try fields.write(uid, "uid")
    try fields.write(resourceVersion, "resourceVersion")
  }
}

extension ObjectReference: Validatable {
  public func validate(with validator: inout Validator) {}
}
