import FlyingFox
import Foundation
import HTTPTypes
import TablatureAsyncHTTPClient
import TablatureRuntime
import Testing

/// Files that are sent and received without being held in memory.
@Suite final class FileTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tablature-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func aFileIsSentAndAResponseGoesToAnother() async throws {
    let content = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) })
    try content.write(to: file("source"))
    let last = Mutexed(TransferProgress())
    let head = try await withServer { request in
      HTTPResponse(statusCode: .ok, body: Data(try await request.bodyData.reversed()))
    } _: { url in
      var request = get(url)
      request.method = .put
      let files = FileTransfer(source: BodySource(file: file("source")), destination: file("result")) { progress in
        last.withLock { $0 = progress }
      }
      // What goes to a file is not what the limit is about.
      let transport = AsyncHTTPClientTransport(limits: .init(responseSize: 1000))
      let (head, body) = try await transport.send(request, body: nil, files: files)
      #expect(body.data.isEmpty)
      return head
    }
    #expect(head.status == .ok)
    #expect(try Data(contentsOf: file("result")) == Data(content.reversed()))
    let progress = last.withLock { $0 }
    #expect(progress.sentBytes == 3_000_000)
    #expect(progress.receivedBytes == 3_000_000 && progress.expectedBytes == 3_000_000)
  }

  /// The form is larger than what may be held in memory of a response.
  @Test func aFormWithFilesIsSent() async throws {
    struct Fill: APIOperation {
      typealias Output = Data
      static let route = APIRoute(.post, "/forms")
      var form: MultipartForm
      func encode(into request: inout RequestBuilder) { request.multipart(form) }
    }
    let content = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 13 >> 2) })
    try content.write(to: file("data"))
    var form = MultipartForm(boundary: "b")
    form.add("name", "n")
    form.add("file", contentsOf: file("data"))
    let received = Mutexed(Data())
    let (size, sent) = (Mutexed(""), Mutexed(TransferProgress()))
    try await withServer { request in
      let body = try await request.bodyData
      received.withLock { $0 = body }
      size.withLock { $0 = request.headers[HTTPHeader("Content-Length")] ?? "" }
      return HTTPResponse(statusCode: .ok)
    } _: { url in
      let transport = AsyncHTTPClientTransport(limits: .init(responseSize: 1000))
      let client = APIClient(configuration: ClientConfiguration(endpoint: url), transport: transport)
      _ = try await client.upload(Fill(form: form)) { progress in sent.withLock { $0 = progress } }
    }
    let start =
      "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nn\r\n--b\r\nContent-Disposition: form-data; "
      + "name=\"file\"; filename=\"data\"\r\nContent-Type: application/octet-stream\r\n\r\n"
    let expected = Data(start.utf8) + content + Data("\r\n--b--\r\n".utf8)
    #expect(received.withLock { $0 } == expected)
    #expect(size.withLock { $0 } == "\(expected.count)")
    #expect(sent.withLock { $0.sentBytes } == Int64(expected.count))
  }

  /// An answer, and whether it is an error of the transport.
  @Test(arguments: [
    ("200 OK\r\nContent-Length: 100\r\n\r\nx", true),
    ("404 Gone\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx", false),
  ])
  func aFailureLeavesTheFileAlone(answer: String, isError: Bool) async throws {
    try Data("old".utf8).write(to: file("result"))
    let server = try RawServer([.send("HTTP/1.1 \(answer)")])
    let files = FileTransfer(destination: file("result"))
    let result = await Result { try await AsyncHTTPClientTransport().send(get(server.url), body: nil, files: files) }
    switch result {
    case .success(let (head, body)): #expect(!isError && head.status == .notFound && body.text == "x")
    case .failure(let error): #expect(isError && (error as? TransportFailure)?.reason == .interrupted)
    }
    #expect(try Data(contentsOf: file("result")) == Data("old".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["result"])
  }

  @Test(arguments: [
    (FileTransfer(destination: URL(fileURLWithPath: "/none/such/place")), "the file cannot be written"),
    (
      FileTransfer(source: BodySource(file: URL(fileURLWithPath: "/none/such/file"))),
      "the file to be sent cannot be read"
    ),
  ])
  func whatCannotBeReadOrWritten(files: FileTransfer, message: String) async throws {
    let server = try RawServer([.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc")])
    let failure = await #expect(throws: TransportFailure.self) {
      try await AsyncHTTPClientTransport().send(get(server.url), body: nil, files: files)
    }
    #expect(failure?.message == message)
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
