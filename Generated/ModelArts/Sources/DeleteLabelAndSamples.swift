// Made by Tablature from DeleteLabelAndSamples.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DeleteLabelAndSamples`.
///
/// `DELETE /v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}`.
public struct DeleteLabelAndSamples: APIOperation {
  public typealias Output = DeleteLabelAndSamplesResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DeleteLabelAndSamples",
      method: .delete,
      path: "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}",
      documentedStatuses: [204, 401, 403]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `label_name`: string, required.
  public var labelName: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `delete_source`: boolean, default `false`.
  public var deleteSource: Bool?
  /// `label_type`: integer.
  public var labelType: LabelType?

  /// Makes a call; parameters that are nil are not sent.
  public init(
    datasetID: String, labelName: String, deleteSource: Bool? = nil, labelType: LabelType? = nil,
    projectID: String? = nil
  ) {
    self.datasetID = datasetID
    self.labelName = labelName
    self.projectID = projectID
    self.deleteSource = deleteSource
    self.labelType = labelType
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("label_name", labelName)
    request.path("project_id", projectID)
    request.query("delete_source", deleteSource)
    request.query("label_type", labelType)
  }

  /// Values of `DeleteLabelAndSamples.label_type`.
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

extension DeleteLabelAndSamples {
  public func validate(with validator: inout Validator) {
    validator.check(labelType, "label_type")
  }
}

extension ModelArtsClient {
  /// Calls `DeleteLabelAndSamples`.
  ///
  /// Documented failures: 401, 403.
  public func deleteLabelAndSamples(
    datasetID: String, labelName: String, deleteSource: Bool? = nil, labelType: DeleteLabelAndSamples.LabelType? = nil,
    projectID: String? = nil
  ) async throws(ClientError) -> DeleteLabelAndSamplesResponse {
    try await send(DeleteLabelAndSamples(
      datasetID: datasetID, labelName: labelName, deleteSource: deleteSource, labelType: labelType,
      projectID: projectID
    ))
  }
}
