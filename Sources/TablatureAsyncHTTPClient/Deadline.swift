#if AsyncHTTPClient
  import NIOCore
  import TablatureRuntime

  /// Ends what takes longer than it may: AsyncHTTPClient itself looks at the time only until the head of a response is
  /// there.
  func withDeadline<Value: Sendable>(
    _ deadline: NIODeadline,
    of limit: Duration,
    _ body: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      defer { group.cancelAll() }
      group.addTask { try await body() }
      group.addTask {
        let rest = (deadline - .now()).nanoseconds
        // Nobody waits for longer, and not every clock can.
        try await Task.sleep(for: min(.nanoseconds(rest), .seconds(1 << 30)))
        throw TransportFailure(.timedOut, message: "the call took longer than \(limit)")
      }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
#endif
