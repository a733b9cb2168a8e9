import APIModel

/// The keys under which operations stand in `paths`.
///
/// OpenAPI has one operation for a path and a method, and takes paths that differ only in the names of their parameters for
/// the same. References have neither rule: a hundred pages of a service may share `POST …/action`. Such operations get a key
/// each, the path with `#` and the name of the operation: a fragment is never sent, so a client that takes the key for the
/// path still asks for the right one, and no path of the model has a `#`, so the path can be had back.
struct PathKeys {
  /// The spelling, among those that differ in names of parameters, that may stand without a fragment.
  private var spellings: [String: String] = [:]
  /// How many operations have a path and a method.
  private var counts: [String: Int] = [:]

  init(_ operations: [Operation]) {
    var spellingCounts: [String: [String: Int]] = [:]
    for operation in operations {
      let path = operation.path.description
      counts[Self.signature(of: operation), default: 0] += 1
      spellingCounts[Self.shape(of: operation.path), default: [:]][path, default: 0] += 1
    }
    spellings = spellingCounts.compactMapValues { counts in
      counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  /// The key of an operation.
  func key(for operation: Operation) -> String {
    let path = operation.path.description
    let isAlone = counts[Self.signature(of: operation)] == 1
    return isAlone && spellings[Self.shape(of: operation.path)] == path ? path : "\(path)#\(operation.name)"
  }

  /// The path that stands in a key.
  static func path(in key: String) -> String {
    String(key.prefix { $0 != "#" })
  }

  private static func signature(of operation: Operation) -> String {
    "\(operation.method.rawValue) \(operation.path)"
  }

  /// The path without the names of its parameters.
  private static func shape(of path: PathTemplate) -> String {
    path.parts.map { part in
      switch part {
      case .literal(let text): text
      case .parameter: "{}"
      }
    }.joined()
  }
}
