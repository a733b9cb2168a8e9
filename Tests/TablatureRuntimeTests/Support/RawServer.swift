import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Answers every connection to a free port of 127.0.0.1 with given bytes, whether they are HTTP or not, and closes it.
final class RawServer: Sendable {
  /// What to do once the request is there.
  enum Step: Sendable {
    case send(String)
    case pause(seconds: Double)
    /// Waits until something is true, but not longer than ten minutes.
    case until(@Sendable () -> Bool)
    /// Waits until the client has closed the connection, and swallows what it sends until then.
    case awaitEnd
    /// Breaks the connection off, so that the client gets an error instead of an end.
    case reset
  }

  let port: UInt16
  private let isOver = Mutexed(false)
  private let socket: Int32
  private let connections = Mutexed(0)
  private let sent = Mutexed(0)

  /// Makes a server that answers every request alike.
  convenience init(_ steps: [Step]) throws {
    try self.init { _ in steps }
  }

  /// Makes a server that asks a closure; it gets the first bytes of the request.
  init(answering answer: @escaping @Sendable (String) -> [Step]) throws {
    let socket = openSocket()
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        guard bind(socket, pointer, size) == 0, listen(socket, 128) == 0 else { return Int32(-1) }
        return getsockname(socket, pointer, &size)
      }
    }
    guard result == 0 else { throw URLError(.cannotConnectToHost) }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
    let (connections, sent, isOver) = (connections, sent, isOver)
    Thread.detachNewThread {
      // Only who waits for connections closes the socket: its number is that of the next server as soon as it is closed.
      defer { close(socket) }
      while let connection = nextConnection(of: socket, until: { isOver.withLock { $0 } }) {
        connections.withLock { $0 += 1 }
        Thread.detachNewThread {
          Self.serve(connection, answer) { count in sent.withLock { $0 += count } }
          connections.withLock { $0 -= 1 }
        }
      }
    }
  }

  /// How many connections are open.
  var openConnections: Int { connections.withLock { $0 } }

  /// How many bytes clients have taken, or the system for them.
  var sentBytes: Int { sent.withLock { $0 } }

  /// The address of the server.
  var url: URL { URL(string: "http://127.0.0.1:\(port)") ?? URL(fileURLWithPath: "/") }

  deinit {
    isOver.withLock { $0 = true }
    // Where this does not wake up the thread that waits for connections, it looks itself.
    shutdown(socket, Int32(SHUT_RDWR))
  }

  private static func serve(_ connection: Int32, _ answer: (String) -> [Step], note: (Int) -> Void) {
    defer { close(connection) }
    var request = [UInt8](repeating: 0, count: 65_536)
    let size = recv(connection, &request, request.count, 0)
    guard size > 0 else { return }
    for step in answer(String(decoding: request.prefix(size), as: UTF8.self)) {
      switch step {
      case .pause(let seconds): Thread.sleep(forTimeInterval: seconds)
      case .until(let condition):
        for _ in 0..<600_000 where !condition() { Thread.sleep(forTimeInterval: 0.001) }
      case .awaitEnd: while recv(connection, &request, request.count, 0) > 0 {}
      case .send(let text):
        guard sendAll(connection, Array(text.utf8)) else { return }
        note(text.utf8.count)
      case .reset:
        var abrupt = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &abrupt, socklen_t(MemoryLayout<linger>.size))
        return
      }
    }
    finish(connection)
  }

  /// Ends the answer, and takes what is still on its way: a connection closed over bytes that nobody took is a broken one.
  private static func finish(_ connection: Int32) {
    shutdown(connection, Int32(SHUT_WR))
    var patience = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var rest = [UInt8](repeating: 0, count: 65_536)
    while recv(connection, &rest, rest.count, 0) > 0 {}
  }
}

// The names of the C library differ: its functions are hidden by methods here, and some of its constants are
// enumerations on one platform and numbers on another.

private func openSocket() -> Int32 {
  #if canImport(Glibc)
    socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  #else
    socket(AF_INET, SOCK_STREAM, 0)
  #endif
}

/// The next connection, or nil when there will be none.
private func nextConnection(of socket: Int32, until isOver: () -> Bool) -> Int32? {
  while !isOver() {
    var events = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard poll(&events, 1, 100) > 0 else { continue }
    let connection = accept(socket, nil, nil)
    return connection >= 0 ? connection : nil
  }
  return nil
}

/// Sends bytes to a connection that may have been closed, without a signal that would end the process.
private func sendAll(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
  #if canImport(Darwin)
    var isSilent: Int32 = 1
    setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &isSilent, socklen_t(MemoryLayout<Int32>.size))
    let flags: Int32 = 0
  #else
    let flags = Int32(MSG_NOSIGNAL)
  #endif
  return send(connection, bytes, bytes.count, flags) == bytes.count
}
