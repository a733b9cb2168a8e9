extension JSONValue {
  /// Parses a JSON text, strictly as RFC 8259 defines it.
  ///
  /// Names that an object has twice are kept twice, in order, since JSON allows it and real examples have it;
  /// `subscript(_:)` then gives the first. Lists and objects may nest 512 levels deep.
  ///
  /// - Parameter bytes: The text in UTF-8, without a byte order mark.
  /// - Throws: Where and why the text is no JSON.
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var parser = JSONParser(buffer)
      return try parser.parse()
    }
  }

  /// Parses a JSON text, strictly as RFC 8259 defines it.
  ///
  /// - Parameter text: The text.
  /// - Throws: Where and why the text is no JSON.
  public init(parsing text: String) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }
}
