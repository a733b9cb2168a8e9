// Made by Tablature from SampleMetadata.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Attributes of a sample.
public struct SampleMetadata: Codable, Hashable, Sendable {
  /// Where the sample came from.
  /// `@modelarts:import_origin`: integer.
  public var modelartsImportOrigin: Int?
  /// Whether the sample is a hard example.
  /// `@modelarts:hard`: double, examples show boolean.
  public var modelartsHard: Documented<ModelartsHard>?
  /// How difficult the sample is.
  /// `@modelarts:hard_coefficient`: double, 0...1.
  public var modelartsHardCoefficient: Double?
  /// Why the sample is a hard example.
  /// `@modelarts:hard_reasons`: list of integer.
  public var modelartsHardReasons: [ModelartsHardReason]?
  /// The width, the height and perhaps the depth of the image.
  /// `@modelarts:size`: list of object, required when the sample label list contains the object detection label.
  public var modelartsSize: [JSONValue]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    modelartsImportOrigin: Int? = nil, modelartsHard: Documented<ModelartsHard>? = nil,
    modelartsHardCoefficient: Double? = nil, modelartsHardReasons: [ModelartsHardReason]? = nil,
    modelartsSize: [JSONValue]? = nil
  ) {
    self.modelartsImportOrigin = modelartsImportOrigin
    self.modelartsHard = modelartsHard
    self.modelartsHardCoefficient = modelartsHardCoefficient
    self.modelartsHardReasons = modelartsHardReasons
    self.modelartsSize = modelartsSize
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    modelartsImportOrigin = try fields.optional("@modelarts:import_origin")
    modelartsHard = try fields.optional("@modelarts:hard")
    modelartsHardCoefficient = try fields.optional("@modelarts:hard_coefficient")
    modelartsHardReasons = try fields.optional("@modelarts:hard_reasons")
    modelartsSize = try fields.optional("@modelarts:size")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(modelartsImportOrigin, "@modelarts:import_origin")
    try fields.write(modelartsHard, "@modelarts:hard")
    try fields.write(modelartsHardCoefficient, "@modelarts:hard_coefficient")
    try fields.write(modelartsHardReasons, "@modelarts:hard_reasons")
    try fields.write(modelartsSize, "@modelarts:size")
  }

  /// Values of `SampleMetadata.@modelarts:hard`.
  public struct ModelartsHard: OpenEnumeration {
    public var rawValue: Double

    public init(rawValue: Double) { self.rawValue = rawValue }

    /// Not hard. `0`.
    public static var notHard: Self { Self(rawValue: 0) }
    /// Hard. `1`.
    public static var hard: Self { Self(rawValue: 1) }

    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  /// Values of `SampleMetadata.@modelarts:hard_reasons`.
  public struct ModelartsHardReason: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Nothing identified. `0`.
    public static var nothingIdentified: Self { Self(rawValue: 0) }
    /// Low confidence. `1`.
    public static var lowConfidence: Self { Self(rawValue: 1) }
    /// Cluster mismatch. `2`.
    public static var clusterMismatch: Self { Self(rawValue: 2) }
    /// Class outlier. `3`.
    public static var classOutlier: Self { Self(rawValue: 3) }
    /// Unstable over similar images. `4`.
    public static var unstableOverSimilarImages: Self { Self(rawValue: 4) }
    /// Resolution offset. `5`.
    public static var resolutionOffset: Self { Self(rawValue: 5) }
    /// Aspect ratio offset. `6`.
    public static var aspectRatioOffset: Self { Self(rawValue: 6) }
    /// Brightness offset. `7`.
    public static var brightnessOffset: Self { Self(rawValue: 7) }
    /// Saturation offset. `8`.
    public static var saturationOffset: Self { Self(rawValue: 8) }
    /// Color richness offset. `9`.
    public static var colorRichnessOffset: Self { Self(rawValue: 9) }
    /// Definition offset. `10`.
    public static var definitionOffset: Self { Self(rawValue: 10) }
    /// Frame count offset. `11`.
    public static var frameCountOffset: Self { Self(rawValue: 11) }
    /// Frame area deviation. `12`.
    public static var frameAreaDeviation: Self { Self(rawValue: 12) }
    /// Frame aspect ratio. `13`.
    public static var frameAspectRatio: Self { Self(rawValue: 13) }
    /// Frame area portion. `14`.
    public static var frameAreaPortion: Self { Self(rawValue: 14) }
    /// Frame edge offset. `15`.
    public static var frameEdgeOffset: Self { Self(rawValue: 15) }
    /// Frame brightness offset. `16`.
    public static var frameBrightnessOffset: Self { Self(rawValue: 16) }
    /// Frame definition offset. `17`.
    public static var frameDefinitionOffset: Self { Self(rawValue: 17) }
    /// Frame stack offset. `18`.
    public static var frameStackOffset: Self { Self(rawValue: 18) }
    /// Gaussian blur mismatch. `19`.
    public static var gaussianBlurMismatch: Self { Self(rawValue: 19) }
    /// Fliplr mismatch. `20`.
    public static var fliplrMismatch: Self { Self(rawValue: 20) }
    /// Crop mismatch. `21`.
    public static var cropMismatch: Self { Self(rawValue: 21) }
    /// Flipud mismatch. `22`.
    public static var flipudMismatch: Self { Self(rawValue: 22) }
    /// Scale mismatch. `23`.
    public static var scaleMismatch: Self { Self(rawValue: 23) }
    /// Translate mismatch. `24`.
    public static var translateMismatch: Self { Self(rawValue: 24) }
    /// Shear mismatch. `25`.
    public static var shearMismatch: Self { Self(rawValue: 25) }
    /// Superpixels mismatch. `26`.
    public static var superpixelsMismatch: Self { Self(rawValue: 26) }
    /// Sharpen mismatch. `27`.
    public static var sharpenMismatch: Self { Self(rawValue: 27) }
    /// Add mismatch. `28`.
    public static var addMismatch: Self { Self(rawValue: 28) }
    /// Invert mismatch. `29`.
    public static var invertMismatch: Self { Self(rawValue: 29) }
    /// Predicted abnormal. `30`.
    public static var predictedAbnormal: Self { Self(rawValue: 30) }

    public static var documentedValues: [Self] {
      [
        .nothingIdentified, .lowConfidence, .clusterMismatch, .classOutlier, .unstableOverSimilarImages,
        .resolutionOffset, .aspectRatioOffset, .brightnessOffset, .saturationOffset, .colorRichnessOffset,
        .definitionOffset, .frameCountOffset, .frameAreaDeviation, .frameAspectRatio, .frameAreaPortion,
        .frameEdgeOffset, .frameBrightnessOffset, .frameDefinitionOffset, .frameStackOffset, .gaussianBlurMismatch,
        .fliplrMismatch, .cropMismatch, .flipudMismatch, .scaleMismatch, .translateMismatch, .shearMismatch,
        .superpixelsMismatch, .sharpenMismatch, .addMismatch, .invertMismatch, .predictedAbnormal
      ]
    }
  }
}

extension SampleMetadata: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(modelartsHard?.value, "@modelarts:hard")
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient", range: Limits(0, 1))
    validator.check(modelartsHardReasons, "@modelarts:hard_reasons")
  }
}
