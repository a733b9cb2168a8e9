import Foundation

/// Dates as header fields write them, in the three forms that RFC 9110 asks recipients to read:
/// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, and `Sun Nov  6 08:49:37 1994`.
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The date that a text names, or nil.
  static func date(of text: some StringProtocol) -> Date? {
    let words = text.lowercased().split { " ,-".contains($0) }
    switch words.count {
    case 6 where words[5] == "gmt": return date(day: words[1], month: words[2], year: words[3], time: words[4])
    case 5: return date(day: words[2], month: words[1], year: words[4], time: words[3])
    default: return nil
    }
  }

  private static func date(day: Substring, month: Substring, year: Substring, time: Substring) -> Date? {
    let clock = time.split(separator: ":", omittingEmptySubsequences: false).map { CivilTime.number($0.utf8) }
    guard let month = months.firstIndex(of: String(month)), let year = CivilTime.number(year.utf8),
      let day = CivilTime.number(day.utf8), (1...31).contains(day),
      clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
      hour < 24, minute < 60, second <= 60
    else { return nil }
    let time = Double(hour * 3600 + minute * 60 + second)
    return CivilTime(year: fullYear(year), month: month + 1, day: day, second: time).date
  }

  /// Two digits are of this century until 2069, as nobody means a date long ago.
  private static func fullYear(_ year: Int) -> Int {
    switch year {
    case ..<70: year + 2000
    case ..<100: year + 1900
    default: year
    }
  }
}
