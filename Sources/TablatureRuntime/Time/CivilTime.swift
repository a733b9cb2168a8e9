package import Foundation

/// A date and a time of day in UTC, in the Gregorian calendar, computed without any locale.
package struct CivilTime: Hashable, Sendable {
  package var year: Int
  package var month: Int
  package var day: Int
  /// Seconds since the day began, with their fraction.
  package var second: Double

  init(year: Int, month: Int, day: Int, second: Double) {
    self.year = year
    self.month = month
    self.day = day
    self.second = second
  }

  /// Makes the civil time of a date.
  package init(_ date: Date) {
    let time = date.timeIntervalSince1970
    let days = (time / 86_400).rounded(.down)
    // Counted from 0000-03-01, so that a leap day is the last of its year, and in eras of 400 years.
    let shifted = Int(days) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    second = time - days * 86_400
  }

  /// The date.
  package var date: Date {
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = ((month + 9) % 12 * 153 + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Date(timeIntervalSince1970: Double(era * 146_097 + dayOfEra - 719_468) * 86_400 + second)
  }
}

extension CivilTime {
  /// Reads a timestamp such as `2026-01-31T09:08:49.965Z`; nil for anything else, also for other time zones.
  init?(timestamp: String) {
    let parts = timestamp.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].last == UInt8(ascii: "Z") else { return nil }
    let date = parts[0].split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Self.number)
    let time = parts[1].dropLast().split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard date.count == 3, let year = date[0], let month = date[1], let day = date[2], time.count == 3,
      let hour = Self.number(time[0]), let minute = Self.number(time[1]), let second = Double(Substring(time[2])),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, (0..<61).contains(second)
    else { return nil }
    self.init(year: year, month: month, day: day, second: Double(hour * 3600 + minute * 60) + second)
  }

  /// Reads at most four digits.
  static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(Substring(digits))
  }
}
