// Made by Tablature from TaskInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskInput` of the API.
public struct TaskInput: Codable, Hashable, Sendable {
  /// `type`: string.
  public var type: Kind?
  /// `data`: list of TaskInputData.
  public var data: [TaskInputData]?
  /// `vcn`: TaskInputVcn, required when the input type is vcn.
  public var vcn: TaskInputVcn?

  /// Makes a value; what is nil is left out of the JSON.
  public init(type: Kind? = nil, data: [TaskInputData]? = nil, vcn: TaskInputVcn? = nil) {
    self.type = type
    self.data = data
    self.vcn = vcn
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    type = try fields.optional("type")
    data = try fields.optional("data")
    vcn = try fields.optional("vcn")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(type, "type")
    try fields.write(data, "data")
    try fields.write(vcn, "vcn")
  }

  /// Values of `TaskInput.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `restful`.
    public static var restful: Self { Self(rawValue: "restful") }
    /// `url`.
    public static var url: Self { Self(rawValue: "url") }
    /// Edge camera bound to IEF.
    public static var edgecamera: Self { Self(rawValue: "edgecamera") }
    /// VCN device.
    public static var vcn: Self { Self(rawValue: "vcn") }

    public static var documentedValues: [Self] { [.restful, .url, .edgecamera, .vcn] }
  }
}

extension TaskInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(type, "type")
    validator.check(data, "data")
  }
}
