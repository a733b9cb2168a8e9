#if canImport(FoundationNetworking)
  import Foundation

  /// Runs the events of a session one after the other, and holds up the session while there are many to run.
  ///
  /// Without Apple's frameworks, Foundation puts every piece of a response into this queue as a block and reads on, however
  /// long the queue is. A disk that is slower than the network would so fill the memory. Foundation reads on the thread
  /// that adds the blocks, so to hold that up is to leave the bytes with the network.
  final class PacedQueue: OperationQueue, @unchecked Sendable {
    private let events = Events()

    override func addOperation(_ block: @escaping @Sendable () -> Void) {
      events.add(block)
    }

    deinit {
      events.close()
    }
  }

  /// Blocks and the thread that runs them. It is one of its own: the thread that waits is one of Dispatch's few, and the
  /// blocks must get on without another of them.
  private final class Events: @unchecked Sendable {
    // Unchecked: all of this is only reached while the condition is held.
    private static let capacity = 64
    private let condition = NSCondition()
    private var blocks: [@Sendable () -> Void] = []
    private var thread: Thread?
    private var isClosed = false

    func add(_ block: @escaping @Sendable () -> Void) {
      condition.lock()
      defer { condition.unlock() }
      while blocks.count >= Self.capacity, thread !== Thread.current { condition.wait() }
      blocks.append(block)
      condition.broadcast()
      if thread == nil { start() }
    }

    /// Lets the thread end when it has run what there is.
    func close() {
      condition.lock()
      isClosed = true
      condition.broadcast()
      condition.unlock()
    }

    private func start() {
      let thread = Thread { self.run() }
      self.thread = thread
      thread.start()
    }

    private func run() {
      while let block = next() { block() }
    }

    private func next() -> (@Sendable () -> Void)? {
      condition.lock()
      defer { condition.unlock() }
      while blocks.isEmpty, !isClosed { condition.wait() }
      guard !blocks.isEmpty else {
        // The thread holds this object, too.
        thread = nil
        return nil
      }
      condition.broadcast()
      return blocks.removeFirst()
    }
  }
#endif
