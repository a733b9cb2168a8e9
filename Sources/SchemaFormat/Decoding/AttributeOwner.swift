import Diagnostics

/// The part of the model that the attributes being decoded belong to, as the source map knows it.
struct AttributeOwner {
  /// The place of the part.
  var range: SourceRange
  /// Goes before the names of attributes where the part has several types, such as `request.`.
  var prefix = ""

  /// The name of an attribute in the source map.
  func attribute(_ key: Keyword) -> String { prefix + key.rawValue }
}
