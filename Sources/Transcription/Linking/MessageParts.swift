import APIModel
import JSONDocument

/// Names of headers.
enum HeaderNames {
  /// Whether a name is that of a header and not of a field.
  static func isHeader(_ name: String) -> Bool {
    name.hasPrefix("X-") || name.hasPrefix("x-") || known.contains(name)
  }

  private static let known: Set<String> = [
    "Content-Type", "Content-Length", "Content-Disposition", "Accept", "Accept-Language", "Authorization", "Host",
    "User-Agent", "If-Match", "If-None-Match", "ETag", "OpenStack-API-Version", "content-type", "Client-Token",
  ]
}

/// What parameters can be made of.
enum ParameterShape {
  /// A scalar, or, but for paths, a list of scalars: structures are sent as text, and files not at all.
  static func flattened(_ value: ValueType, isInPath: Bool = false) -> ValueType {
    switch value.shape {
    case .scalar(let scalar):
      return scalar.kind == .binary ? .scalar(.string) : value
    case .array(let element, let count):
      if isInPath { return .scalar(.string) }
      if case .scalar(let scalar) = element.shape, scalar.kind != .binary { return value }
      return ValueType(.array(.scalar(.string), count: count))
    case .map, .reference, .object, .any:
      return .scalar(.string)
    }
  }
}

extension ExampleFacts {
  /// The body it shows for a method: an empty object is none where requests rarely have one.
  func body(for method: Operation.Method) -> JSONValue? {
    switch method {
    case .get, .head, .options, .delete: side == .request && body == .object([]) ? nil : body
    case .post, .put, .patch: body
    }
  }

  /// The body it shows for a request of which no table describes one.
  ///
  /// What stands below the line of a request with a method that rarely sends any, such as `GET`, is the answer.
  func undescribedBody(for method: Operation.Method) -> JSONValue? {
    switch method {
    case .get, .head: nil
    case .post, .put, .patch, .delete, .options: body(for: method)
    }
  }
}

extension Body {
  /// The body of a request of which only an example is known. It must be there unless the method does without, or nothing
  /// is in it.
  init(shownBy example: JSONValue, for method: Operation.Method) {
    self.init(value: ValueType(opaque: example), isRequired: method != .delete && example != .object([]))
  }
}

extension ValueType {
  /// The type of a body of which only an example is known.
  init(opaque example: JSONValue) {
    switch example {
    case .object: self.init(.object)
    case .array: self = .array(of: ValueType(.any))
    default: self.init(.any)
    }
  }

  /// Whether it is the contents of a file.
  var isBinary: Bool {
    if case .scalar(let scalar) = shape { scalar.kind == .binary } else { false }
  }
}

extension Field {
  /// Whether it is the contents of a file.
  var isBinary: Bool { value.isBinary }
}

extension StatedType {
  /// Whether it is a list of scalars, or of elements of which nothing is said.
  var isListOfScalars: Bool {
    switch self {
    case .array(nil), .array(.scalar), .array(.limited): true
    default: false
    }
  }
}
