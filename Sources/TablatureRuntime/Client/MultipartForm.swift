public import Foundation

/// A form with parts, `multipart/form-data`, as in RFC 7578.
public struct MultipartForm: Sendable {
  private struct Part {
    var name: String
    var fileName: String?
    var contentType: String?
    var content: Data
  }

  private var parts: [Part] = []

  /// Makes an empty form.
  public init() {}

  /// Adds a part with a value unless it is nil.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func add<Value: ParameterValue>(_ name: String, _ value: Value?) {
    guard let value else { return }
    parts.append(Part(name: name, content: Data(value.parameterText.utf8)))
  }

  /// Adds a part with a value as JSON unless it is nil.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot express.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func add<Value: Encodable>(_ name: String, json value: Value?) throws {
    guard let value else { return }
    parts.append(Part(name: name, contentType: "application/json", content: try JSONCoder.encode(value)))
  }

  /// Adds a part with the contents of a file unless they are nil; without a name of its own, the file is called like
  /// the part.
  public mutating func add(
    _ name: String,
    file: Data?,
    fileName: String? = nil,
    contentType: String = "application/octet-stream"
  ) {
    guard let file else { return }
    parts.append(Part(name: name, fileName: fileName ?? name, contentType: contentType, content: file))
  }

  /// The form as bytes, with the content type that names their boundary.
  func encoded() -> (contentType: String, data: Data) {
    // Nobody can guess it, so it occurs in no part.
    let boundary = UUID().uuidString
    var data = Data()
    for part in parts { Self.append(part, boundary, to: &data) }
    data += Data("--\(boundary)--\r\n".utf8)
    return ("multipart/form-data; boundary=\(boundary)", data)
  }

  private static func append(_ part: Part, _ boundary: String, to data: inout Data) {
    var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(escaped(part.name))\""
    if let fileName = part.fileName { head += "; filename=\"\(escaped(fileName))\"" }
    if let contentType = part.contentType { head += "\r\nContent-Type: \(contentType)" }
    data += Data("\(head)\r\n\r\n".utf8) + part.content + Data("\r\n".utf8)
  }

  /// A name that ends neither its quotation marks nor its line.
  private static func escaped(_ name: String) -> String {
    var escaped = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\"": escaped += "%22"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
