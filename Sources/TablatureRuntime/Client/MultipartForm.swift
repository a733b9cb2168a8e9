public import Foundation
import HTTPTypes

/// A form with parts, `multipart/form-data`, as in RFC 7578.
///
/// Files that are added by their place are read when the form is sent, and not held in memory.
public struct MultipartForm: Sendable {
  private struct Part {
    var head: String
    var content: BodySource.Piece
  }

  private let boundary: String
  private var parts: [Part] = []
  /// What keeps the form from being sent.
  private(set) var issues: [ValidationIssue] = []

  /// Makes an empty form.
  public init() {
    // Nobody can guess it, so it occurs in no part.
    self.init(boundary: UUID().uuidString)
  }

  /// Makes an empty form whose bytes follow from its parts alone.
  ///
  /// - Parameter boundary: What separates the parts, and occurs in none of them: 1 to 70 of the letters and digits of
  ///   ASCII, `-`, `_` and `.`.
  public init(boundary: String) {
    self.boundary = boundary
    let isUsable = boundary.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    if !isUsable || !(1...70).contains(boundary.utf8.count) {
      refuse("boundary", "cannot separate the parts of a form")
    }
  }

  /// Adds a part with a value unless it is nil.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func add<Value: ParameterValue>(_ name: String, _ value: Value?) {
    guard let value else { return }
    append(name, nil, nil, .bytes(Data(value.parameterText.utf8)))
  }

  /// Adds a part with a value as JSON unless it is nil.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot express.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func add<Value: Encodable>(_ name: String, json value: Value?) throws {
    guard let value else { return }
    append(name, nil, "application/json", .bytes(try JSONCoder.encode(value)))
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
    append(name, fileName ?? name, contentType, .bytes(file))
  }

  /// Adds a part with the contents of a file unless it is nil. It is read when the form is sent.
  ///
  /// - Parameters:
  ///   - name: The name of the part.
  ///   - file: The file.
  ///   - fileName: What the service is told that the file is called; its own name if nil.
  ///   - contentType: What the file is.
  public mutating func add(
    _ name: String,
    contentsOf file: URL?,
    fileName: String? = nil,
    contentType: String = "application/octet-stream"
  ) {
    guard let file else { return }
    append(name, fileName ?? file.lastPathComponent, contentType, .file(file))
  }

  /// The value of `Content-Type`, which names the boundary.
  var contentType: String { "multipart/form-data; boundary=\(boundary)" }

  /// The form as bytes and files, with no two pieces of bytes in a row.
  var body: BodySource {
    var pieces: [BodySource.Piece] = []
    var bytes = Data()
    for part in parts {
      bytes += Data("--\(boundary)\r\n\(part.head)\r\n\r\n".utf8)
      switch part.content {
      case .bytes(let data): bytes += data
      case .file:
        pieces += [.bytes(bytes), part.content]
        bytes = Data()
      }
      bytes += Data("\r\n".utf8)
    }
    return BodySource(pieces + [.bytes(bytes + Data("--\(boundary)--\r\n".utf8))])
  }

  private mutating func append(
    _ name: String,
    _ fileName: String?,
    _ contentType: String?,
    _ content: BodySource.Piece
  ) {
    var head = "Content-Disposition: form-data; name=\"\(Self.escaped(name))\""
    if let fileName { head += "; filename=\"\(Self.escaped(fileName))\"" }
    if let contentType {
      if !HTTPField.isValidValue(contentType) { refuse(name, "has a content type that cannot be sent") }
      head += "\r\nContent-Type: \(contentType)"
    }
    parts.append(Part(head: head, content: content))
  }

  private mutating func refuse(_ name: String, _ message: String) {
    issues.append(ValidationIssue(path: FieldPath([.name(name)]), rule: .unsendable, message: message))
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
