import Foundation
import TablatureRuntime
import Testing

/// Makes calls, 64 at a time, of which one in twenty meets a fault, and looks what has become of each of them.
///
/// `TABLATURE_CALLS` says how many there are; without it there are 1000.
func expectEveryCallToBeAccountedFor(over transport: any ClientTransport) async throws {
  let count = Int(ProcessInfo.processInfo.environment["TABLATURE_CALLS"] ?? "") ?? 1000
  let requests = Mutexed<[Int: Int]>([:])
  let server = try RawServer { request in
    let id = request.split(separator: " ").dropFirst().first?.split(separator: "/").last.flatMap { Int($0) } ?? -1
    let attempt = requests.withLock { requests in
      requests[id, default: 0] += 1
      return requests[id, default: 0]
    }
    return Fault(of: id)?.steps(attempt: attempt) ?? [answer("200 OK", "job \(id)")]
  }
  var configuration = ClientConfiguration(endpoint: server.url)
  configuration.clock = ManualClock().clock
  let results = await results(of: count, APIClient(configuration: configuration, transport: transport))

  #expect(results.count == count)
  for (id, result) in results {
    let fault = Fault(of: id)
    #expect(requests.withLock { $0[id] } == fault?.attempts ?? 1, "\(String(describing: fault))")
    switch result {
    case .success(let text): #expect(text == "job \(id)" && fault != .refusal)
    case .failure(.service(let failure)): #expect(failure.status == 400 && fault == .refusal)
    case .failure(let error): Issue.record("\(error)")
    }
  }
  try await eventually { server.openConnections == 0 }
}

private func results(of count: Int, _ client: APIClient) async -> [Int: Result<String, ClientError>] {
  var results: [Int: Result<String, ClientError>] = [:]
  await withTaskGroup(of: (Int, Result<String, ClientError>).self) { group in
    for id in 0..<count {
      if id >= 64, let (id, result) = await group.next() { results[id] = result }
      group.addTask { (id, await download(id, client)) }
    }
    for await (id, result) in group { results[id] = result }
  }
  return results
}

private func download(_ id: Int, _ client: APIClient) async -> Result<String, ClientError> {
  do throws(ClientError) {
    return .success(String(decoding: try await client.send(DownloadLog(name: "\(id)")), as: UTF8.self))
  } catch {
    return .failure(error)
  }
}

/// What goes wrong with one call in twenty.
private enum Fault: Int, CaseIterable {
  case busy, reset, silence, truncation, refusal

  init?(of id: Int) {
    guard id % 20 == 7 else { return nil }
    self = Self.allCases[id / 20 % Self.allCases.count]
  }

  /// How many requests the server gets.
  var attempts: Int { self == .refusal ? 1 : 2 }

  /// What the server does, or nil if everything is fine.
  func steps(attempt: Int) -> [RawServer.Step]? {
    guard attempt == 1 else { return nil }
    return switch self {
    case .busy: [answer("429 Slow Down", "", ["Retry-After: 1"])]
    case .reset: [.reset]
    case .silence: []
    case .truncation: [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\njob")]
    case .refusal: [answer("400 Bad Request", "{}")]
    }
  }
}

/// An answer after which the server closes the connection.
func answer(_ status: String, _ body: String, _ headers: [String] = []) -> RawServer.Step {
  let fields = (headers + ["Content-Length: \(body.utf8.count)", "Connection: close"]).joined(separator: "\r\n")
  return .send("HTTP/1.1 \(status)\r\n\(fields)\r\n\r\n\(body)")
}
