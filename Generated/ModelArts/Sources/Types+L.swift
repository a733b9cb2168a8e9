// Made by Tablature from the shared types that begin with L. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct Label: APIObject {
  public var attributes: [LabelAttribute]?
  public var name: String?
  public var property: LabelProperty?
  public var type: Kind?

  public init(
    attributes: [LabelAttribute]? = nil, name: String? = nil, property: LabelProperty? = nil, type: Kind? = nil
  ) {
    (self.attributes, self.name, self.property, self.type) = (attributes, name, property, type)
  }

  public static let fields: Fields<Self> = [
    "attributes": \.attributes, "name": \.name, "property": \.property, "type": \.type
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: 0) }
    public static var objectDetection: Self { Self(rawValue: 1) }
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    public static var textClassification: Self { Self(rawValue: 100) }
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    public static var textTripletRelationship: Self { Self(rawValue: 102) }
    public static var textTripletEntity: Self { Self(rawValue: 103) }
    public static var soundClassification: Self { Self(rawValue: 200) }
    public static var speechContent: Self { Self(rawValue: 201) }
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    public static var videoLabeling: Self { Self(rawValue: 600) }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
      .textTripletRelationship, .textTripletEntity, .soundClassification, .speechContent, .speechParagraphLabeling,
      .videoLabeling
    ] }
  }
}

public struct LabelAttribute: APIObject {
  public var defaultValue: String?
  public var id: String?
  /// `name`: string, at most 64 characters.
  public var name: String?
  public var type: Kind?
  public var values: [LabelAttributeValue]?

  public init(
    defaultValue: String? = nil, id: String? = nil, name: String? = nil, type: Kind? = nil,
    values: [LabelAttributeValue]? = nil
  ) {
    (self.defaultValue, self.id, self.name, self.type, self.values) = (defaultValue, id, name, type, values)
  }

  public static let fields: Fields<Self> = [
    "default_value": \.defaultValue, "id": \.id, "name": \.name, "type": \.type, "values": \.values
  ]

  public func checkFields(with validator: inout Validator) { validator.check(name, "name", length: Limits(upTo: 64)) }

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var text: Self { Self(rawValue: "text") }
    /// Single-choice drop-down list.
    public static var select: Self { Self(rawValue: "select") }
    public static var documentedValues: [Self] { [.text, .select] }
  }
}

public struct LabelAttributeValue: APIObject {
  public var id: String?
  public var value: String?
  public init(id: String? = nil, value: String? = nil) { (self.id, self.value) = (id, value) }
  public static let fields: Fields<Self> = ["id": \.id, "value": \.value]
}

public struct LabelFormat: APIObject {
  public var labelType: LabelType?
  public var textLabelSeparator: String?
  public var textSampleSeparator: String?

  public init(labelType: LabelType? = nil, textLabelSeparator: String? = nil, textSampleSeparator: String? = nil) {
    (self.labelType, self.textLabelSeparator) = (labelType, textLabelSeparator)
    self.textSampleSeparator = textSampleSeparator
  }

  public static let fields: Fields<Self> = [
    "label_type": \.labelType, "text_label_separator": \.textLabelSeparator,
    "text_sample_separator": \.textSampleSeparator
  ]

  public struct LabelType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var value0: Self { Self(rawValue: "0") }
    public static var defaultValue: Self { Self(rawValue: "1") }
    public static var documentedValues: [Self] { [.value0, .defaultValue] }
  }
}

public struct LabelProperty: APIObject {
  public var modelartsColor: String?
  public var modelartsDefaultShape: ModelartsDefaultShape?
  /// `@modelarts:from_type`: string, required when a relationship label is created.
  public var modelartsFromType: String?
  public var modelartsRenameTo: String?
  public var modelartsShortcut: String?
  /// `@modelarts:to_type`: string, required when a relationship label is created.
  public var modelartsToType: String?

  public init(
    modelartsColor: String? = nil, modelartsDefaultShape: ModelartsDefaultShape? = nil,
    modelartsFromType: String? = nil, modelartsRenameTo: String? = nil, modelartsShortcut: String? = nil,
    modelartsToType: String? = nil
  ) {
    (self.modelartsColor, self.modelartsDefaultShape) = (modelartsColor, modelartsDefaultShape)
    (self.modelartsFromType, self.modelartsRenameTo) = (modelartsFromType, modelartsRenameTo)
    (self.modelartsShortcut, self.modelartsToType) = (modelartsShortcut, modelartsToType)
  }

  public static let fields: Fields<Self> = [
    "@modelarts:color": \.modelartsColor, "@modelarts:default_shape": \.modelartsDefaultShape,
    "@modelarts:from_type": \.modelartsFromType, "@modelarts:rename_to": \.modelartsRenameTo,
    "@modelarts:shortcut": \.modelartsShortcut, "@modelarts:to_type": \.modelartsToType
  ]

  public struct ModelartsDefaultShape: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Rectangle.
    public static var bndbox: Self { Self(rawValue: "bndbox") }
    public static var polygon: Self { Self(rawValue: "polygon") }
    public static var circle: Self { Self(rawValue: "circle") }
    /// Straight line.
    public static var line: Self { Self(rawValue: "line") }
    /// Dotted line.
    public static var dashed: Self { Self(rawValue: "dashed") }
    public static var point: Self { Self(rawValue: "point") }
    public static var polyline: Self { Self(rawValue: "polyline") }
    public static var documentedValues: [Self] { [.bndbox, .polygon, .circle, .line, .dashed, .point, .polyline] }
  }
}

public struct LabelStats: APIObject {
  public var attributes: [LabelAttribute]?
  public var count: Int?
  public var name: String?
  public var property: LabelProperty?
  public var sampleCount: Int?
  public var type: Kind?

  public init(
    attributes: [LabelAttribute]? = nil, count: Int? = nil, name: String? = nil, property: LabelProperty? = nil,
    sampleCount: Int? = nil, type: Kind? = nil
  ) {
    (self.attributes, self.count, self.name, self.property) = (attributes, count, name, property)
    (self.sampleCount, self.type) = (sampleCount, type)
  }

  public static let fields: Fields<Self> = [
    "attributes": \.attributes, "count": \.count, "name": \.name, "property": \.property, "sample_count": \.sampleCount,
    "type": \.type
  ]

  public typealias Kind = Label.Kind
}

public struct Lease: APIObject {
  /// `create_at`: long, in milliseconds since 1970.
  public var createAt: Int64?
  public var duration: Int64?
  public var enable: Bool?
  public var type: Kind?
  /// `update_at`: long, in milliseconds since 1970.
  public var updateAt: Int64?

  public init(
    createAt: Int64? = nil, duration: Int64? = nil, enable: Bool? = nil, type: Kind? = nil, updateAt: Int64? = nil
  ) {
    (self.createAt, self.duration, self.enable, self.type, self.updateAt) = (createAt, duration, enable, type, updateAt)
  }

  public static let fields: Fields<Self> = [
    "create_at": \.createAt, "duration": \.duration, "enable": \.enable, "type": \.type, "update_at": \.updateAt
  ]

  public struct Kind: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var timing: Self { Self(rawValue: "timing") }
    public static var idle: Self { Self(rawValue: "idle") }
    /// Known from an example only.
    public static var timingValue: Self { Self(rawValue: "TIMING") }
    public static var documentedValues: [Self] { [.timing, .idle, .timingValue] }
  }
}

public struct LogDir: APIObject {
  public var pfs: PFSSummary?
  public init(pfs: PFSSummary? = nil) { self.pfs = pfs }
  public static let fields: Fields<Self> = ["pfs": \.pfs]
}

public struct LogExportPath: APIObject {
  public var obsURL: String?
  public var hostPath: String?
  public init(obsURL: String? = nil, hostPath: String? = nil) { (self.obsURL, self.hostPath) = (obsURL, hostPath) }
  public static let fields: Fields<Self> = ["obs_url": \.obsURL, "host_path": \.hostPath]
}

public struct LogReportPipeline: APIObject {
  /// `type`: string, required, always `LTS`.
  public var type: String
  public var configuration: LTSConfiguration?

  public init(type: String, configuration: LTSConfiguration? = nil) {
    (self.type, self.configuration) = (type, configuration)
  }

  public static let fields: Fields<Self> = ["type": \.type, "configuration": \.configuration]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "LTS") }
}

public struct LogVolume: APIObject {
  public var hostPath: String?
  public var mountPath: String?

  public init(hostPath: String? = nil, mountPath: String? = nil) {
    (self.hostPath, self.mountPath) = (hostPath, mountPath)
  }

  public static let fields: Fields<Self> = ["host_path": \.hostPath, "mount_path": \.mountPath]
}

public struct LogVolumeInput: APIObject {
  public var hostPath: String
  public var mountPath: String
  public init(hostPath: String, mountPath: String) { (self.hostPath, self.mountPath) = (hostPath, mountPath) }
  public static let fields: Fields<Self> = ["host_path": \.hostPath, "mount_path": \.mountPath]
}

public struct LTSConfiguration: APIObject {
  /// `log_group_id`: string, required, 64 characters.
  public var logGroupID: String
  /// `log_stream_id`: string, required, 64 characters.
  public var logStreamID: String

  public init(logGroupID: String, logStreamID: String) {
    (self.logGroupID, self.logStreamID) = (logGroupID, logStreamID)
  }

  public static let fields: Fields<Self> = ["log_group_id": \.logGroupID, "log_stream_id": \.logStreamID]

  public func checkFields(with validator: inout Validator) {
    validator.check(logGroupID, "log_group_id", length: Limits(64, 64))
    validator.check(logStreamID, "log_stream_id", length: Limits(64, 64))
  }
}

public struct LvmConfig: APIObject {
  public var lvType: LvType?
  public var path: String?
  public init(lvType: LvType? = nil, path: String? = nil) { (self.lvType, self.path) = (lvType, path) }
  public static let fields: Fields<Self> = ["lvType": \.lvType, "path": \.path]

  public struct LvType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Linear mode.
    public static var linear: Self { Self(rawValue: "linear") }
    public static var striped: Self { Self(rawValue: "striped") }
    public static var documentedValues: [Self] { [.linear, .striped] }
  }
}

public struct LvmConfigInput: APIObject {
  public var lvType: LvType
  public var path: String?
  public init(lvType: LvType, path: String? = nil) { (self.lvType, self.path) = (lvType, path) }
  public static let fields: Fields<Self> = ["lvType": \.lvType, "path": \.path]

  public typealias LvType = LvmConfig.LvType
}
