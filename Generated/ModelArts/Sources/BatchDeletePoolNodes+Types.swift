// Made by Tablature from BatchDeletePoolNodes.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `BatchDeletePoolNodesRequest` of the API.
public struct BatchDeletePoolNodesRequest: Codable, Hashable, Sendable {
  /// `deleteNodeNames`: list of string, required.
  public var deleteNodeNames: [String]

  /// Makes a value; what is nil is left out of the JSON.
  public init(deleteNodeNames: [String]) {
    self.deleteNodeNames = deleteNodeNames
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    deleteNodeNames = try fields.required("deleteNodeNames")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(deleteNodeNames, "deleteNodeNames")
  }
}

extension BatchDeletePoolNodesRequest: Validatable {
  public func validate(with validator: inout Validator) {}
}
