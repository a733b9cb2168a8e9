import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("serve")
struct ServeTests {
  @Test("answers over HTTP until it is told to end", arguments: [SIGINT, SIGTERM])
  func process(signal: Int32) async throws {
    let folder = try Zoo.folder()
    let process = Process()
    let output = Pipe()
    process.executableURL = try Tool.executable()
    process.arguments = ["serve", "schema", "--port", "0"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = output
    try process.run()
    defer { process.terminate() }

    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    #expect(line.hasPrefix("Zoo, 1 operations, at http://127.0.0.1:"))
    let address = try #require(line.split(whereSeparator: \.isWhitespace).last)

    let (body, found) = try await fetch("\(address)/zoos/z/animals/7")
    #expect(found == 200)
    #expect(String(decoding: body, as: UTF8.self).contains(#""diet":"plants""#))
    #expect(try await fetch("\(address)/zoos/z/animals/7?x=1").status == 400)
    #expect(try await fetch("\(address)/zoos").status == 404)

    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  @Test("says why it cannot listen", arguments: ["no.such.address", "203.0.113.1"])
  func unusableHost(host: String) async throws {
    let result = try await Tool(folder: Zoo.folder()).run("serve", "schema", "--port", "0", "--host", host)
    #expect(result.status == 2)
    #expect(result.errors.contains("[serve.listen]"))
  }

  private func fetch(_ address: String) async throws -> (body: Data, status: Int?) {
    let (body, response) = try await URLSession.shared.data(from: try #require(URL(string: address)))
    return (body, (response as? HTTPURLResponse)?.statusCode)
  }
}
