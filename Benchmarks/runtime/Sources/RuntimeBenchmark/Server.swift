import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server on a free port of this machine that does as little as a server can: `GET /bytes/N` gets N bytes, everything
/// else a small object, and what is sent is swallowed.
struct Server {
  private let socket: Int32
  private let port: UInt16

  init() throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #elseif canImport(Musl)
      socket = Musl.socket(AF_INET, SOCK_STREAM, 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    signal(SIGPIPE, SIG_IGN)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        guard bind(socket, pointer, size) == 0, listen(socket, 128) == 0 else { return Int32(-1) }
        return getsockname(socket, pointer, &size)
      }
    }
    guard result == 0 else { throw Failure(description: "no port is free") }
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Prints its address and serves until the process is ended.
  func run() throws {
    print("http://127.0.0.1:\(port)")
    fflush(nil)
    while case let connection = accept(socket, nil, nil), connection >= 0 {
      Thread.detachNewThread { Connection(connection).serve() }
    }
  }
}

private struct Connection {
  private let socket: Int32
  private var received: [UInt8] = []
  private let zeros = [UInt8](repeating: 0, count: 1 << 20)
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  init(_ socket: Int32) { self.socket = socket }

  func serve() {
    var connection = self
    while let head = connection.head(), connection.swallow(head), connection.answer(head) {}
    close(socket)
  }

  /// The next request up to its body, or nil at the end.
  private mutating func head() -> String? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let range = received.firstRange(of: end) {
        let head = String(decoding: received[..<range.lowerBound], as: UTF8.self)
        received.removeSubrange(..<range.upperBound)
        return head
      }
      guard receive() else { return nil }
    }
  }

  /// Takes the body of a request.
  private mutating func swallow(_ head: String) -> Bool {
    let fields = head.lowercased().split(separator: "\r\n")
    if fields.contains("expect: 100-continue"), !send(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)[...]) { return false }
    let length = fields.first { $0.hasPrefix("content-length:") }?.split(separator: ":").last
    var missing = length.flatMap { Int($0.filter(\.isNumber)) } ?? 0
    while missing > received.count {
      missing -= received.count
      received.removeAll(keepingCapacity: true)
      guard receive() else { return false }
    }
    received.removeFirst(missing)
    return true
  }

  private func answer(_ head: String) -> Bool {
    let path = head.split(separator: " ").dropFirst().first ?? ""
    guard path.hasPrefix("/bytes/"), let count = Int(path.dropFirst(7)), head.hasPrefix("GET") else {
      let object = #"{"id":"a1","name":"name","size":12,"labels":["a","b"]}"#
      return send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(object.utf8.count)\r\n\r\n\(object)".utf8)[...])
    }
    guard send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(count)\r\n\r\n".utf8)[...]) else { return false }
    var rest = count
    while rest > 0 {
      guard send(zeros[..<min(rest, zeros.count)]) else { return false }
      rest -= min(rest, zeros.count)
    }
    return true
  }

  private mutating func receive() -> Bool {
    let count = recv(socket, &buffer, buffer.count, 0)
    guard count > 0 else { return false }
    received += buffer[..<count]
    return true
  }

  private func send(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(socket, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
