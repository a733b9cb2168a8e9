/// How long a client waits. A limit that is nil is left to the transport.
public struct Timeouts: Hashable, Sendable {
  /// How long one attempt may take, from its first byte to the end of its response.
  public var attempt: Duration?
  /// How long a call may take with all its attempts, the pauses between them, and all middleware.
  public var call: Duration?

  /// Makes timeouts.
  public init(attempt: Duration? = nil, call: Duration? = nil) {
    self.attempt = attempt
    self.call = call
  }
}

/// Cancels an operation when its time is up, and says so with ``TransportFailure/Reason/timedOut``.
func withTimeLimit<Value: Sendable>(
  _ limit: Duration?,
  clock: ClientClock,
  _ operation: @escaping @Sendable () async throws(ClientError) -> Value
) async throws(ClientError) -> Value {
  guard let limit else { return try await operation() }
  let result = await withTaskGroup(of: Result<Value, ClientError>?.self) { group in
    group.addTask { () async -> Result<Value, ClientError>? in
      do throws(ClientError) { return .success(try await operation()) } catch { return .failure(error) }
    }
    group.addTask { () async -> Result<Value, ClientError>? in
      do { try await clock.sleep(limit) } catch { return nil }
      return .failure(.transport(TransportFailure(.timedOut, message: "it took longer than \(limit)")))
    }
    // A sleep that was cancelled says nothing: then the operation has been cancelled, too, and says it better.
    for await case .some(let result) in group {
      group.cancelAll()
      return result
    }
    return .failure(.cancelled)
  }
  return try result.get()
}
