// Made by Tablature from Label.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `Label` of the API.
public struct Label: Codable, Hashable, Sendable {
  /// `attributes`: list of LabelAttribute.
  public var attributes: [LabelAttribute]?
  /// `name`: string.
  public var name: String?
  /// `property`: LabelProperty.
  public var property: LabelProperty?
  /// `type`: integer.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    attributes: [LabelAttribute]? = nil, name: String? = nil, property: LabelProperty? = nil, type: Kind? = nil
  ) {
    self.attributes = attributes
    self.name = name
    self.property = property
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    attributes = try fields.optional("attributes")
    name = try fields.optional("name")
    property = try fields.optional("property")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(attributes, "attributes")
    try fields.write(name, "name")
    try fields.write(property, "property")
    try fields.write(type, "type")
  }

  /// Values of `Label.type`.
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

extension Label: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(attributes, "attributes")
    validator.check(property, "property")
    validator.check(type, "type")
  }
}
