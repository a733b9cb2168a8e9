// Made by Tablature from NetworkMetadataLabels.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `NetworkMetadataLabels` of the API.
public struct NetworkMetadataLabels: Codable, Hashable, Sendable {
  /// `os.modelarts/name`: string.
  public var osModelartsName: String?
  /// `os.modelarts/workspace.id`: string, default `0`.
  public var osModelartsWorkspaceID: String?

  /// Makes a value; what is nil is left out of the JSON.
  public init(osModelartsName: String? = nil, osModelartsWorkspaceID: String? = nil) {
    self.osModelartsName = osModelartsName
    self.osModelartsWorkspaceID = osModelartsWorkspaceID
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    osModelartsName = try fields.optional("os.modelarts/name")
    osModelartsWorkspaceID = try fields.optional("os.modelarts/workspace.id")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(osModelartsName, "os.modelarts/name")
    try fields.write(osModelartsWorkspaceID, "os.modelarts/workspace.id")
  }
}

extension NetworkMetadataLabels: Validatable {
  public func validate(with validator: inout Validator) {}
}
