/// A relative path without parts that say nothing: `./a//b/../c/` is `a/c`.
struct PlainPath {
  /// The names between the slashes; `..` only at the beginning.
  let parts: [String]

  /// The path with slashes between its parts; empty for the folder it starts from.
  var text: String { parts.joined(separator: "/") }

  init(_ text: String) {
    self.init(parts: text.split(separator: "/").map(String.init))
  }

  init(parts: [String]) {
    self.parts = parts.reduce(into: []) { plain, part in
      switch part {
      case ".": return
      case ".." where plain.last.map { $0 != ".." } ?? false: plain.removeLast()
      default: plain.append(part)
      }
    }
  }
}
