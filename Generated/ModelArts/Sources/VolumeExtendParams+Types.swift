// Made by Tablature from VolumeExtendParams.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `VolumeExtendParams` of the API.
public struct VolumeExtendParams: Codable, Hashable, Sendable {
  /// `volumeGroup`: string.
  public var volumeGroup: VolumeGroup?

  /// Makes a value; what is nil is left out of the JSON.
  public init(volumeGroup: VolumeGroup? = nil) {
    self.volumeGroup = volumeGroup
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    volumeGroup = try fields.optional("volumeGroup")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(volumeGroup, "volumeGroup")
  }

  /// Values of `VolumeExtendParams.volumeGroup`.
  public struct VolumeGroup: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Container disk.
    public static var vgpaas: Self { Self(rawValue: "vgpaas") }
    /// `default`.
    public static var `default`: Self { Self(rawValue: "default") }
    /// `vguser{num}`.
    public static var vguserNum: Self { Self(rawValue: "vguser{num}") }
    /// `vg-everest-localvolume-persistent`.
    public static var vgEverestLocalvolumePersistent: Self { Self(rawValue: "vg-everest-localvolume-persistent") }
    /// `vg-everest-localvolume-ephemeral`.
    public static var vgEverestLocalvolumeEphemeral: Self { Self(rawValue: "vg-everest-localvolume-ephemeral") }

    public static var documentedValues: [Self] {
      [
        .vgpaas, .default, .vguserNum, .vgEverestLocalvolumePersistent, .vgEverestLocalvolumeEphemeral
      ]
    }
  }
}

extension VolumeExtendParams: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(volumeGroup, "volumeGroup")
  }
}
