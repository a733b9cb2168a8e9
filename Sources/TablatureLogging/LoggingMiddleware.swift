#if Logging
  public import Logging
  public import TablatureRuntime

  extension ClientMiddleware where Self == ObservingMiddleware {
    /// Makes a middleware that writes each call to a log of swift-log: what succeeds and what fails at levels of their own,
    /// with operation, status, duration, attempt and request identifier as metadata.
    ///
    /// - Parameters:
    ///   - logger: The log.
    ///   - success: The level of calls that succeed.
    ///   - failure: The level of calls that fail.
    ///   - redaction: What of a request the log shows.
    /// - Returns: The middleware.
    public static func logging(
      to logger: Logger,
      success: Logger.Level = .debug,
      failure: Logger.Level = .warning,
      redaction: Redaction = Redaction()
    ) -> ObservingMiddleware {
      ObservingMiddleware(redaction: redaction) { record in
        logger.log(
          level: record.error == nil ? success : failure,
          "\(record)",
          metadata: record.logMetadata,
          source: "Tablature"
        )
      }
    }
  }

  extension CallRecord {
    /// What the metadata of a log entry say of a call.
    fileprivate var logMetadata: Logger.Metadata {
      var metadata: Logger.Metadata = [
        "operation": "\(operation)", "attempt": "\(attempt)",
        "duration_ms": "\(Int(duration / .milliseconds(1)))",
      ]
      if let status { metadata["status"] = "\(status)" }
      if let requestID { metadata["request_id"] = "\(requestID)" }
      return metadata
    }
  }
#endif
