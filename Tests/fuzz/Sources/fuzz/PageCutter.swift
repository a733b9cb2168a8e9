/// Cuts pages off: each page at each multiple of a number of bytes. A number always stands for the same page.
struct PageCutter {
  private let pages: [[UInt8]]
  private let step: Int
  /// The number of the first cut of each page, and behind them that of all cuts.
  private let firstNumbers: [Int]

  init(pages: [[UInt8]], step: Int) {
    let step = max(1, step)
    self.pages = pages
    self.step = step
    firstNumbers = pages.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1.count + step - 1) / step) }
  }

  /// How many pages there are.
  var count: Int { firstNumbers.last ?? 0 }

  /// The page with a number below `count`.
  func page(_ number: Int) -> [UInt8] {
    let after = firstNumbers.firstIndex { $0 > number } ?? 1
    let page = pages[after - 1]
    return Array(page.prefix((number - firstNumbers[after - 1]) * step))
  }
}
