/// Reads the names of the parts of a form, `multipart/form-data`.
enum FormParts {
  /// The names in order; nil if this is no such form.
  static func names(in body: [UInt8], contentType: String) -> [String]? {
    guard let boundary = parameter("boundary", of: contentType), !boundary.isEmpty else { return nil }
    // The heads are text; contents that are not only have to keep their line ends, and this does.
    let lines = body.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0, as: UTF8.self) }
    guard lines.contains("--\(boundary)--") else { return nil }
    var names: [String] = []
    var isInHead = false
    for line in lines {
      if line == "--\(boundary)" {
        isInHead = true
      } else if line.isEmpty {
        isInHead = false
      } else if isInHead, line.lowercased().hasPrefix("content-disposition:"), let name = parameter("name", of: line) {
        names.append(name)
      }
    }
    return names
  }

  /// A parameter of a header field: `a` of `form-data; name="a"`.
  private static func parameter(_ name: String, of field: String) -> String? {
    for part in field.split(separator: ";").dropFirst() {
      let sides = part.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, sides[0].lowercased() == name else { continue }
      return String(sides[1].drop { $0 == "\"" }.prefix { $0 != "\"" })
    }
    return nil
  }
}
