public import Foundation

/// A form with parts, `multipart/form-data`.
public struct MultipartForm: Sendable {
  private var parts: [Part] = []

  private struct Part {
    var name: String
    var fileName: String?
    var contentType: String?
    var content: Data
  }

  /// Makes an empty form.
  public init() {}

  /// Adds a part with a value unless it is nil.
  @inline(never)
  @_semantics("optimize.sil.specialize.generic.never")
  public mutating func add<Value: ParameterValue>(_ name: String, _ value: Value?) {
    guard let value else { return }
    parts.append(Part(name: name, content: Data(value.parameterText.utf8)))
  }

  /// Adds a part with the contents of a file unless they are nil.
  public mutating func add(
    _ name: String,
    file: Data?,
    fileName: String? = nil,
    contentType: String = "application/octet-stream"
  ) {
    guard let file else { return }
    parts.append(Part(name: name, fileName: fileName ?? name, contentType: contentType, content: file))
  }

  var contentType: String { "" }
  var data: Data { Data() }
}
