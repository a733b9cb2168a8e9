// Made by Tablature from UpdateLabel.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `UpdateLabel`.
///
/// `PUT /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`.
public struct UpdateLabel: APIOperation {
  public typealias Output = UpdateLabelResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "UpdateLabel",
      method: .put,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
      documentedStatuses: [204, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `label_name`: string, required.
  public var labelName: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `label_type`: integer.
  public var labelType: LabelType?
  /// What the request carries.
  public var body: UpdateLabelRequest

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, labelName: String, labelType: LabelType? = nil, body: UpdateLabelRequest,
    projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.labelName = labelName
    self.projectID = projectID
    self.labelType = labelType
    self.body = body
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("label_name", labelName)
    request.path("project_id", projectID)
    request.query("label_type", labelType)
    request.json(body)
  }

  /// Values of `UpdateLabel.label_type`.
  public struct LabelType: OpenEnumeration {
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
    /// Text triplet relationship label. `102`.
    public static var textTripletRelationshipLabel: Self { Self(rawValue: 102) }
    /// Text triplet entity label. `103`.
    public static var textTripletEntityLabel: Self { Self(rawValue: 103) }
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
        .textTripletRelationshipLabel, .textTripletEntityLabel, .soundClassification, .speechContent,
        .speechParagraphLabeling, .videoLabeling
      ]
    }
  }
}

extension UpdateLabel {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
    validator.check(body, "body")
  }
}

extension ModelArtsClient {
  /// Calls `UpdateLabel`.
  ///
  /// Documented failures: 401, 403, 404.
  public func updateLabel(
    datasetID: String, labelName: String, labelType: UpdateLabel.LabelType? = nil, body: UpdateLabelRequest,
    projectID: String? = nil
  ) async throws(ClientError) -> UpdateLabelResponse {
    try await send(UpdateLabel(
      datasetID: datasetID, labelName: labelName, labelType: labelType, body: body, projectID: projectID
    ))
  }
}
