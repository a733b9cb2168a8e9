import Foundation

/// `fuzz [--iterations N] [--seed N] [--workers N] [--pages FOLDER]`, or `fuzz --show NUMBER` for the page of a trial.
@main
struct Fuzz {
  private var iterations = 1_000_000
  private var seed: UInt64 = 1
  private var workers = 2
  private var folder = "pages"
  private var batch: Range<Int>?
  private var shown: Int?

  static func main() async throws {
    guard let fuzz = Fuzz(CommandLine.arguments.dropFirst()) else {
      print("usage: fuzz [--iterations N] [--seed N] [--workers N] [--pages FOLDER] [--show NUMBER]")
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
    let mutator = PageMutator(pages: try pages(), seed: seed)
    if let shown {
      FileHandle.standardOutput.write(Data(mutator.page(shown)))
    } else if let batch {
      FileHandle.standardOutput.write(try JSONEncoder().encode(await Batch.run(batch, mutator)))
    } else {
      exit(await Supervisor(seed: seed, folder: folder).run(iterations, workers: workers) ? 0 : 1)
    }
  }

  /// The pages under the folder that are not very long, in the order of their paths.
  private func pages() throws -> [[UInt8]] {
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".rst") }.sorted()
    let pages = try names.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)"))) }
    guard !pages.isEmpty else {
      print("there are no pages (*.rst) in \(folder)")
      exit(2)
    }
    return pages.filter { $0.count < 40_000 }
  }
}
