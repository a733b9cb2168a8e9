import Foundation

/// A path without parts that say nothing: `./a//b/../c/` is `a/c`.
struct PlainPath {
  /// The names between the slashes; `..` only at the beginning.
  let parts: [String]

  /// The path with slashes between its parts; empty for the folder it starts from.
  var text: String { parts.joined(separator: "/") }

  /// The parts in the form in which file systems compare them that take upper and lower case for the same.
  var comparable: [String] { parts.map { $0.lowercased() } }

  /// The path of a file from the root of the file system.
  static func ofFile(_ path: String) -> PlainPath {
    PlainPath(path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path)
  }

  /// Whether two paths lead to the same.
  func isSame(as other: PlainPath) -> Bool { comparable == other.comparable }

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
