// Made by Tablature from SampleLabel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// One label of a sample.
public struct SampleLabel: Codable, Hashable, Sendable {
  /// Who put the label on a video.
  /// `annotated_by`: string.
  public var annotatedBy: AnnotatedBy?
  /// The identifier of the label.
  /// `id`: string.
  public var id: String?
  /// The name of the label.
  /// `name`: string.
  public var name: String?
  /// Attributes of the label, such as where in the image it is.
  /// `property`: SampleLabelProperty.
  public var property: SampleLabelProperty?
  /// How sure the model is.
  /// `score`: float, 0...1.
  public var score: Double?
  /// What the label marks.
  /// `type`: integer.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    annotatedBy: AnnotatedBy? = nil, id: String? = nil, name: String? = nil, property: SampleLabelProperty? = nil,
    score: Double? = nil, type: Kind? = nil
  ) {
    self.annotatedBy = annotatedBy
    self.id = id
    self.name = name
    self.property = property
    self.score = score
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    annotatedBy = try fields.optional("annotated_by")
    id = try fields.optional("id")
    name = try fields.optional("name")
    property = try fields.optional("property")
    score = try fields.optional("score")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(annotatedBy, "annotated_by")
    try fields.write(id, "id")
    try fields.write(name, "name")
    try fields.write(property, "property")
    try fields.write(score, "score")
    try fields.write(type, "type")
  }

  /// Values of `SampleLabel.annotated_by`.
  public struct AnnotatedBy: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Manual labeling.
    public static var human: Self { Self(rawValue: "human") }
    /// Auto labeling.
    public static var auto: Self { Self(rawValue: "auto") }

    public static var documentedValues: [Self] { [.human, .auto] }
  }

  /// Values of `SampleLabel.type`.
  public struct Kind: OpenEnumeration {
    public var rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Image classification. `0`.
    public static var imageClassification: Self { Self(rawValue: 0) }
    /// Object detection. `1`.
    public static var objectDetection: Self { Self(rawValue: 1) }
    /// Image segmentation. `3`.
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    /// Text classification. `100`.
    public static var textClassification: Self { Self(rawValue: 100) }
    /// Named entity recognition. `101`.
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    /// Text triplet relationship. `102`.
    public static var textTripletRelationship: Self { Self(rawValue: 102) }
    /// Text triplet entity. `103`.
    public static var textTripletEntity: Self { Self(rawValue: 103) }
    /// Sound classification. `200`.
    public static var soundClassification: Self { Self(rawValue: 200) }
    /// Speech content. `201`.
    public static var speechContent: Self { Self(rawValue: 201) }
    /// Speech paragraph labeling. `202`.
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    /// Video labeling. `600`.
    public static var videoLabeling: Self { Self(rawValue: 600) }

    public static var documentedValues: [Self] {
      [
        .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
        .textTripletRelationship, .textTripletEntity, .soundClassification, .speechContent, .speechParagraphLabeling,
        .videoLabeling
      ]
    }
  }
}

extension SampleLabel: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(annotatedBy, "annotated_by")
    validator.check(property, "property")
    validator.check(score, "score", range: Limits(0, 1))
    validator.check(type, "type")
  }
}
