import Foundation

/// What a stretch of trials came to, as one process tells another.
struct BatchReport: Codable {
  var iterations = 0
  var bytes = 0
  var faults: [String: Int] = [:]
  /// The first trials with a fault, as `number: fault`.
  var firstFaults: [String] = []
  /// The longest time of a trial in seconds, counting no more than what this thread computed, and its number.
  var slowest = 0.0
  var slowestNumber = 0
  /// The most memory that the process ever had, in bytes.
  var peakMemory = 0

  mutating func add(_ other: BatchReport) {
    iterations += other.iterations
    bytes += other.bytes
    faults.merge(other.faults, uniquingKeysWith: +)
    firstFaults = Array((firstFaults + other.firstFaults).prefix(20))
    if other.slowest > slowest { (slowest, slowestNumber) = (other.slowest, other.slowestNumber) }
    peakMemory = max(peakMemory, other.peakMemory)
  }
}

/// Trials that one process makes.
enum Batch {
  static func run(_ numbers: Range<Int>, _ pages: BrokenPages) async -> BatchReport {
    var report = BatchReport()
    for number in numbers {
      let page = pages.page(number)
      let start = processTime()
      let fault = await Trial.run(page)
      let seconds = processTime() - start
      report.iterations += 1
      report.bytes += page.count
      if seconds > report.slowest { (report.slowest, report.slowestNumber) = (seconds, number) }
      if let fault {
        report.faults[fault.rawValue, default: 0] += 1
        if report.firstFaults.count < 20 { report.firstFaults.append("\(number): \(fault.rawValue)") }
      }
    }
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      report.peakMemory = usage.ru_maxrss
    #else
      getrusage(CInt(truncatingIfNeeded: RUSAGE_SELF.rawValue), &usage)
      report.peakMemory = usage.ru_maxrss * 1024
    #endif
    return report
  }

  private static func processTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
