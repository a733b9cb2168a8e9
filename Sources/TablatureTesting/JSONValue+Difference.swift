import TablatureRuntime

extension JSONValue {
  /// The first difference from another value, with its path; nil if both mean the same.
  ///
  /// A member that is `null` and one that is not there mean the same.
  func firstDifference(from other: JSONValue, at path: String = "$") -> String? {
    switch (self, other) {
    case (.object(let left), .object(let right)):
      for name in Set(left.keys).union(right.keys).sorted() {
        let difference = (left[name] ?? .null).firstDifference(from: right[name] ?? .null, at: "\(path).\(name)")
        if let difference { return difference }
      }
      return nil
    case (.array(let left), .array(let right)) where left.count == right.count:
      for (index, pair) in zip(left, right).enumerated() {
        if let difference = pair.0.firstDifference(from: pair.1, at: "\(path)[\(index)]") { return difference }
      }
      return nil
    default:
      return self == other ? nil : "\(path): \(self) became \(other)"
    }
  }
}
