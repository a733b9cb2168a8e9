import JSONDocument

/// The headers of the credentials as security schemes that every operation requires together.
struct SecuritySchemes {
  /// The schemes in the order of the headers, each with a name that OpenAPI allows.
  private let schemes: [(name: String, header: String)]

  init(headers: [String]) {
    var taken: Set<String> = []
    schemes = headers.map { header in
      let base = Self.componentName(header)
      var name = base
      var count = 1
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base).\(count)"
      }
      return (name, header)
    }
  }

  /// The requirement of the whole document, or nil without credentials.
  var requirement: JSONValue? {
    guard !schemes.isEmpty else { return nil }
    return .array([.object(schemes.map { JSONValue.Member($0.name, .array([])) })])
  }

  /// The object `securitySchemes`, or nil without credentials.
  var object: JSONValue? {
    guard !schemes.isEmpty else { return nil }
    return .object(
      schemes.map { scheme in
        var members = JSONMembers()
        members.add("type", .string("apiKey"))
        members.add("in", .string("header"))
        members.add("name", .string(scheme.header))
        return JSONValue.Member(scheme.name, members.object)
      }
    )
  }

  /// The name with those characters only that names of components may have.
  private static func componentName(_ text: String) -> String {
    let name = text.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "-": Character(scalar)
      default: "_"
      }
    }
    return name.isEmpty ? "_" : String(name)
  }
}
