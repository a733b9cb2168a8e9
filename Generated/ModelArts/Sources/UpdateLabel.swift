// Made by Tablature from UpdateLabel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`.
public struct UpdateLabel: APIOperation {
  public typealias Output = UpdateLabelResponse
  public static let route = APIRoute(
    .put, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}", statuses: [204, 401, 403, 404]
  )

  public var datasetID: String
  public var labelName: String
  public var projectID: String?
  public var labelType: LabelType?
  public var body: UpdateLabelRequest

  public init(
    datasetID: String, labelName: String, labelType: LabelType? = nil, body: UpdateLabelRequest,
    projectID: String? = nil
  ) {
    (self.datasetID, self.labelName, self.labelType, self.body) = (datasetID, labelName, labelType, body)
    self.projectID = projectID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "label_name": labelName, "project_id": projectID])
    request.query(["label_type": labelType])
    request.json(body)
  }

  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(body, "body")
  }

  public struct LabelType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var imageClassification: Self { Self(rawValue: 0) }
    public static var objectDetection: Self { Self(rawValue: 1) }
    public static var imageSegmentation: Self { Self(rawValue: 3) }
    public static var textClassification: Self { Self(rawValue: 100) }
    public static var namedEntityRecognition: Self { Self(rawValue: 101) }
    public static var textTripletRelationshipLabel: Self { Self(rawValue: 102) }
    public static var textTripletEntityLabel: Self { Self(rawValue: 103) }
    public static var soundClassification: Self { Self(rawValue: 200) }
    public static var speechContent: Self { Self(rawValue: 201) }
    public static var speechParagraphLabeling: Self { Self(rawValue: 202) }
    public static var videoLabeling: Self { Self(rawValue: 600) }
    public static var documentedValues: [Self] { [
      .imageClassification, .objectDetection, .imageSegmentation, .textClassification, .namedEntityRecognition,
      .textTripletRelationshipLabel, .textTripletEntityLabel, .soundClassification, .speechContent,
      .speechParagraphLabeling, .videoLabeling
    ] }
  }
}

extension DataManagementOldVersionOperations {
  /// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`; fails with 401, 403, 404.
  public func updateLabel(
    datasetID: String, labelName: String, labelType: UpdateLabel.LabelType? = nil, body: UpdateLabelRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> UpdateLabelResponse {
    try await send(UpdateLabel(
      datasetID: datasetID, labelName: labelName, labelType: labelType, body: body, projectID: projectID
    ))
  }
}

public struct UpdateLabelRequest: APIObject {
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

  public typealias ModelartsDefaultShape = LabelProperty.ModelartsDefaultShape
}

public struct UpdateLabelResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var success: Bool?

  public init(errorCode: String? = nil, errorMsg: String? = nil, success: Bool? = nil) {
    (self.errorCode, self.errorMsg, self.success) = (errorCode, errorMsg, success)
  }

  public static let fields: Fields<Self> = ["error_code": \.errorCode, "error_msg": \.errorMsg, "success": \.success]
}
