// Made by Tablature from SearchLabel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// A condition on one label.
public struct SearchLabel: Codable, Hashable, Sendable {
  /// The name of the label.
  /// `name`: string.
  public var name: String?
  /// How the attributes are combined.
  /// `op`: string.
  public var op: Op?
  /// Values to look for by attribute; null asks for the attribute with any value.
  /// `property`: map of list of string.
  public var property: [String: [String]?]?
  /// What the label marks.
  /// `type`: integer.
  public var type: Kind?

  /// Makes a value; what is nil is left out of the JSON.
  public init(name: String? = nil, op: Op? = nil, property: [String: [String]?]? = nil, type: Kind? = nil) {
    self.name = name
    self.op = op
    self.property = property
    self.type = type
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    name = try fields.optional("name")
    op = try fields.optional("op")
    property = try fields.optional("property")
    type = try fields.optional("type")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(name, "name")
    try fields.write(op, "op")
    try fields.write(property, "property")
    try fields.write(type, "type")
  }

  /// Values of `SearchLabel.op`.
  public struct Op: OpenEnumeration {
    public var rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// Any attribute. `OR`.
    public static var or: Self { Self(rawValue: "OR") }
    /// All attributes. `AND`.
    public static var and: Self { Self(rawValue: "AND") }

    public static var documentedValues: [Self] { [.or, .and] }
  }

  /// Values of `SearchLabel.type`.
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

extension SearchLabel: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(op, "op")
    validator.check(type, "type")
  }
}
