import Foundation

/// `fuzz [--iterations N] [--seed N] [--workers N] [--pages FOLDER]`, or with `--cut BYTES` the pages cut off at each so
/// many bytes; `fuzz --show NUMBER` prints the page of a trial.
@main
struct Fuzz {
  private var iterations = 1_000_000
  private var seed: UInt64 = 1
  private var workers = 2
  private var folder = "pages"
  private var cut: Int?
  private var batch: Range<Int>?
  private var shown: Int?

  static func main() async throws {
    guard let fuzz = Fuzz(CommandLine.arguments.dropFirst()) else {
      print("usage: fuzz [--iterations N] [--seed N] [--cut BYTES] [--workers N] [--pages FOLDER] [--show NUMBER]")
      exit(64)
    }
    try await fuzz.run()
  }

  private init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    func number() -> Int? { rest.popFirst().flatMap { Int($0) } }
    while let option = rest.popFirst() {
      switch option {
      case "--iterations":
        guard let value = number() else { return nil }
        iterations = value
      case "--seed":
        guard let value = number() else { return nil }
        seed = UInt64(truncatingIfNeeded: value)
      case "--cut":
        guard let value = number(), value > 0 else { return nil }
        cut = value
      case "--workers":
        guard let value = number() else { return nil }
        workers = value
      case "--pages":
        guard let value = rest.popFirst() else { return nil }
        folder = value
      case "--batch":
        guard let start = number(), let end = number(), start <= end else { return nil }
        batch = start..<end
      case "--show":
        guard let value = number() else { return nil }
        shown = value
      default: return nil
      }
    }
  }

  private func run() async throws {
    let pages = try brokenPages()
    if let shown {
      FileHandle.standardOutput.write(Data(pages.page(shown)))
    } else if let batch {
      FileHandle.standardOutput.write(try JSONEncoder().encode(await Batch.run(batch, pages)))
    } else {
      let options = ["--pages", folder, "--seed", "\(seed)"] + (cut.map { ["--cut", "\($0)"] } ?? [])
      exit(await Supervisor(options: options).run(pages.count ?? iterations, workers: workers) ? 0 : 1)
    }
  }

  private func brokenPages() throws -> BrokenPages {
    let pages = try pages()
    guard let cut else { return .mutated(PageMutator(pages: pages.filter { $0.count < 40_000 }, seed: seed)) }
    return .cut(PageCutter(pages: pages, step: cut))
  }

  /// The pages under the folder, in the order of their paths.
  private func pages() throws -> [[UInt8]] {
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".rst") }.sorted()
    let pages = try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) }
    guard !pages.isEmpty else {
      print("there are no pages (*.rst) in \(folder)")
      exit(2)
    }
    return pages
  }
}
