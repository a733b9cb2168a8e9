import APIModel

/// Finds the operations that a request can mean.
struct Router {
  /// What is known of a method and a path.
  enum Destination {
    /// Operations with this method and path, each with the values of its path parameters; the likeliest first.
    case operations([(operation: Operation, values: [String: String])])
    /// The path is known, but only with these methods.
    case otherMethods([String])
    /// No operation has the path.
    case unknown
  }

  private let routes: [Route]

  init(_ service: Service) {
    let ranked = service.operations.map(Route.init).enumerated().sorted { first, second in
      if first.element.isMoreSpecific(than: second.element) { return true }
      return !second.element.isMoreSpecific(than: first.element) && first.offset < second.offset
    }
    routes = ranked.map(\.element)
  }

  /// Where a request goes.
  func destination(of method: String, _ path: [Substring]) -> Destination {
    let matches = routes.compactMap { route in route.match(path).map { (operation: route.operation, values: $0) } }
    guard let best = matches.first else { return .unknown }
    let meant = matches.filter { $0.operation.method.rawValue == method }
    guard meant.isEmpty else { return .operations(meant) }
    let same = matches.filter { $0.operation.path == best.operation.path }
    return .otherMethods(Set(same.map(\.operation.method.rawValue)).sorted())
  }
}
