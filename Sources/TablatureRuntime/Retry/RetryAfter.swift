import Foundation

/// When a service wants to be asked again: after some seconds, or at a date.
enum RetryAfter: Equatable {
  case delay(Duration)
  case date(Date)

  /// Reads the value of the header field; nil if it is neither.
  init?(_ text: String) {
    let text = text.trimmingPrefix { $0 == " " || $0 == "\t" }
    if !text.isEmpty, text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      // What overflows is longer than anybody waits.
      self = .delay(.seconds(Int64(text).map { min($0, 1 << 40) } ?? 1 << 40))
    } else if let date = HTTPDate.date(of: text) {
      self = .date(date)
    } else {
      return nil
    }
  }

  /// How long that is from a moment.
  func pause(from now: Date) -> Duration {
    switch self {
    case .delay(let delay): delay
    case .date(let date): .seconds(max(0, date.timeIntervalSince(now)))
    }
  }
}
