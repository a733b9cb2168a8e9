import APIModel

extension Body.Content {
  /// The media type.
  var mediaType: String {
    switch self {
    case .json: "application/json"
    case .binary: "application/octet-stream"
    case .multipart: "multipart/form-data"
    case .jsonPatch: "application/json-patch+json"
    case .text: "text/plain"
    case .xml: "application/xml"
    }
  }

  /// The content with a media type; nil if none has it.
  init?(mediaType: String) {
    guard let content = Self.allCases.first(where: { $0.mediaType == mediaType }) else { return nil }
    self = content
  }

  /// The format of the string that stands for contents without a structure, empty for none; nil where contents have one.
  var formatOfUnstructured: String? {
    switch self {
    case .binary: "binary"
    case .text, .xml: ""
    case .json, .multipart, .jsonPatch: nil
    }
  }
}
