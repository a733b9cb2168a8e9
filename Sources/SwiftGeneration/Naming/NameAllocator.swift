/// Hands out the names of one scope, each once.
struct NameAllocator {
  private let reserved: Set<String>
  private let suffixForReserved: String
  private var taken: Set<String> = []

  /// Makes an allocator for a scope.
  ///
  /// - Parameters:
  ///   - reserved: Names that are never handed out.
  ///   - suffixForReserved: What is added to a wanted name that is reserved.
  init(reserved: Set<String>, suffixForReserved: String) {
    self.reserved = reserved
    self.suffixForReserved = suffixForReserved
  }

  /// Marks a name as in use.
  mutating func take(_ name: SwiftName) {
    taken.insert(Self.folded(name))
  }

  /// Hands out the first of several names that is free; when none is, the last with a number after it.
  ///
  /// Names that differ only in case are too easily mixed up, and are the same file on some systems: one of them is
  /// enough for a scope.
  mutating func allocate(_ candidates: [SwiftName]) -> SwiftName {
    let usable = candidates.map { reserved.contains($0.text) ? $0.appending(suffixForReserved) : $0 }
    if let free = usable.first(where: isFree) { return claim(free) }
    let base = usable.last ?? SwiftName(cleaning: "value", fallback: "value")
    var number = 2
    while !isFree(base.appending("_\(number)")) { number += 1 }
    return claim(base.appending("_\(number)"))
  }

  private func isFree(_ name: SwiftName) -> Bool {
    !taken.contains(Self.folded(name)) && !reserved.contains(name.text)
  }

  private mutating func claim(_ name: SwiftName) -> SwiftName {
    take(name)
    return name
  }

  private static func folded(_ name: SwiftName) -> String { name.text.lowercased() }
}
