// Made by Tablature from RootVolumeInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `RootVolumeInput` of the API.
public struct RootVolumeInput: Codable, Hashable, Sendable {
  /// `volumeType`: string, required.
  public var volumeType: VolumeType
  /// `size`: string, required.
  public var size: String

  /// Makes a value; what is nil is left out of the JSON.
  public init(volumeType: VolumeType, size: String) {
    self.volumeType = volumeType
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    volumeType = try fields.required("volumeType")
    size = try fields.required("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(volumeType, "volumeType")
    try fields.write(size, "size")
  }

  /// Values of `RootVolumeInput.volumeType`.
  public struct VolumeType: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Ultra-high I/O disk. `SSD`.
    public static var ssd: Self { Self(rawValue: "SSD") }
    /// General-purpose SSD. `GPSSD`.
    public static var gpssd: Self { Self(rawValue: "GPSSD") }
    /// High I/O disk. `SAS`.
    public static var sas: Self { Self(rawValue: "SAS") }

    public static var documentedValues: [Self] { [.ssd, .gpssd, .sas] }
  }
}

extension RootVolumeInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(volumeType, "volumeType")
  }
}
