/// Something that a file declares, or that has no place among declarations.
struct Declaration: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What begins it: `struct`, `var`, `import` and so on; a sign such as `;` or `#if` that declares nothing.
  var keyword: String
  /// Its name without back quotes; empty where it has none.
  var name: String
  /// The types it stands in, from the outermost, with dots between them.
  var owner: String

  /// Makes a declaration at the top level or inside a type.
  init(_ keyword: String, _ name: String, in owner: String = "") {
    self.keyword = keyword
    self.name = name
    self.owner = owner
  }

  var description: String {
    let text = name.isEmpty ? keyword : "\(keyword) \(name)"
    return owner.isEmpty ? text : "\(text) in \(owner)"
  }

  static func < (lhs: Declaration, rhs: Declaration) -> Bool {
    (lhs.owner, lhs.keyword, lhs.name) < (rhs.owner, rhs.keyword, rhs.name)
  }
}
