/// Code that uses everything a module offers: reads and sets each property, names each case, makes each value and each
/// call, once with all arguments and once with those that it must have.
struct ClientText {
  /// The functions that use something, each without `func` and its name.
  let uses: [String]

  init(_ interface: PublicInterface) {
    uses = interface.declarations.flatMap(Self.uses)
  }

  private static func uses(of declaration: PublicInterface.Declaration) -> [String] {
    let owner = declaration.owner
    switch declaration.kind {
    case .property(let name, let type, let isSettable):
      let read = "(_ value: \(owner)) -> \(type) { value.\(name) }"
      return [read] + (isSettable ? ["(_ value: inout \(owner), _ new: \(type)) { value.\(name) = new }"] : [])
    case .constant(let name, let type):
      return ["() -> \(type) { \(owner).\(name) }"]
    case .initializer(let parameters, let isThrowing):
      return variants(of: parameters).map { given in
        "(\(list(given)))\(isThrowing ? " throws" : "") -> \(owner) {"
          + " \(isThrowing ? "try " : "")\(owner)(\(arguments(given))) }"
      }
    case .method(let name, let parameters, let effects, let result, let isStatic):
      return variants(of: parameters).map { given in
        let value = isStatic ? [] : ["_ value: \(owner)"]
        let head = (value + [list(given)]).filter { !$0.isEmpty }.joined(separator: ", ")
        let marks = (effects.isAsync ? " async" : "") + (effects.isThrowing ? " throws" : "")
        let words = (effects.isThrowing ? "try " : "") + (effects.isAsync ? "await " : "")
        return "(\(head))\(marks)\(result.map { " -> \($0)" } ?? "") {"
          + " \(words)\(isStatic ? owner : "value").\(name)(\(arguments(given))) }"
      }
    }
  }

  /// All parameters, and only those without a default.
  private static func variants(of parameters: [PublicInterface.Parameter]) -> [[PublicInterface.Parameter]] {
    let needed = parameters.filter { !$0.hasDefault }
    return needed.count == parameters.count ? [parameters] : [parameters, needed]
  }

  private static func list(_ parameters: [PublicInterface.Parameter]) -> String {
    parameters.enumerated().map { "_ p\($0): \($1.type)" }.joined(separator: ", ")
  }

  private static func arguments(_ parameters: [PublicInterface.Parameter]) -> String {
    parameters.enumerated().map { ($1.label.map { "\($0): " } ?? "") + "p\($0)" }.joined(separator: ", ")
  }
}
