// Made by Tablature from JobEngine.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `JobEngine` of the API.
public struct JobEngine: Codable, Hashable, Sendable {
  /// `engine_id`: string.
  public var engineID: EngineID?
  /// `engine_name`: string.
  public var engineName: String?
  /// `engine_version`: string.
  public var engineVersion: String?
  /// `image_url`: string.
  public var imageURL: String?
  /// `install_sys_packages`: boolean.
  public var installSysPackages: Bool?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    engineID: EngineID? = nil, engineName: String? = nil, engineVersion: String? = nil, imageURL: String? = nil,
    installSysPackages: Bool? = nil
  ) {
    self.engineID = engineID
    self.engineName = engineName
    self.engineVersion = engineVersion
    self.imageURL = imageURL
    self.installSysPackages = installSysPackages
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    engineID = try fields.optional("engine_id")
    engineName = try fields.optional("engine_name")
    engineVersion = try fields.optional("engine_version")
    imageURL = try fields.optional("image_url")
    installSysPackages = try fields.optional("install_sys_packages")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(engineID, "engine_id")
    try fields.write(engineName, "engine_name")
    try fields.write(engineVersion, "engine_version")
    try fields.write(imageURL, "image_url")
    try fields.write(installSysPackages, "install_sys_packages")
  }

  /// Values of `JobEngine.engine_id`.
  public struct EngineID: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// `engine_id`.
    public static var engineID: Self { Self(rawValue: "engine_id") }
    /// `engine_name + engine_version`.
    public static var engineNameEngineVersion: Self { Self(rawValue: "engine_name + engine_version") }
    /// `image_url`.
    public static var imageURL: Self { Self(rawValue: "image_url") }
    /// Known from an example only. `horovod-cp36-tf-1.16.2`.
    public static var horovodCp36Tf1_16_2: Self { Self(rawValue: "horovod-cp36-tf-1.16.2") }
    /// Known from an example only. `pytorch-cp36-1.4.0-v2`.
    public static var pytorchCp36_1_4_0V2: Self { Self(rawValue: "pytorch-cp36-1.4.0-v2") }

    public static var documentedValues: [Self] {
      [
        .engineID, .engineNameEngineVersion, .imageURL, .horovodCp36Tf1_16_2, .pytorchCp36_1_4_0V2
      ]
    }
  }
}

extension JobEngine: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(engineID, "engine_id")
  }
}
