import Foundation

/// Makes trials in processes of their own, so that a crash ends one of them and is found.
struct Supervisor {
  private static let batch = 2_000
  /// How many seconds a trial may take on average before its process is ended as one that hangs.
  private static let patience = 0.5

  /// What says which pages they are tried with.
  let options: [String]

  /// Makes all trials, some processes at a time, and prints what came of them.
  ///
  /// - Returns: Whether nothing crashed, hung or had a fault.
  func run(_ iterations: Int, workers: Int) async -> Bool {
    var total = BatchReport()
    var failures: [Int] = []
    var starts = stride(from: 0, to: iterations, by: Self.batch).makeIterator()
    await withTaskGroup(of: (BatchReport, [Int]).self) { group in
      func start() {
        guard let start = starts.next() else { return }
        group.addTask { outcome(of: start..<min(start + Self.batch, iterations)) }
      }
      for _ in 0..<max(workers, 1) { start() }
      for await (report, failed) in group {
        total.add(report)
        failures += failed
        tell(report, failed, done: total.iterations + failures.count)
        start()
      }
    }
    print(summary(total, failures.sorted()))
    return failures.isEmpty && total.faults.isEmpty
  }

  /// Says what was found at once, and now and then how far the trials are: a million of them take a while.
  private func tell(_ report: BatchReport, _ failed: [Int], done: Int) {
    let lines = failed.map { "\($0): crashed or hung" } + report.firstFaults
    let progress = done % 100_000 < Self.batch ? ["\(done) iterations"] : []
    FileHandle.standardError.write(Data((lines + progress).map { $0 + "\n" }.joined().utf8))
  }

  /// What a stretch of trials came to, and those of them that crashed or hung.
  private func outcome(of numbers: Range<Int>) -> (BatchReport, [Int]) {
    if let report = report(of: numbers) { return (report, []) }
    guard numbers.count > 1 else { return (BatchReport(), Array(numbers)) }
    let middle = numbers.lowerBound + numbers.count / 2
    var (report, failed) = outcome(of: numbers.lowerBound..<middle)
    let second = outcome(of: middle..<numbers.upperBound)
    report.add(second.0)
    failed += second.1
    return (report, failed)
  }

  /// The report of a process that makes a stretch of trials, or nil where it crashed or hung.
  private func report(of numbers: Range<Int>) -> BatchReport? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["--batch", "\(numbers.lowerBound)", "\(numbers.upperBound)"] + options
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let timer = DispatchSource.makeTimerSource()
    timer.schedule(deadline: .now() + 10 + Self.patience * Double(numbers.count))
    timer.setEventHandler { process.terminate() }
    timer.resume()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    timer.cancel()
    guard process.terminationReason == .exit, process.terminationStatus == 0 else { return nil }
    return try? JSONDecoder().decode(BatchReport.self, from: data)
  }

  private func summary(_ total: BatchReport, _ failures: [Int]) -> String {
    var lines = [
      "iterations    \(total.iterations + failures.count), \(total.bytes / 1_000_000) MB of pages, \(options.joined(separator: " "))",
      "crashes       \(failures.count)" + (failures.isEmpty ? "" : ": \(failures.prefix(20))"),
      "faults        \(total.faults.values.reduce(0, +))",
      "slowest       \(Int(total.slowest * 1000)) ms, number \(total.slowestNumber)",
      "peak memory   \(total.peakMemory / 1_000_000) MB",
    ]
    lines += total.faults.sorted { $0.key < $1.key }.map { "  \($0.value) × \($0.key)" } + total.firstFaults
    return lines.joined(separator: "\n")
  }
}
