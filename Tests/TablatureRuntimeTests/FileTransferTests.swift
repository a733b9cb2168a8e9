import FlyingFox
import Foundation
import HTTPTypes
import TablatureRuntime
import Testing

@Suite final class FileTransferTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("transfer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: Downloads

  @Test func bytesGoToAFile() async throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
    let file = folder.appendingPathComponent("log")
    try Data("old".utf8).write(to: file)
    let last = Mutexed(TransferProgress())
    try await withServer { _ in
      HTTPResponse(statusCode: .ok, headers: [HTTPHeader("X-Request-Id"): "r"], body: bytes)
    } _: { url in
      // What goes to a file is not what the limit is about.
      let transport = URLSessionTransport(limits: .init(responseSize: 1000))
      let client = client(url, transport)
      let response = try await client.download(DownloadLog(name: "x"), to: file) { progress in
        last.withLock { $0 = progress }
      }
      #expect(response.status == 200 && response.requestID == "r")
    }
    #expect(try Data(contentsOf: file) == bytes)
    #expect(last.withLock { $0.receivedBytes } == 3_000_000 && last.withLock { $0.expectedBytes } == 3_000_000)
    #expect(try names() == ["log"])
  }

  /// What cannot be put away stays with the network: 200 MB are there, and nobody takes them for a while.
  @Test func aSlowDiskHoldsUpTheServerAndFillsNoMemory() async throws {
    let piece = RawServer.Step.send(String(repeating: "x", count: 1_000_000))
    let head = RawServer.Step.send("HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n")
    let server = try RawServer([head] + Array(repeating: piece, count: 200))
    let client = client(server.url, URLSessionTransport())
    let taken = Mutexed<Int?>(nil)
    let response = try await client.download(DownloadLog(name: "x"), to: folder.appendingPathComponent("log")) { _ in
      taken.withLock { taken in
        guard taken == nil else { return }
        Thread.sleep(forTimeInterval: 0.5)
        taken = server.sentBytes
      }
    }
    #expect(response.status == 200)
    #expect(try #require(taken.withLock { $0 }) < 50_000_000)
    try await eventually { server.sentBytes > 200_000_000 }
  }

  @Test func aFailureLeavesTheFileAlone() async throws {
    let file = folder.appendingPathComponent("log")
    try Data("old".utf8).write(to: file)
    let faults: [[RawServer.Step]] = [
      [.send("HTTP/1.1 404 Gone\r\nContent-Length: 23\r\n\r\n{\"error_code\": \"M.0104\"}")],
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")],
      [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"), .reset],
    ]
    for fault in faults {
      let server = try RawServer(fault)
      let client = client(server.url, URLSessionTransport())
      let error = await failure { () async throws(ClientError) in
        try await client.download(DownloadLog(name: "x"), to: file)
      }
      #expect(error != nil)
    }
    #expect(try Data(contentsOf: file) == Data("old".utf8))
    #expect(try names() == ["log"])
  }

  @Test func theErrorOfTheServiceIsRead() async throws {
    let server = try RawServer([.send("HTTP/1.1 404 Gone\r\nContent-Length: 23\r\n\r\n{\"error_code\": \"M.010\"}")])
    let client = client(server.url, URLSessionTransport())
    let file = folder.appendingPathComponent("log")
    let error = await failure { () async throws(ClientError) in
      try await client.download(DownloadLog(name: "x"), to: file)
    }
    guard case .service(let failure)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(failure.code == "M.010" && failure.isNotFound)
    #expect(try names().isEmpty)
  }

  @Test func aCancelledDownloadLeavesNothing() async throws {
    let server = try RawServer([
      .send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"), .awaitEnd,
    ])
    let client = client(server.url, URLSessionTransport())
    let file = folder.appendingPathComponent("log")
    let started = Mutexed(false)
    let call = Task {
      await failure { () async throws(ClientError) in
        try await client.download(DownloadLog(name: "x"), to: file) { _ in started.withLock { $0 = true } }
      }
    }
    try await eventually { started.withLock { $0 } }
    call.cancel()
    guard case .cancelled? = await call.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(try names().isEmpty)
  }

  @Test func aPlaceThatCannotBeWrittenIsAnError() async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc")])
    let client = client(server.url, URLSessionTransport())
    let file = folder.appendingPathComponent("missing/log")
    let error = await failure { () async throws(ClientError) in
      try await client.download(DownloadLog(name: "x"), to: file)
    }
    #expect(error?.description == "There was no response: the file cannot be written")
  }

  // MARK: Uploads

  @Test func aFileIsSent() async throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 2) })
    let file = folder.appendingPathComponent("data")
    try bytes.write(to: file)
    let received = Mutexed(Data())
    let sent = Mutexed(Int64(0))
    try await withServer { request in
      let body = try await request.bodyData
      received.withLock { $0 = body }
      let type = request.headers[HTTPHeader("Content-Type")] ?? ""
      return HTTPResponse(statusCode: .created, body: Data(#"{"name": "\#(type)"}"#.utf8))
    } _: { url in
      let client = client(url, URLSessionTransport())
      let call = CreateJob(body: Job(name: "a"), projectID: "p")
      let response = try await client.upload(call, from: file) { progress in
        sent.withLock { $0 = max($0, progress.sentBytes) }
      }
      #expect(response.output.name == "application/octet-stream")
    }
    #expect(received.withLock { $0 } == bytes)
    #expect(sent.withLock { $0 } == 3_000_000)
  }

  @Test func aFileThatIsNotThereIsAnError() async throws {
    let server = try RawServer([])
    let client = client(server.url, URLSessionTransport())
    let call = CreateJob(body: Job(name: "a"), projectID: "p")
    let file = folder.appendingPathComponent("none")
    let error = await failure { () async throws(ClientError) in try await client.upload(call, from: file) }
    #expect(error?.description == "There was no response: the file to be sent cannot be read")
  }

  /// The form is larger than what may be held in memory of a response, and is sent whole in each attempt.
  @Test func aFormWithFilesIsSent() async throws {
    let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13 >> 2) })
    let file = folder.appendingPathComponent("data")
    try bytes.write(to: file)
    var form = MultipartForm(boundary: "b")
    form.add("name", "n")
    form.add("file", contentsOf: file)
    let before = try bodiesInTemporaryFolder()
    let received = Mutexed<[Data]>([])
    let sent = Mutexed(TransferProgress())
    try await withServer { request in
      let body = try await request.bodyData
      let isFirst = received.withLock { received in
        received.append(body)
        return received.count == 1
      }
      return HTTPResponse(statusCode: isFirst ? HTTPStatusCode(429, phrase: "Slow Down") : .ok)
    } _: { url in
      var client = client(url, URLSessionTransport(limits: .init(responseSize: 1000)))
      client.configuration.retries = RetryPolicy(maximumAttempts: 2)
      client.configuration.clock = ManualClock().clock
      _ = try await client.upload(Upload(form: form)) { progress in sent.withLock { $0 = progress } }
    }
    let start =
      "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--b\r\nContent-Disposition: form-data; "
      + "name=\"file\"; filename=\"data\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    let expected = Data(start.utf8) + bytes + Data("\r\n--b--\r\n".utf8)
    #expect(received.withLock { $0 } == [expected, expected])
    #expect(sent.withLock { $0.sentBytes } == Int64(expected.count))
    #expect(try bodiesInTemporaryFolder().subtracting(before).isEmpty, "what was put together is removed")
  }

  @Test func aFormWithAFileThatIsNotThereIsAnError() async throws {
    var form = MultipartForm()
    form.add("file", contentsOf: folder.appendingPathComponent("none"))
    let client = client(try RawServer([]).url, URLSessionTransport())
    let call = Upload(form: form)
    let error = await failure { () async throws(ClientError) in try await client.send(call) }
    #expect(error?.description == "There was no response: the file to be sent cannot be read")
  }

  private func bodiesInTemporaryFolder() throws -> Set<String> {
    let names = try FileManager.default.contentsOfDirectory(atPath: FileManager.default.temporaryDirectory.path)
    return Set(names.filter { $0.hasPrefix("tablature-body-\(ProcessInfo.processInfo.processIdentifier)-") })
  }

  // MARK: Other transports

  @Test func aTransportWithoutFilesGetsBytes() async throws {
    let source = folder.appendingPathComponent("a")
    let destination = folder.appendingPathComponent("b")
    try Data("sent".utf8).write(to: source)
    let client = client(sampleEndpoint, Echo())
    let call = CreateJob(body: Job(name: "a"), projectID: "p")
    #expect(try await client.upload(call, from: source).output.name == "sent")
    _ = try await client.download(DownloadLog(name: "x"), to: destination)
    #expect(try Data(contentsOf: destination) == Data(#"{"name": ""}"#.utf8))
    var form = MultipartForm(boundary: "b")
    form.add("f", contentsOf: source)
    let body = Mutexed(Data())
    _ = try await self.client(sampleEndpoint, Keeping(body: body)).send(Upload(form: form))
    let head = #"Content-Disposition: form-data; name="f"; filename="a""# + "\r\nContent-Type: application/octet-stream"
    #expect(body.withLock { $0 } == Data("--b\r\n\(head)\r\n\r\nsent\r\n--b--\r\n".utf8))
  }

  private func client(_ endpoint: URL, _ transport: any ClientTransport) -> APIClient {
    var configuration = ClientConfiguration(endpoint: endpoint)
    configuration.retries = .never
    return APIClient(configuration: configuration, transport: transport)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

private struct Echo: ClientTransport {
  func send(
    _ request: HTTPTypes.HTTPRequest,
    body: HTTPBody?
  ) async throws -> (HTTPTypes.HTTPResponse, HTTPBody) {
    (HTTPTypes.HTTPResponse(200), HTTPBody(#"{"name": "\#(body?.text ?? "")"}"#))
  }
}

private struct Keeping: ClientTransport {
  let body: Mutexed<Data>

  func send(
    _ request: HTTPTypes.HTTPRequest,
    body: HTTPBody?
  ) async throws -> (HTTPTypes.HTTPResponse, HTTPBody) {
    self.body.withLock { $0 = body?.data ?? Data() }
    return (HTTPTypes.HTTPResponse(200), HTTPBody())
  }
}
