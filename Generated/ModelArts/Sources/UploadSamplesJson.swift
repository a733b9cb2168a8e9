// Made by Tablature from UploadSamplesJson.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`.
public struct UploadSamplesJSON: APIOperation {
  public typealias Output = UploadSamplesJSONResponse
  public static let name = "UploadSamplesJson"
  public static let route = APIRoute(
    .post, "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples", statuses: [200, 401, 403, 404]
  )

  public var datasetID: String
  public var projectID: String?
  public var body: UploadSamplesJSONRequest

  public init(datasetID: String, body: UploadSamplesJSONRequest, projectID: String? = nil) {
    (self.datasetID, self.body, self.projectID) = (datasetID, body, projectID)
  }

  public func encode(into request: inout RequestBuilder) {
    request.path(["dataset_id": datasetID, "project_id": projectID])
    request.json(body)
  }

  public func validate(with validator: inout Validator) { validator.check(body, "body") }
}

extension DataManagementOldVersionOperations {
  /// `POST /v2/{project_id}/datasets/{dataset_id}/data-annotations/samples`; fails with 401, 403, 404.
  public func uploadSamplesJSON(
    datasetID: String, body: UploadSamplesJSONRequest, projectID: String? = nil
  ) async throws(ClientError) -> UploadSamplesJSONResponse {
    try await send(UploadSamplesJSON(datasetID: datasetID, body: body, projectID: projectID))
  }
}

public struct UploadSamplesJSONRequest: APIObject {
  /// `final_annotation`: boolean, default `true`.
  public var finalAnnotation: Bool?
  public var labelFormat: LabelFormat?
  public var samples: [Sample]?

  public init(finalAnnotation: Bool? = nil, labelFormat: LabelFormat? = nil, samples: [Sample]? = nil) {
    (self.finalAnnotation, self.labelFormat, self.samples) = (finalAnnotation, labelFormat, samples)
  }

  public static let fields: Fields<Self> = [
    "final_annotation": \.finalAnnotation, "label_format": \.labelFormat, "samples": \.samples
  ]
}

public struct Sample: APIObject {
  /// `data`: object, examples show string.
  public var data: JSONValue?
  public var dataSource: DataSource?
  /// `encoding`: string, default `UTF-8`.
  public var encoding: Encoding?
  public var labels: [SampleLabel]?
  public var metadata: SampleMetadata?
  /// `name`: string, 0...1024 characters.
  public var name: String?
  public var sampleType: SampleType?

  public init(
    data: JSONValue? = nil, dataSource: DataSource? = nil, encoding: Encoding? = nil, labels: [SampleLabel]? = nil,
    metadata: SampleMetadata? = nil, name: String? = nil, sampleType: SampleType? = nil
  ) {
    (self.data, self.dataSource, self.encoding, self.labels) = (data, dataSource, encoding, labels)
    (self.metadata, self.name, self.sampleType) = (metadata, name, sampleType)
  }

  public static let fields: Fields<Self> = [
    "data": \.data, "data_source": \.dataSource, "encoding": \.encoding, "labels": \.labels, "metadata": \.metadata,
    "name": \.name, "sample_type": \.sampleType
  ]

  public func checkFields(with validator: inout Validator) { validator.check(name, "name", length: Limits(0, 1024)) }

  public struct Encoding: OpenEnumeration {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static var utf8: Self { Self(rawValue: "UTF-8") }
    public static var gbk: Self { Self(rawValue: "GBK") }
    public static var gb2312: Self { Self(rawValue: "GB2312") }
    public static var documentedValues: [Self] { [.utf8, .gbk, .gb2312] }
  }

  public struct SampleType: OpenEnumeration {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }
    public static var image: Self { Self(rawValue: 0) }
    public static var text: Self { Self(rawValue: 1) }
    public static var speech: Self { Self(rawValue: 2) }
    public static var table: Self { Self(rawValue: 4) }
    public static var video: Self { Self(rawValue: 6) }
    public static var customFormat: Self { Self(rawValue: 9) }
    public static var documentedValues: [Self] { [.image, .text, .speech, .table, .video, .customFormat] }
  }
}

public struct UploadSamplesJSONResponse: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var results: [UploadSampleResp]?
  public var success: Bool?

  public init(
    errorCode: String? = nil, errorMsg: String? = nil, results: [UploadSampleResp]? = nil, success: Bool? = nil
  ) {
    (self.errorCode, self.errorMsg, self.results, self.success) = (errorCode, errorMsg, results, success)
  }

  public static let fields: Fields<Self> = [
    "error_code": \.errorCode, "error_msg": \.errorMsg, "results": \.results, "success": \.success
  ]
}

public struct UploadSampleResp: APIObject {
  public var errorCode: String?
  public var errorMsg: String?
  public var info: String?
  public var name: String?
  public var success: Bool?

  public init(
    errorCode: String? = nil, errorMsg: String? = nil, info: String? = nil, name: String? = nil, success: Bool? = nil
  ) {
    (self.errorCode, self.errorMsg, self.info, self.name, self.success) = (errorCode, errorMsg, info, name, success)
  }

  public static let fields: Fields<Self> = [
    "error_code": \.errorCode, "error_msg": \.errorMsg, "info": \.info, "name": \.name, "success": \.success
  ]
}
