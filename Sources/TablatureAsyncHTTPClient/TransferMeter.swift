#if AsyncHTTPClient
  import TablatureRuntime

  /// Counts what was sent and received, and tells.
  final class TransferMeter: Sendable {
    private let report: (@Sendable (TransferProgress) -> Void)?
    private let progress = Locked(TransferProgress())

    init(_ report: (@Sendable (TransferProgress) -> Void)?) {
      self.report = report
    }

    func note(_ change: (inout TransferProgress) -> Void) {
      let now = progress.withLock { progress in
        change(&progress)
        return progress
      }
      report?(now)
    }
  }
#endif
