// Made by Tablature from the shared types that begin with S. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

public struct SSHResp: APIObject {
  public var keyPairNames: [String]?
  public var taskURLs: [TaskURLs]?

  public init(keyPairNames: [String]? = nil, taskURLs: [TaskURLs]? = nil) {
    (self.keyPairNames, self.taskURLs) = (keyPairNames, taskURLs)
  }

  public static let fields: Fields<Self> = ["key_pair_names": \.keyPairNames, "task_urls": \.taskURLs]
}

public struct SampleComment: APIObject {
  public var accept: Bool
  /// `comment`: string, 0...256 characters.
  public var comment: String?
  public var sampleID: String?
  public var score: String?
  public var workerID: String?

  public init(
    accept: Bool, comment: String? = nil, sampleID: String? = nil, score: String? = nil, workerID: String? = nil
  ) {
    (self.accept, self.comment, self.sampleID, self.score, self.workerID) = (accept, comment, sampleID, score, workerID)
  }

  public static let fields: Fields<Self> = [
    "accept": \.accept, "comment": \.comment, "sample_id": \.sampleID, "score": \.score, "worker_id": \.workerID
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(comment, "comment", length: Limits(0, 256))
  }
}

/// One label of a sample.
public struct SampleLabel: APIObject {
  /// Who put the label on a video.
  public var annotatedBy: AnnotatedBy?
  /// The identifier of the label.
  public var id: String?
  /// The name of the label.
  public var name: String?
  /// Attributes of the label, such as where in the image it is.
  public var property: SampleLabelProperty?
  /// How sure the model is.
  /// `score`: float, 0...1.
  public var score: Double?
  /// What the label marks.
  public var type: Kind?

  public init(
    annotatedBy: AnnotatedBy? = nil, id: String? = nil, name: String? = nil, property: SampleLabelProperty? = nil,
    score: Double? = nil, type: Kind? = nil
  ) {
    (self.annotatedBy, self.id, self.name, self.property, self.score) = (annotatedBy, id, name, property, score)
    self.type = type
  }

  public static let fields: Fields<Self> = [
    "annotated_by": \.annotatedBy, "id": \.id, "name": \.name, "property": \.property, "score": \.score, "type": \.type
  ]

  public func checkFields(with validator: inout Validator) { validator.check(score, "score", range: Limits(0, 1)) }

  public typealias Kind = Label.Kind

  public struct AnnotatedBy: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Manual labeling.
    public static var human: Self { Self(rawValue: "human") }
    /// Auto labeling.
    public static var auto: Self { Self(rawValue: "auto") }
    public static var documentedValues: [Self] { [.human, .auto] }
  }
}

/// Attributes of a label; which are there depends on what the label marks.
public struct SampleLabelProperty: APIObject {
  /// What was said.
  public var modelartsContent: String?
  /// The first character after the entity.
  public var modelartsEndIndex: Int?
  /// When the speech ends.
  /// `@modelarts:end_time`: string, a time of day.
  public var modelartsEndTime: String?
  /// The points of the shape, counted in pixels from the upper left corner.
  /// `@modelarts:feature`: object, examples show array.
  public var modelartsFeature: JSONValue?
  /// The entity that a relation starts from.
  public var modelartsFrom: String?
  /// Whether the sample is a hard example.
  public var modelartsHard: ModelartsHard?
  /// How difficult this label is.
  /// `@modelarts:hard_coefficient`: string, 0...1.
  public var modelartsHardCoefficient: String?
  /// Why the sample is a hard example.
  /// `@modelarts:hard_reasons`: string, a list separated by `-`, one of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`,
  /// `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`, `19`, `20`, `21`, `22`, `23`, `24`, `25`, `26`, `27`,
  /// `28`, `29`, `30`.
  public var modelartsHardReasons: String?
  /// The shape that the label draws.
  public var modelartsShape: ModelartsShape?
  /// Who speaks.
  public var modelartsSource: String?
  /// The first character of the entity, counted from 0.
  /// `@modelarts:start_index`: integer, at least 0.
  public var modelartsStartIndex: Int?
  /// When the speech starts.
  /// `@modelarts:start_time`: string, a time of day.
  public var modelartsStartTime: String?
  /// The entity that a relation leads to.
  public var modelartsTo: String?

  public init(
    modelartsContent: String? = nil, modelartsEndIndex: Int? = nil, modelartsEndTime: String? = nil,
    modelartsFeature: JSONValue? = nil, modelartsFrom: String? = nil, modelartsHard: ModelartsHard? = nil,
    modelartsHardCoefficient: String? = nil, modelartsHardReasons: String? = nil, modelartsShape: ModelartsShape? = nil,
    modelartsSource: String? = nil, modelartsStartIndex: Int? = nil, modelartsStartTime: String? = nil,
    modelartsTo: String? = nil
  ) {
    (self.modelartsContent, self.modelartsEndIndex) = (modelartsContent, modelartsEndIndex)
    (self.modelartsEndTime, self.modelartsFeature) = (modelartsEndTime, modelartsFeature)
    (self.modelartsFrom, self.modelartsHard) = (modelartsFrom, modelartsHard)
    (self.modelartsHardCoefficient, self.modelartsHardReasons) = (modelartsHardCoefficient, modelartsHardReasons)
    (self.modelartsShape, self.modelartsSource) = (modelartsShape, modelartsSource)
    (self.modelartsStartIndex, self.modelartsStartTime) = (modelartsStartIndex, modelartsStartTime)
    self.modelartsTo = modelartsTo
  }

  public static let fields: Fields<Self> = [
    "@modelarts:content": \.modelartsContent, "@modelarts:end_index": \.modelartsEndIndex,
    "@modelarts:end_time": \.modelartsEndTime, "@modelarts:feature": \.modelartsFeature,
    "@modelarts:from": \.modelartsFrom, "@modelarts:hard": \.modelartsHard,
    "@modelarts:hard_coefficient": \.modelartsHardCoefficient, "@modelarts:hard_reasons": \.modelartsHardReasons,
    "@modelarts:shape": \.modelartsShape, "@modelarts:source": \.modelartsSource,
    "@modelarts:start_index": \.modelartsStartIndex, "@modelarts:start_time": \.modelartsStartTime,
    "@modelarts:to": \.modelartsTo
  ]

  private static let modelartsHardReasonsValues = [
      "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20",
      "21", "22", "23", "24", "25", "26", "27", "28", "29", "30"
    ]

  public func checkFields(with validator: inout Validator) {
    validator.check(modelartsEndTime, "@modelarts:end_time", format: .time)
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient", range: Limits(0, 1))
    validator.parts(of: modelartsHardReasons, "@modelarts:hard_reasons", separator: "-") { $1.check($0, oneOf: Self.modelartsHardReasonsValues) }
    validator.check(modelartsStartIndex, "@modelarts:start_index", range: Limits(from: 0))
    validator.check(modelartsStartTime, "@modelarts:start_time", format: .time)
  }

  public struct ModelartsHard: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var notHard: Self { Self(rawValue: "0") }
    /// Not hard.
    public static var `false`: Self { Self(rawValue: "false") }
    public static var hard: Self { Self(rawValue: "1") }
    /// Hard.
    public static var `true`: Self { Self(rawValue: "true") }
    public static var documentedValues: [Self] { [.notHard, .false, .hard, .true] }
  }

  public struct ModelartsShape: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Rectangle.
    public static var bndbox: Self { Self(rawValue: "bndbox") }
    public static var polygon: Self { Self(rawValue: "polygon") }
    public static var circle: Self { Self(rawValue: "circle") }
    /// Straight line.
    public static var line: Self { Self(rawValue: "line") }
    /// Dashed line.
    public static var dashed: Self { Self(rawValue: "dashed") }
    public static var point: Self { Self(rawValue: "point") }
    public static var polyline: Self { Self(rawValue: "polyline") }
    public static var documentedValues: [Self] { [.bndbox, .polygon, .circle, .line, .dashed, .point, .polyline] }
  }
}

/// A sample with its labels.
public struct SampleLabels: APIObject {
  /// The labels; an empty list takes all of them away.
  public var labels: [SampleLabel]?
  /// Attributes of the sample.
  public var metadata: SampleMetadata?
  /// The identifier of the sample.
  public var sampleID: String?
  /// What the sample is.
  public var sampleType: SampleType?
  /// What the sample is used for.
  public var sampleUsage: SampleUsage?
  /// Where the data of the sample lies.
  public var source: String?
  /// The member of the labeling team.
  public var workerID: String?

  public init(
    labels: [SampleLabel]? = nil, metadata: SampleMetadata? = nil, sampleID: String? = nil,
    sampleType: SampleType? = nil, sampleUsage: SampleUsage? = nil, source: String? = nil, workerID: String? = nil
  ) {
    (self.labels, self.metadata, self.sampleID, self.sampleType) = (labels, metadata, sampleID, sampleType)
    (self.sampleUsage, self.source, self.workerID) = (sampleUsage, source, workerID)
  }

  public static let fields: Fields<Self> = [
    "labels": \.labels, "metadata": \.metadata, "sample_id": \.sampleID, "sample_type": \.sampleType,
    "sample_usage": \.sampleUsage, "source": \.source, "worker_id": \.workerID
  ]

  public struct SampleType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var image: Self { Self(rawValue: 0) }
    public static var text: Self { Self(rawValue: 1) }
    public static var audio: Self { Self(rawValue: 2) }
    public static var table: Self { Self(rawValue: 4) }
    public static var video: Self { Self(rawValue: 6) }
    public static var freeFormat: Self { Self(rawValue: 9) }
    public static var documentedValues: [Self] { [.image, .text, .audio, .table, .video, .freeFormat] }
  }

  public struct SampleUsage: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Training.
    public static var train: Self { Self(rawValue: "TRAIN") }
    /// Validation.
    public static var eval: Self { Self(rawValue: "EVAL") }
    public static var test: Self { Self(rawValue: "TEST") }
    public static var inference: Self { Self(rawValue: "INFERENCE") }
    public static var documentedValues: [Self] { [.train, .eval, .test, .inference] }
  }
}

/// Attributes of a sample.
public struct SampleMetadata: APIObject {
  /// Where the sample came from.
  public var modelartsImportOrigin: Int?
  /// Whether the sample is a hard example.
  /// `@modelarts:hard`: double, examples show boolean.
  public var modelartsHard: Documented<ModelartsHard>?
  /// How difficult the sample is.
  /// `@modelarts:hard_coefficient`: double, 0...1.
  public var modelartsHardCoefficient: Double?
  /// Why the sample is a hard example.
  public var modelartsHardReasons: [ModelartsHardReason]?
  /// The width, the height and perhaps the depth of the image.
  /// `@modelarts:size`: list of object, required when sample label list contains object detection label.
  public var modelartsSize: [JSONValue]?

  public init(
    modelartsImportOrigin: Int? = nil, modelartsHard: Documented<ModelartsHard>? = nil,
    modelartsHardCoefficient: Double? = nil, modelartsHardReasons: [ModelartsHardReason]? = nil,
    modelartsSize: [JSONValue]? = nil
  ) {
    (self.modelartsImportOrigin, self.modelartsHard) = (modelartsImportOrigin, modelartsHard)
    (self.modelartsHardCoefficient, self.modelartsHardReasons) = (modelartsHardCoefficient, modelartsHardReasons)
    self.modelartsSize = modelartsSize
  }

  public static let fields: Fields<Self> = [
    "@modelarts:import_origin": \.modelartsImportOrigin, "@modelarts:hard": \.modelartsHard,
    "@modelarts:hard_coefficient": \.modelartsHardCoefficient, "@modelarts:hard_reasons": \.modelartsHardReasons,
    "@modelarts:size": \.modelartsSize
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(modelartsHardCoefficient, "@modelarts:hard_coefficient", range: Limits(0, 1))
  }

  public struct ModelartsHard: OpenEnumeration {
    public let rawValue: Double
    public init(rawValue: Double) { self.rawValue = rawValue }
    public static var notHard: Self { Self(rawValue: 0) }
    public static var hard: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  public struct ModelartsHardReason: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var nothingIdentified: Self { Self(rawValue: 0) }
    public static var lowConfidence: Self { Self(rawValue: 1) }
    public static var clusterMismatch: Self { Self(rawValue: 2) }
    public static var classOutlier: Self { Self(rawValue: 3) }
    public static var unstableOverSimilarImages: Self { Self(rawValue: 4) }
    public static var resolutionOffset: Self { Self(rawValue: 5) }
    public static var aspectRatioOffset: Self { Self(rawValue: 6) }
    public static var brightnessOffset: Self { Self(rawValue: 7) }
    public static var saturationOffset: Self { Self(rawValue: 8) }
    public static var colorRichnessOffset: Self { Self(rawValue: 9) }
    public static var definitionOffset: Self { Self(rawValue: 10) }
    public static var frameCountOffset: Self { Self(rawValue: 11) }
    public static var frameAreaDeviation: Self { Self(rawValue: 12) }
    public static var frameAspectRatio: Self { Self(rawValue: 13) }
    public static var frameAreaPortion: Self { Self(rawValue: 14) }
    public static var frameEdgeOffset: Self { Self(rawValue: 15) }
    public static var frameBrightnessOffset: Self { Self(rawValue: 16) }
    public static var frameDefinitionOffset: Self { Self(rawValue: 17) }
    public static var frameStackOffset: Self { Self(rawValue: 18) }
    public static var gaussianBlurMismatch: Self { Self(rawValue: 19) }
    public static var fliplrMismatch: Self { Self(rawValue: 20) }
    public static var cropMismatch: Self { Self(rawValue: 21) }
    public static var flipudMismatch: Self { Self(rawValue: 22) }
    public static var scaleMismatch: Self { Self(rawValue: 23) }
    public static var translateMismatch: Self { Self(rawValue: 24) }
    public static var shearMismatch: Self { Self(rawValue: 25) }
    public static var superpixelsMismatch: Self { Self(rawValue: 26) }
    public static var sharpenMismatch: Self { Self(rawValue: 27) }
    public static var addMismatch: Self { Self(rawValue: 28) }
    public static var invertMismatch: Self { Self(rawValue: 29) }
    public static var predictedAbnormal: Self { Self(rawValue: 30) }
    public static var documentedValues: [Self] { [
      .nothingIdentified, .lowConfidence, .clusterMismatch, .classOutlier, .unstableOverSimilarImages,
      .resolutionOffset, .aspectRatioOffset, .brightnessOffset, .saturationOffset, .colorRichnessOffset,
      .definitionOffset, .frameCountOffset, .frameAreaDeviation, .frameAspectRatio, .frameAreaPortion, .frameEdgeOffset,
      .frameBrightnessOffset, .frameDefinitionOffset, .frameStackOffset, .gaussianBlurMismatch, .fliplrMismatch,
      .cropMismatch, .flipudMismatch, .scaleMismatch, .translateMismatch, .shearMismatch, .superpixelsMismatch,
      .sharpenMismatch, .addMismatch, .invertMismatch, .predictedAbnormal
    ] }
  }
}

public struct SampleStats: APIObject {
  public var acceptedSampleCount: Int?
  public var autoAnnotationSampleCount: Int?
  public var deletedSampleCount: Int?
  public var rejectedSampleCount: Int?
  public var sampledSampleCount: Int?
  public var totalSampleCount: Int?
  public var unannotatedSampleCount: Int?
  public var uncheckSampleCount: Int?
  public var unreviewedSampleCount: Int?

  public init(
    acceptedSampleCount: Int? = nil, autoAnnotationSampleCount: Int? = nil, deletedSampleCount: Int? = nil,
    rejectedSampleCount: Int? = nil, sampledSampleCount: Int? = nil, totalSampleCount: Int? = nil,
    unannotatedSampleCount: Int? = nil, uncheckSampleCount: Int? = nil, unreviewedSampleCount: Int? = nil
  ) {
    (self.acceptedSampleCount, self.autoAnnotationSampleCount) = (acceptedSampleCount, autoAnnotationSampleCount)
    (self.deletedSampleCount, self.rejectedSampleCount) = (deletedSampleCount, rejectedSampleCount)
    (self.sampledSampleCount, self.totalSampleCount) = (sampledSampleCount, totalSampleCount)
    (self.unannotatedSampleCount, self.uncheckSampleCount) = (unannotatedSampleCount, uncheckSampleCount)
    self.unreviewedSampleCount = unreviewedSampleCount
  }

  public static let fields: Fields<Self> = [
    "accepted_sample_count": \.acceptedSampleCount, "auto_annotation_sample_count": \.autoAnnotationSampleCount,
    "deleted_sample_count": \.deletedSampleCount, "rejected_sample_count": \.rejectedSampleCount,
    "sampled_sample_count": \.sampledSampleCount, "total_sample_count": \.totalSampleCount,
    "unannotated_sample_count": \.unannotatedSampleCount, "uncheck_sample_count": \.uncheckSampleCount,
    "unreviewed_sample_count": \.unreviewedSampleCount
  ]
}

public struct Schedule: APIObject {
  public var duration: Int?
  public var timeUnit: TimeUnit?
  /// `type`: string, always `stop`.
  public var type: String?

  public init(duration: Int? = nil, timeUnit: TimeUnit? = nil, type: String? = nil) {
    (self.duration, self.timeUnit, self.type) = (duration, timeUnit, type)
  }

  public static let fields: Fields<Self> = ["duration": \.duration, "time_unit": \.timeUnit, "type": \.type]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "stop") }

  public struct TimeUnit: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var days: Self { Self(rawValue: "DAYS") }
    public static var hours: Self { Self(rawValue: "HOURS") }
    public static var minutes: Self { Self(rawValue: "MINUTES") }
    public static var documentedValues: [Self] { [.days, .hours, .minutes] }
  }
}

public struct ScheduleInput: APIObject {
  public var duration: Int
  public var timeUnit: TimeUnit
  /// `type`: string, required, always `stop`.
  public var type: String

  public init(duration: Int, timeUnit: TimeUnit, type: String) {
    (self.duration, self.timeUnit, self.type) = (duration, timeUnit, type)
  }

  public static let fields: Fields<Self> = ["duration": \.duration, "time_unit": \.timeUnit, "type": \.type]

  public func checkFields(with validator: inout Validator) { validator.check(type, "type", constant: "stop") }

  public typealias TimeUnit = Schedule.TimeUnit
}

public struct SchedulePolicy: APIObject {
  public var requiredAffinity: RequiredAffinity?
  public var priority: Int?
  public var preemptible: Bool?

  public init(requiredAffinity: RequiredAffinity? = nil, priority: Int? = nil, preemptible: Bool? = nil) {
    (self.requiredAffinity, self.priority, self.preemptible) = (requiredAffinity, priority, preemptible)
  }

  public static let fields: Fields<Self> = [
    "required_affinity": \.requiredAffinity, "priority": \.priority, "preemptible": \.preemptible
  ]
}

public struct SchemaMap: APIObject {
  public var destName: String?
  public var srcName: String?
  public init(destName: String? = nil, srcName: String? = nil) { (self.destName, self.srcName) = (destName, srcName) }
  public static let fields: Fields<Self> = ["dest_name": \.destName, "src_name": \.srcName]
}

/// Conditions on samples, all of which must hold.
public struct SearchCondition: APIObject {
  /// Samples by their coefficient of difficulty.
  public var coefficient: String?
  /// A single frame of a video.
  public var frameInVideo: Int?
  /// Only hard examples or only others.
  public var hard: Hard?
  /// Samples by where they came from.
  public var importOrigin: String?
  /// Scans by their dose.
  public var kvp: String?
  /// Samples by their labels.
  public var labelList: SearchLabels?
  /// Samples by who labeled them.
  public var labeler: String?
  /// Samples by their attributes.
  public var metadata: SearchProp?
  /// Samples made from this one.
  public var parentSampleID: String?
  /// Samples in this folder, not in those below it; ends with a slash.
  public var sampleDir: String?
  /// Samples by file name with its extension.
  public var sampleName: String?
  /// Samples by the day they were last changed.
  public var sampleTime: SampleTime?
  /// Samples by confidence.
  public var score: String?
  /// Scans by the thickness of their slices.
  public var sliceThickness: String?
  /// Scans by when they were made.
  public var studyDate: String?
  /// A moment of a video.
  public var timeInVideo: String?

  public init(
    coefficient: String? = nil, frameInVideo: Int? = nil, hard: Hard? = nil, importOrigin: String? = nil,
    kvp: String? = nil, labelList: SearchLabels? = nil, labeler: String? = nil, metadata: SearchProp? = nil,
    parentSampleID: String? = nil, sampleDir: String? = nil, sampleName: String? = nil, sampleTime: SampleTime? = nil,
    score: String? = nil, sliceThickness: String? = nil, studyDate: String? = nil, timeInVideo: String? = nil
  ) {
    (self.coefficient, self.frameInVideo, self.hard) = (coefficient, frameInVideo, hard)
    (self.importOrigin, self.kvp, self.labelList, self.labeler) = (importOrigin, kvp, labelList, labeler)
    (self.metadata, self.parentSampleID, self.sampleDir) = (metadata, parentSampleID, sampleDir)
    (self.sampleName, self.sampleTime, self.score) = (sampleName, sampleTime, score)
    (self.sliceThickness, self.studyDate, self.timeInVideo) = (sliceThickness, studyDate, timeInVideo)
  }

  public static let fields: Fields<Self> = [
    "coefficient": \.coefficient, "frame_in_video": \.frameInVideo, "hard": \.hard, "import_origin": \.importOrigin,
    "kvp": \.kvp, "label_list": \.labelList, "labeler": \.labeler, "metadata": \.metadata,
    "parent_sample_id": \.parentSampleID, "sample_dir": \.sampleDir, "sample_name": \.sampleName,
    "sample_time": \.sampleTime, "score": \.score, "slice_thickness": \.sliceThickness, "study_date": \.studyDate,
    "time_in_video": \.timeInVideo
  ]

  public struct Hard: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var notHard: Self { Self(rawValue: "0") }
    public static var hard: Self { Self(rawValue: "1") }
    public static var documentedValues: [Self] { [.notHard, .hard] }
  }

  /// Also `yyyyMMdd-yyyyMMdd`: span of dates.
  public struct SampleTime: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Last thirty days.
    public static var month: Self { Self(rawValue: "month") }
    /// Since yesterday.
    public static var day: Self { Self(rawValue: "day") }
    public static var documentedValues: [Self] { [.month, .day] }
    public static let documentedPatterns = [Pattern("[0-9]{8}-[0-9]{8}")]
  }
}

/// A condition on one label.
public struct SearchLabel: APIObject {
  /// The name of the label.
  public var name: String?
  /// How the attributes are combined.
  public var op: Op?
  /// Values to look for by attribute; null asks for the attribute with any value.
  public var property: [String: [String]?]?
  /// What the label marks.
  public var type: Kind?

  public init(name: String? = nil, op: Op? = nil, property: [String: [String]?]? = nil, type: Kind? = nil) {
    (self.name, self.op, self.property, self.type) = (name, op, property, type)
  }

  public static let fields: Fields<Self> = ["name": \.name, "op": \.op, "property": \.property, "type": \.type]

  public typealias Kind = Label.Kind

  public struct Op: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Any attribute.
    public static var or: Self { Self(rawValue: "OR") }
    /// All attributes.
    public static var and: Self { Self(rawValue: "AND") }
    public static var documentedValues: [Self] { [.or, .and] }
  }
}

/// Conditions on the labels of a sample.
public struct SearchLabels: APIObject {
  /// The labels to look for.
  public var labels: [SearchLabel]?
  /// How the labels are combined.
  /// `op`: string, required when the search is for several labels.
  public var op: Op?
  public init(labels: [SearchLabel]? = nil, op: Op? = nil) { (self.labels, self.op) = (labels, op) }
  public static let fields: Fields<Self> = ["labels": \.labels, "op": \.op]

  public struct Op: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Any label.
    public static var or: Self { Self(rawValue: "OR") }
    /// All labels.
    public static var and: Self { Self(rawValue: "AND") }
    public static var documentedValues: [Self] { [.or, .and] }
  }
}

public struct SearchParams: APIObject {
  public var name: String?
  public var paramType: ParamType?
  public var lowerBound: String?
  public var upperBound: String?
  public var discretePointsNum: String?
  public var discreteValues: [String]?

  public init(
    name: String? = nil, paramType: ParamType? = nil, lowerBound: String? = nil, upperBound: String? = nil,
    discretePointsNum: String? = nil, discreteValues: [String]? = nil
  ) {
    (self.name, self.paramType, self.lowerBound, self.upperBound) = (name, paramType, lowerBound, upperBound)
    (self.discretePointsNum, self.discreteValues) = (discretePointsNum, discreteValues)
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "param_type": \.paramType, "lower_bound": \.lowerBound, "upper_bound": \.upperBound,
    "discrete_points_num": \.discretePointsNum, "discrete_values": \.discreteValues
  ]

  public struct ParamType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var continuous: Self { Self(rawValue: "continuous") }
    public static var discrete: Self { Self(rawValue: "discrete") }
    public static var documentedValues: [Self] { [.continuous, .discrete] }
  }
}

/// Conditions on the attributes of a sample.
public struct SearchProp: APIObject {
  /// How the attributes are combined.
  public var op: Op?
  /// Values to look for by attribute.
  public var props: [String: [String]]?
  public init(op: Op? = nil, props: [String: [String]]? = nil) { (self.op, self.props) = (op, props) }
  public static let fields: Fields<Self> = ["op": \.op, "props": \.props]

  public struct Op: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// All attributes.
    public static var and: Self { Self(rawValue: "AND") }
    /// Any attribute.
    public static var or: Self { Self(rawValue: "OR") }
    public static var documentedValues: [Self] { [.and, .or] }
  }
}

public struct ServiceAdditionalProperties: APIObject {
  public var smnNotification: [String: SMNNotification]
  public var logReportChannels: [LogReportPipeline]?
  /// `websocket_upgrade`: boolean, default `false`.
  public var websocketUpgrade: Bool?

  public init(
    smnNotification: [String: SMNNotification], logReportChannels: [LogReportPipeline]? = nil,
    websocketUpgrade: Bool? = nil
  ) {
    (self.smnNotification, self.logReportChannels) = (smnNotification, logReportChannels)
    self.websocketUpgrade = websocketUpgrade
  }

  public static let fields: Fields<Self> = [
    "smn_notification": \.smnNotification, "log_report_channels": \.logReportChannels,
    "websocket_upgrade": \.websocketUpgrade
  ]
}

public struct ServiceAffinityInput: APIObject {
  public var nodeAffinity: NodeAffinityInput?
  public init(nodeAffinity: NodeAffinityInput? = nil) { self.nodeAffinity = nodeAffinity }
  public static let fields: Fields<Self> = ["node_affinity": \.nodeAffinity]
}

public struct ServiceConfig: APIObject {
  public var customSpec: CustomSpecInput?
  public var envs: [String: String]?
  public var specification: String
  /// `weight`: integer, examples show string, required for real-time.
  public var weight: Documented<Int>?
  public var deployTimeoutInSeconds: Int?
  public var modelID: String
  public var srcPath: String?
  public var reqURI: String?
  public var mappingType: MappingType?
  public var clusterID: String?
  public var poolName: String?
  public var nodes: [String]?
  /// `mapping_rule`: object, required when mapping_type is set to csv.
  public var mappingRule: JSONValue?
  public var srcType: SrcType?
  public var destPath: String?
  public var instanceCount: Int
  public var additionalProperties: [String: ModelAdditionalPropertiesInput]?
  public var affinity: ServiceAffinityInput?

  public init(
    customSpec: CustomSpecInput? = nil, envs: [String: String]? = nil, specification: String,
    weight: Documented<Int>? = nil, deployTimeoutInSeconds: Int? = nil, modelID: String, srcPath: String? = nil,
    reqURI: String? = nil, mappingType: MappingType? = nil, clusterID: String? = nil, poolName: String? = nil,
    nodes: [String]? = nil, mappingRule: JSONValue? = nil, srcType: SrcType? = nil, destPath: String? = nil,
    instanceCount: Int, additionalProperties: [String: ModelAdditionalPropertiesInput]? = nil,
    affinity: ServiceAffinityInput? = nil
  ) {
    (self.customSpec, self.envs, self.specification, self.weight) = (customSpec, envs, specification, weight)
    (self.deployTimeoutInSeconds, self.modelID, self.srcPath) = (deployTimeoutInSeconds, modelID, srcPath)
    (self.reqURI, self.mappingType, self.clusterID, self.poolName) = (reqURI, mappingType, clusterID, poolName)
    (self.nodes, self.mappingRule, self.srcType, self.destPath) = (nodes, mappingRule, srcType, destPath)
    (self.instanceCount, self.additionalProperties, self.affinity) = (instanceCount, additionalProperties, affinity)
  }

  public static let fields: Fields<Self> = [
    "custom_spec": \.customSpec, "envs": \.envs, "specification": \.specification, "weight": \.weight,
    "deploy_timeout_in_seconds": \.deployTimeoutInSeconds, "model_id": \.modelID, "src_path": \.srcPath,
    "req_uri": \.reqURI, "mapping_type": \.mappingType, "cluster_id": \.clusterID, "pool_name": \.poolName,
    "nodes": \.nodes, "mapping_rule": \.mappingRule, "src_type": \.srcType, "dest_path": \.destPath,
    "instance_count": \.instanceCount, "additional_properties": \.additionalProperties, "affinity": \.affinity
  ]

  public struct MappingType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var file: Self { Self(rawValue: "file") }
    public static var csv: Self { Self(rawValue: "csv") }
    public static var documentedValues: [Self] { [.file, .csv] }
  }

  public struct SrcType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var manifestFile: Self { Self(rawValue: "ManifestFile") }
    public static var documentedValues: [Self] { [.manifestFile] }
  }
}

public struct ServiceSecret: APIObject {
  public var secretID: String
  public var mouthPath: String
  public init(secretID: String, mouthPath: String) { (self.secretID, self.mouthPath) = (secretID, mouthPath) }
  public static let fields: Fields<Self> = ["secretId": \.secretID, "mouthPath": \.mouthPath]
}

public struct SFSTurboConnectionItem: APIObject {
  public var name: String?
  public var sfsID: String?
  public init(name: String? = nil, sfsID: String? = nil) { (self.name, self.sfsID) = (name, sfsID) }
  public static let fields: Fields<Self> = ["name": \.name, "sfsId": \.sfsID]
}

public struct SFSTurboConnectionStatus: APIObject {
  public var name: String?
  public var sfsID: String?
  public var connectionType: ConnectionType?
  public var ipAddr: String?
  public var status: Status?

  public init(
    name: String? = nil, sfsID: String? = nil, connectionType: ConnectionType? = nil, ipAddr: String? = nil,
    status: Status? = nil
  ) {
    (self.name, self.sfsID, self.connectionType, self.ipAddr) = (name, sfsID, connectionType, ipAddr)
    self.status = status
  }

  public static let fields: Fields<Self> = [
    "name": \.name, "sfsId": \.sfsID, "connectionType": \.connectionType, "ipAddr": \.ipAddr, "status": \.status
  ]

  public struct ConnectionType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Passthrough through attached NICs.
    public static var vpcPort: Self { Self(rawValue: "VpcPort") }
    /// Connection through VPC peering.
    public static var peering: Self { Self(rawValue: "Peering") }
    public static var documentedValues: [Self] { [.vpcPort, .peering] }
  }

  public struct Status: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var active: Self { Self(rawValue: "Active") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var deleting: Self { Self(rawValue: "Deleting") }
    public static var documentedValues: [Self] { [.active, .abnormal, .creating, .deleting] }
  }
}

/// The settings of a labeling or grouping job.
public struct SmartTaskConfig: APIObject {
  /// What the model learns from.
  public var algorithmType: AlgorithmType?
  /// Whether blurred images are grouped apart.
  public var ambiguity: Bool?
  /// Where active learning puts the labels.
  public var annotationOutput: String?
  /// Which samples are collected.
  /// `collect_rule`: string, always `all`.
  public var collectRule: String?
  /// Whether samples are collected.
  /// `collect_sample`: boolean, default `true`.
  public var collectSample: Bool?
  /// The lowest and the highest confidence of key samples.
  /// `confidence_scope`: string, a list separated by `-`.
  public var confidenceScope: String?
  /// A remark about the job.
  public var description: String?
  /// The training engine.
  public var engineName: String?
  /// How the exported files are arranged.
  public var exportFormat: ExportFormat?
  /// What is exported and where to.
  public var exportParams: ExportParams?
  /// The machine that does the training.
  public var flavor: Flavor?
  /// Whether images are grouped by brightness.
  public var imageBrightness: Bool?
  /// Whether images are grouped by color.
  public var imageColorfulness: Bool?
  /// The dedicated cluster that runs the inference; none if it is empty.
  public var infClusterID: String?
  /// How the models that do the inference are deployed.
  public var infConfigList: [InfConfig]?
  /// Where inference in active learning puts its results.
  public var infOutput: String?
  /// The storage folder for predictions.
  public var inferResultOutputDir: String?
  /// Where active learning puts hard examples.
  public var keySampleOutput: String?
  /// The storage place of the training logs; empty if there are none.
  public var logURL: String?
  /// The manifest that training and inference read.
  public var manifestPath: String?
  /// The model to use.
  public var modelID: String?
  /// The name of the model.
  public var modelName: String?
  /// Settings handed to the model.
  public var modelParameter: String?
  /// The version of the model.
  public var modelVersion: String?
  /// How many groups to form.
  /// `n_clusters`: integer, examples show string.
  public var nClusters: Documented<Int>?
  /// The name of the job.
  public var name: String?
  /// The storage folder for labeled samples.
  public var outputDir: String?
  /// Settings of the training run.
  public var parameters: [TrainingParameter]?
  /// The resource pool that does the work.
  public var poolID: String?
  /// The attribute the job deals with.
  public var property: String?
  /// The path at which a batch job asks for inference.
  public var reqURI: String?
  /// What becomes of the groups found.
  public var resultType: ResultType?
  /// The samples to label and the labels they have.
  public var samples: [SampleLabels]?
  /// After how long a video job gives up.
  /// `stop_time`: integer, in minutes, default `15`.
  public var stopTime: Int?
  /// A point in time that active learning uses.
  public var time: String?
  /// Where existing training data lies.
  public var trainDataPath: String?
  /// The storage place for what training writes; empty if there is none.
  public var trainURL: String?
  /// The format of the dataset version.
  public var versionFormat: VersionFormat?
  /// How many workers train.
  public var workerServerNum: Int?

  public init(
    algorithmType: AlgorithmType? = nil, ambiguity: Bool? = nil, annotationOutput: String? = nil,
    collectRule: String? = nil, collectSample: Bool? = nil, confidenceScope: String? = nil, description: String? = nil,
    engineName: String? = nil, exportFormat: ExportFormat? = nil, exportParams: ExportParams? = nil,
    flavor: Flavor? = nil, imageBrightness: Bool? = nil, imageColorfulness: Bool? = nil, infClusterID: String? = nil,
    infConfigList: [InfConfig]? = nil, infOutput: String? = nil, inferResultOutputDir: String? = nil,
    keySampleOutput: String? = nil, logURL: String? = nil, manifestPath: String? = nil, modelID: String? = nil,
    modelName: String? = nil, modelParameter: String? = nil, modelVersion: String? = nil,
    nClusters: Documented<Int>? = nil, name: String? = nil, outputDir: String? = nil,
    parameters: [TrainingParameter]? = nil, poolID: String? = nil, property: String? = nil, reqURI: String? = nil,
    resultType: ResultType? = nil, samples: [SampleLabels]? = nil, stopTime: Int? = nil, time: String? = nil,
    trainDataPath: String? = nil, trainURL: String? = nil, versionFormat: VersionFormat? = nil,
    workerServerNum: Int? = nil
  ) {
    (self.algorithmType, self.ambiguity, self.annotationOutput) = (algorithmType, ambiguity, annotationOutput)
    (self.collectRule, self.collectSample, self.confidenceScope) = (collectRule, collectSample, confidenceScope)
    (self.description, self.engineName, self.exportFormat) = (description, engineName, exportFormat)
    (self.exportParams, self.flavor, self.imageBrightness) = (exportParams, flavor, imageBrightness)
    (self.imageColorfulness, self.infClusterID, self.infConfigList) = (imageColorfulness, infClusterID, infConfigList)
    (self.infOutput, self.inferResultOutputDir) = (infOutput, inferResultOutputDir)
    (self.keySampleOutput, self.logURL, self.manifestPath) = (keySampleOutput, logURL, manifestPath)
    (self.modelID, self.modelName, self.modelParameter) = (modelID, modelName, modelParameter)
    (self.modelVersion, self.nClusters, self.name, self.outputDir) = (modelVersion, nClusters, name, outputDir)
    (self.parameters, self.poolID, self.property, self.reqURI) = (parameters, poolID, property, reqURI)
    (self.resultType, self.samples, self.stopTime, self.time) = (resultType, samples, stopTime, time)
    (self.trainDataPath, self.trainURL, self.versionFormat) = (trainDataPath, trainURL, versionFormat)
    self.workerServerNum = workerServerNum
  }

  public static let fields: Fields<Self> = [
    "algorithm_type": \.algorithmType, "ambiguity": \.ambiguity, "annotation_output": \.annotationOutput,
    "collect_rule": \.collectRule, "collect_sample": \.collectSample, "confidence_scope": \.confidenceScope,
    "description": \.description, "engine_name": \.engineName, "export_format": \.exportFormat,
    "export_params": \.exportParams, "flavor": \.flavor, "image_brightness": \.imageBrightness,
    "image_colorfulness": \.imageColorfulness, "inf_cluster_id": \.infClusterID, "inf_config_list": \.infConfigList,
    "inf_output": \.infOutput, "infer_result_output_dir": \.inferResultOutputDir,
    "key_sample_output": \.keySampleOutput, "log_url": \.logURL, "manifest_path": \.manifestPath, "model_id": \.modelID,
    "model_name": \.modelName, "model_parameter": \.modelParameter, "model_version": \.modelVersion,
    "n_clusters": \.nClusters, "name": \.name, "output_dir": \.outputDir, "parameters": \.parameters,
    "pool_id": \.poolID, "property": \.property, "req_uri": \.reqURI, "result_type": \.resultType, "samples": \.samples,
    "stop_time": \.stopTime, "time": \.time, "train_data_path": \.trainDataPath, "train_url": \.trainURL,
    "version_format": \.versionFormat, "worker_server_num": \.workerServerNum
  ]

  public func checkFields(with validator: inout Validator) {
    validator.check(collectRule, "collect_rule", constant: "all")
  }

  public struct AlgorithmType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Labeled samples.
    public static var fast: Self { Self(rawValue: "fast") }
    /// Unlabeled samples too.
    public static var accurate: Self { Self(rawValue: "accurate") }
    /// Known from an example only.
    public static var supervisory: Self { Self(rawValue: "supervisory") }
    public static var documentedValues: [Self] { [.fast, .accurate, .supervisory] }
  }

  public struct ExportFormat: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var treeStructure: Self { Self(rawValue: 1) }
    public static var tileStructure: Self { Self(rawValue: 2) }
    public static var documentedValues: [Self] { [.treeStructure, .tileStructure] }
  }

  public struct ResultType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var storedInOBS: Self { Self(rawValue: 0) }
    public static var storedInSamples: Self { Self(rawValue: 1) }
    public static var documentedValues: [Self] { [.storedInOBS, .storedInSamples] }
  }

  public struct VersionFormat: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Standard format.
    public static var `default`: Self { Self(rawValue: "Default") }
    /// Format of tables.
    public static var carbonData: Self { Self(rawValue: "CarbonData") }
    /// Comma separated values.
    public static var csv: Self { Self(rawValue: "CSV") }
    public static var documentedValues: [Self] { [.default, .carbonData, .csv] }
  }
}

public struct SMNNotification: APIObject {
  public var topicUrn: String
  public var events: [Event]
  public init(topicUrn: String, events: [Event]) { (self.topicUrn, self.events) = (topicUrn, events) }
  public static let fields: Fields<Self> = ["topic_urn": \.topicUrn, "events": \.events]

  public struct Event: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var failed: Self { Self(rawValue: 1) }
    public static var running: Self { Self(rawValue: 3) }
    public static var concerning: Self { Self(rawValue: 7) }
    public static var pending: Self { Self(rawValue: 11) }
    public static var documentedValues: [Self] { [.failed, .running, .concerning, .pending] }
  }
}

public struct SourceInfo: APIObject {
  public var clusterID: String?
  public var clusterMode: ClusterMode?
  public var clusterName: String?
  public var databaseName: String?
  public var input: String?
  public var ip: String?
  public var port: String?
  public var queueName: String?
  public var subnetID: String?
  public var tableName: String?
  /// `user_name`: string, required for GaussDB(DWS) data.
  public var userName: String?
  /// `user_password`: string, required for GaussDB(DWS) data.
  public var userPassword: String?
  public var vpcID: String?

  public init(
    clusterID: String? = nil, clusterMode: ClusterMode? = nil, clusterName: String? = nil, databaseName: String? = nil,
    input: String? = nil, ip: String? = nil, port: String? = nil, queueName: String? = nil, subnetID: String? = nil,
    tableName: String? = nil, userName: String? = nil, userPassword: String? = nil, vpcID: String? = nil
  ) {
    (self.clusterID, self.clusterMode, self.clusterName) = (clusterID, clusterMode, clusterName)
    (self.databaseName, self.input, self.ip, self.port, self.queueName) = (databaseName, input, ip, port, queueName)
    (self.subnetID, self.tableName, self.userName, self.userPassword) = (subnetID, tableName, userName, userPassword)
    self.vpcID = vpcID
  }

  public static let fields: Fields<Self> = [
    "cluster_id": \.clusterID, "cluster_mode": \.clusterMode, "cluster_name": \.clusterName,
    "database_name": \.databaseName, "input": \.input, "ip": \.ip, "port": \.port, "queue_name": \.queueName,
    "subnet_id": \.subnetID, "table_name": \.tableName, "user_name": \.userName, "user_password": \.userPassword,
    "vpc_id": \.vpcID
  ]

  public struct ClusterMode: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var normalCluster: Self { Self(rawValue: "0") }
    public static var securityCluster: Self { Self(rawValue: "1") }
    public static var documentedValues: [Self] { [.normalCluster, .securityCluster] }
  }
}

public struct SpecResponce: APIObject {
  public var resource: Resource?
  public var volumes: [JobVolume]?
  public var logExportPath: LogExportPath?
  public var schedulePolicy: SchedulePolicy?

  public init(
    resource: Resource? = nil, volumes: [JobVolume]? = nil, logExportPath: LogExportPath? = nil,
    schedulePolicy: SchedulePolicy? = nil
  ) {
    (self.resource, self.volumes, self.logExportPath) = (resource, volumes, logExportPath)
    self.schedulePolicy = schedulePolicy
  }

  public static let fields: Fields<Self> = [
    "resource": \.resource, "volumes": \.volumes, "log_export_path": \.logExportPath,
    "schedule_policy": \.schedulePolicy
  ]
}

public struct Status: APIObject {
  public var phase: Phase?
  public var secondaryPhase: SecondaryPhase?
  /// `duration`: long, in milliseconds.
  public var duration: Int64?
  public var nodeCountMetrics: [[Int]]?
  public var tasks: [String]?
  public var startTime: Int64?
  public var taskStatuses: [TaskStatuses]?
  public var runningRecords: [RunningRecord]?

  public init(
    phase: Phase? = nil, secondaryPhase: SecondaryPhase? = nil, duration: Int64? = nil,
    nodeCountMetrics: [[Int]]? = nil, tasks: [String]? = nil, startTime: Int64? = nil,
    taskStatuses: [TaskStatuses]? = nil, runningRecords: [RunningRecord]? = nil
  ) {
    (self.phase, self.secondaryPhase, self.duration) = (phase, secondaryPhase, duration)
    (self.nodeCountMetrics, self.tasks, self.startTime) = (nodeCountMetrics, tasks, startTime)
    (self.taskStatuses, self.runningRecords) = (taskStatuses, runningRecords)
  }

  public static let fields: Fields<Self> = [
    "phase": \.phase, "secondary_phase": \.secondaryPhase, "duration": \.duration,
    "node_count_metrics": \.nodeCountMetrics, "tasks": \.tasks, "start_time": \.startTime,
    "task_statuses": \.taskStatuses, "running_records": \.runningRecords
  ]

  public struct Phase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "Creating") }
    /// Waiting.
    public static var pending: Self { Self(rawValue: "Pending") }
    public static var running: Self { Self(rawValue: "Running") }
    public static var failed: Self { Self(rawValue: "Failed") }
    public static var completed: Self { Self(rawValue: "Completed") }
    public static var terminating: Self { Self(rawValue: "Terminating") }
    /// Stopped.
    public static var terminated: Self { Self(rawValue: "Terminated") }
    public static var abnormal: Self { Self(rawValue: "Abnormal") }
    public static var documentedValues: [Self] { [
      .creating, .pending, .running, .failed, .completed, .terminating, .terminated, .abnormal
    ] }
  }

  public struct SecondaryPhase: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var creating: Self { Self(rawValue: "Creating") }
    public static var queuing: Self { Self(rawValue: "Queuing") }
    public static var running: Self { Self(rawValue: "Running") }
    public static var failed: Self { Self(rawValue: "Failed") }
    public static var completed: Self { Self(rawValue: "Completed") }
    public static var terminating: Self { Self(rawValue: "Terminating") }
    /// Stopped.
    public static var terminated: Self { Self(rawValue: "Terminated") }
    public static var createFailed: Self { Self(rawValue: "CreateFailed") }
    public static var terminatedFailed: Self { Self(rawValue: "TerminatedFailed") }
    /// Unknown status.
    public static var unknown: Self { Self(rawValue: "Unknown") }
    /// Abnormal.
    public static var lost: Self { Self(rawValue: "Lost") }
    public static var documentedValues: [Self] { [
      .creating, .queuing, .running, .failed, .completed, .terminating, .terminated, .createFailed, .terminatedFailed,
      .unknown, .lost
    ] }
  }
}

public struct Summary: APIObject {
  public var logType: LogType?
  /// `log_dir`: LogDir, required when log_type is not empty.
  public var logDir: LogDir?
  public var dataSources: [CreateTrainingJobDataSource]?

  public init(logType: LogType? = nil, logDir: LogDir? = nil, dataSources: [CreateTrainingJobDataSource]? = nil) {
    (self.logType, self.logDir, self.dataSources) = (logType, logDir, dataSources)
  }

  public static let fields: Fields<Self> = ["log_type": \.logType, "log_dir": \.logDir, "data_sources": \.dataSources]

  public struct LogType: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var tensorboard: Self { Self(rawValue: "tensorboard") }
    public static var mindstudioInsight: Self { Self(rawValue: "mindstudio-insight") }
    public static var documentedValues: [Self] { [.tensorboard, .mindstudioInsight] }
  }
}
