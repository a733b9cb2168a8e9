import Foundation
import Transcription

// transcription CORPUS [STEP]
//
// Reads the pages of each folder in a corpus, or every STEP-th of them, and transcribes each folder as a service; two
// services at a time, one core for each. Prints the bytes of the pages and the seconds that passed and were computed.

/// The pages below a folder, or every so many-th of them.
func pages(below folder: String, step: Int) throws -> [PageSource] {
  let names = (FileManager.default.subpaths(atPath: folder) ?? []).filter { $0.hasSuffix(".rst") }.sorted()
  return try stride(from: 0, to: names.count, by: step).map { index in
    let path = "\(folder)/\(names[index])"
    return PageSource(path: path, bytes: try contents(of: path))
  }
}

/// The bytes of a file.
func contents(of path: String) throws -> [UInt8] {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { throw CocoaError(.fileReadNoSuchFile) }
  defer { close(file) }
  let size = Int(lseek(file, 0, SEEK_END))
  lseek(file, 0, SEEK_SET)
  return [UInt8](unsafeUninitializedCapacity: size) { $1 = max(0, read(file, $0.baseAddress, size)) }
}

/// Reads and transcribes a service.
///
/// - Returns: The bytes of its pages.
@Sendable
func transcribe(_ folder: String, step: Int) async throws -> Int {
  let pages = try pages(below: folder, step: step)
  guard !pages.isEmpty else { return 0 }
  _ = await Transcription.transcribe(pages, options: TranscriptionOptions(service: "Service", concurrency: 1))
  return pages.reduce(0) { $0 + $1.bytes.count }
}

func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

guard let corpus = CommandLine.arguments.dropFirst().first else {
  print("usage: transcription CORPUS [STEP]")
  exit(64)
}
let step = CommandLine.arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
var folders = try FileManager.default.contentsOfDirectory(atPath: corpus).sorted().map { "\(corpus)/\($0)" }[...]
let clock = seconds(CLOCK_MONOTONIC)
let processor = seconds(CLOCK_PROCESS_CPUTIME_ID)
let bytes = try await withThrowingTaskGroup(of: Int.self) { group in
  for folder in folders.prefix(2) { group.addTask { try await transcribe(folder, step: step) } }
  folders = folders.dropFirst(2)
  var bytes = 0
  while let done = try await group.next() {
    bytes += done
    if let folder = folders.popFirst() { group.addTask { try await transcribe(folder, step: step) } }
  }
  return bytes
}
print(bytes, seconds(CLOCK_MONOTONIC) - clock, seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
