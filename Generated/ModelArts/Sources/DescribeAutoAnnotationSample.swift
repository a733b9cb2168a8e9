// Made by Tablature from DescribeAutoAnnotationSample.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// Calls `DescribeAutoAnnotationSample`.
///
/// `GET /v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}`.
public struct DescribeAutoAnnotationSample: APIOperation {
  public typealias Output = DescribeAutoAnnotationSampleResponse

  public static var descriptor: OperationDescriptor {
    OperationDescriptor(
      name: "DescribeAutoAnnotationSample",
      method: .get,
      path: "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}",
      documentedStatuses: [200, 401, 403, 404]
    )
  }

  /// `dataset_id`: string, required.
  public var datasetID: String
  /// `project_id`: string, required.
  public var projectID: String?
  /// `sample_id`: string, required.
  public var sampleID: String

  /// Makes a call; parameters that are nil are not sent.
  public init(datasetID: String, sampleID: String, projectID: String? = nil) {
    self.datasetID = datasetID
    self.projectID = projectID
    self.sampleID = sampleID
  }

  public func encode(into request: inout RequestBuilder) {
    request.path("dataset_id", datasetID)
    request.path("project_id", projectID)
    request.path("sample_id", sampleID)
  }
}

extension ModelArtsClient {
  /// Calls `DescribeAutoAnnotationSample`.
  ///
  /// Documented failures: 401, 403, 404.
  public func describeAutoAnnotationSample(
    datasetID: String, sampleID: String, projectID: String? = nil
  ) async throws(ClientError) -> DescribeAutoAnnotationSampleResponse {
    try await send(DescribeAutoAnnotationSample(datasetID: datasetID, sampleID: sampleID, projectID: projectID))
  }
}
