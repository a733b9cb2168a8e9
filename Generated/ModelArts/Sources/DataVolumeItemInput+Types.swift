// Made by Tablature from DataVolumeItemInput.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `DataVolumeItemInput` of the API.
public struct DataVolumeItemInput: Codable, Hashable, Sendable {
  /// `volumeType`: string, required.
  public var volumeType: VolumeType
  /// `size`: string, required.
  public var size: String
  /// `count`: integer.
  public var count: Int?
  /// `extendParams`: VolumeExtendParamsInput, required.
  public var extendParams: VolumeExtendParamsInput

  /// Makes a value; what is nil is left out of the JSON.
  public init(volumeType: VolumeType, size: String, count: Int? = nil, extendParams: VolumeExtendParamsInput) {
    self.volumeType = volumeType
    self.size = size
    self.count = count
    self.extendParams = extendParams
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    volumeType = try fields.required("volumeType")
    size = try fields.required("size")
    count = try fields.optional("count")
    extendParams = try fields.required("extendParams")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(volumeType, "volumeType")
    try fields.write(size, "size")
    try fields.write(count, "count")
    try fields.write(extendParams, "extendParams")
  }

  /// Values of `DataVolumeItemInput.volumeType`.
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

extension DataVolumeItemInput: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(volumeType, "volumeType")
    validator.check(extendParams, "extendParams")
  }
}
