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
  ///
  /// - Parameters:
  ///   - wanted: The name that is free most of the time.
  ///   - others: The names to take instead, the best first.
  /// - Returns: The name, which is not handed out again.
  mutating func allocate(_ wanted: SwiftName, or others: @autoclosure () -> [SwiftName] = []) -> SwiftName {
    if let name = claim(wanted) { return name }
    let others = others()
    for other in others {
      if let name = claim(other) { return name }
    }
    let base = usable(others.last ?? wanted)
    var number = 2
    while !isFree(base.appending("_\(number)")) { number += 1 }
    let numbered = base.appending("_\(number)")
    take(numbered)
    return numbered
  }

  /// Why a name was not handed out as it was wanted.
  func reason(against wanted: String) -> NameChange.Reason {
    guard let name = SwiftName(wanted), name == SwiftName(cleaning: wanted, fallback: "_") else { return .unsuitable }
    guard reserved.contains(name.text) else { return taken.contains(Self.folded(name)) ? .taken : .kept }
    return ReservedNames.keywords.contains(name.text) ? .keyword : .reserved
  }

  /// Takes a name, or what it becomes where it is reserved; nil if that is in use already.
  private mutating func claim(_ wanted: SwiftName) -> SwiftName? {
    let name = usable(wanted)
    guard name == wanted || !reserved.contains(name.text) else { return nil }
    return taken.insert(Self.folded(name)).inserted ? name : nil
  }

  private func usable(_ name: SwiftName) -> SwiftName {
    reserved.contains(name.text) ? name.appending(suffixForReserved) : name
  }

  /// Whether a name can still be handed out.
  func isFree(_ name: SwiftName) -> Bool {
    !taken.contains(Self.folded(name)) && !reserved.contains(name.text)
  }

  private static func folded(_ name: SwiftName) -> String { name.text.lowercased() }
}
