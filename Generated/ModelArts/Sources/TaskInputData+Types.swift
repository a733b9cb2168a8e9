// Made by Tablature from TaskInputData.yaml. Change that, not this.
// swift-format-ignore-file
public import TablatureRuntime

/// `TaskInputData` of the API.
public struct TaskInputData: Codable, Hashable, Sendable {
  /// `stream_name`: string, required when the input type is vis.
  public var streamName: String?
  /// `bucket`: string, required when the input type is obs.
  public var bucket: String?
  /// `path`: string, required when the input type is obs.
  public var path: String?
  /// `url`: string, ...1000 characters, required when the input type is url or restful.
  public var url: String?
  /// `headers`: object.
  public var headers: JSONValue?
  /// `certificate_check`: boolean, required when the input type is restful.
  public var certificateCheck: Bool?
  /// `rtsp_path_in_response`: string, ...1024 characters, required when the input type is restful.
  public var rtspPathInResponse: String?
  /// `node_id`: string.
  public var nodeID: String?
  /// `device_id`: string, required when the input type is vcn.
  public var deviceID: String?
  /// `stream_type`: integer, 1...3.
  public var streamType: Int?
  /// `id`: string, required when the input type is edgecamera.
  public var id: String?
  /// `camera_type`: string.
  public var cameraType: String?
  /// `tag`: list of map of string, required when camera_type is set to ipc.
  public var tag: [[String: String]]?

  /// Makes a value; what is nil is left out of the JSON.
  public init(
    streamName: String? = nil, bucket: String? = nil, path: String? = nil, url: String? = nil,
    headers: JSONValue? = nil, certificateCheck: Bool? = nil, rtspPathInResponse: String? = nil, nodeID: String? = nil,
    deviceID: String? = nil, streamType: Int? = nil, id: String? = nil, cameraType: String? = nil,
    tag: [[String: String]]? = nil
  ) {
    self.streamName = streamName
    self.bucket = bucket
    self.path = path
    self.url = url
    self.headers = headers
    self.certificateCheck = certificateCheck
    self.rtspPathInResponse = rtspPathInResponse
    self.nodeID = nodeID
    self.deviceID = deviceID
    self.streamType = streamType
    self.id = id
    self.cameraType = cameraType
    self.tag = tag
  }

  public init(from decoder: any Decoder) throws {
    let fields = try FieldReader(decoder)
    streamName = try fields.optional("stream_name")
    bucket = try fields.optional("bucket")
    path = try fields.optional("path")
    url = try fields.optional("url")
    headers = try fields.optional("headers")
    certificateCheck = try fields.optional("certificate_check")
    rtspPathInResponse = try fields.optional("rtsp_path_in_response")
    nodeID = try fields.optional("node_id")
    deviceID = try fields.optional("device_id")
    streamType = try fields.optional("stream_type")
    id = try fields.optional("id")
    cameraType = try fields.optional("camera_type")
    tag = try fields.optional("tag")
  }

  public func encode(to encoder: any Encoder) throws {
    var fields = FieldWriter(encoder)
    try fields.write(streamName, "stream_name")
    try fields.write(bucket, "bucket")
    try fields.write(path, "path")
    try fields.write(url, "url")
    try fields.write(headers, "headers")
    try fields.write(certificateCheck, "certificate_check")
    try fields.write(rtspPathInResponse, "rtsp_path_in_response")
    try fields.write(nodeID, "node_id")
    try fields.write(deviceID, "device_id")
    try fields.write(streamType, "stream_type")
    try fields.write(id, "id")
    try fields.write(cameraType, "camera_type")
    try fields.write(tag, "tag")
  }
}

extension TaskInputData: Validatable {
  public func validate(with validator: inout Validator) {
    validator.check(url, "url", length: Limits(upTo: 1000))
    validator.check(rtspPathInResponse, "rtsp_path_in_response", length: Limits(upTo: 1024))
    validator.check(streamType, "stream_type", range: Limits(1, 3))
  }
}
