/// The pages of all trials, by number.
enum BrokenPages {
  case mutated(PageMutator)
  case cut(PageCutter)

  /// How many there are; nil where there is no end of them.
  var count: Int? {
    switch self {
    case .mutated: nil
    case .cut(let cutter): cutter.count
    }
  }

  /// The page with a number.
  func page(_ number: Int) -> [UInt8] {
    switch self {
    case .mutated(let mutator): mutator.page(number)
    case .cut(let cutter): cutter.page(number)
    }
  }
}
