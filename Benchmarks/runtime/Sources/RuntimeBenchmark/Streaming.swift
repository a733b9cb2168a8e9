import Foundation
import TablatureAsyncHTTPClient
import TablatureRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much memory a process takes at most that sends or receives files of several sizes.
struct Streaming {
  private static let sizes = [256, 1024, 2048]

  let endpoint: URL

  func report() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("streaming-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("file")
    print("\ntransfer | \(Self.sizes.map { "\($0) MiB" }.joined(separator: " | ")) | largest against smallest")
    print("--- | " + Self.sizes.map { _ in "---" }.joined(separator: " | ") + " | ---")
    for transport in ["URLSession", "AsyncHTTPClient"] {
      for direction in ["down", "up", "form"] {
        let peaks = try Self.sizes.map { try peak(transport, direction, $0, file) }
        let ratio = String(format: "%.2f", (peaks.last ?? 0) / (peaks.first ?? 1))
        let columns = peaks.map { String(format: "%.0f MB", $0) }.joined(separator: " | ")
        print("\(transport), \(direction) | \(columns) | \(ratio)×")
      }
    }
  }

  private func peak(_ transport: String, _ direction: String, _ size: Int, _ file: URL) throws -> Double {
    let child = try Child(["transfer", transport, direction, "\(size)", endpoint.absoluteString, file.path])
    defer { child.end() }
    guard let peak = child.line().flatMap(Double.init) else {
      throw Failure(description: "\(transport) \(direction) failed")
    }
    return peak
  }
}

/// One transfer, in a process that does nothing else.
struct Transfer {
  private let client: APIClient
  private let direction: String
  private let size: Int
  private let file: URL

  init(_ arguments: ArraySlice<String>) throws {
    let words = Array(arguments)
    guard words.count == 5, let size = Int(words[2]), let endpoint = URL(string: words[3]) else {
      throw Failure(description: "usage: transfer TRANSPORT DIRECTION MIB ADDRESS FILE")
    }
    let transport: any ClientTransport = words[0] == "URLSession" ? URLSessionTransport() : AsyncHTTPClientTransport()
    client = APIClient(configuration: ClientConfiguration(endpoint: endpoint), transport: transport)
    direction = words[1]
    self.size = size << 20
    file = URL(fileURLWithPath: words[4])
  }

  /// The most memory that the process had, in megabytes.
  func run() async throws -> Double {
    switch direction {
    case "down": _ = try await client.download(ReadBytes(count: size), to: file)
    case "up":
      try makeFile()
      _ = try await client.upload(WriteBytes(), from: file)
    default:
      try makeFile()
      _ = try await client.send(WriteForm(file: file))
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    guard (attributes[.size] as? NSNumber)?.intValue == size else {
      throw Failure(description: "the file is not whole")
    }
    return try peak()
  }

  private func makeFile() throws {
    try Data().write(to: file)
    try FileHandle(forWritingTo: file).truncate(atOffset: UInt64(size))
  }

  private func peak() throws -> Double {
    #if canImport(Darwin)
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_000_000
    #else
      // What getrusage says on Linux is at least what the process had that started this one.
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
        let kibibytes = Double(line.filter(\.isNumber))
      else { throw Failure(description: "the system does not say how much memory there was") }
      return kibibytes * 1024 / 1_000_000
    #endif
  }
}
