/// Dates and times as in RFC 3339.
enum DateFormat {
  static func isDateTime(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    guard date(&reader), reader.skip("T") || reader.skip("t") || reader.skip(" "), time(&reader) else { return false }
    return zone(&reader) && reader.isAtEnd
  }

  static func isDate(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    return date(&reader) && reader.isAtEnd
  }

  static func isTime(_ text: Bytes) -> Bool {
    var reader = ByteReader(text)
    return time(&reader) && (reader.isAtEnd || zone(&reader)) && reader.isAtEnd
  }

  private static func date(_ reader: inout ByteReader) -> Bool {
    guard let year = reader.number(digits: 4), reader.skip("-"),
      let month = reader.number(digits: 2), reader.skip("-"),
      let day = reader.number(digits: 2)
    else { return false }
    return (1...12).contains(month) && (1...days(in: month, of: year)).contains(day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func time(_ reader: inout ByteReader) -> Bool {
    guard let hour = reader.number(digits: 2), reader.skip(":"),
      let minute = reader.number(digits: 2), reader.skip(":"),
      let second = reader.number(digits: 2)
    else { return false }
    if reader.skip("."), reader.skip(while: \.isDigit) == 0 { return false }
    // The 60th second is a leap second.
    return hour < 24 && minute < 60 && second <= 60
  }

  private static func zone(_ reader: inout ByteReader) -> Bool {
    if reader.skip("Z") || reader.skip("z") { return true }
    guard reader.skip("+") || reader.skip("-"),
      let hour = reader.number(digits: 2), reader.skip(":"),
      let minute = reader.number(digits: 2)
    else { return false }
    return hour < 24 && minute < 60
  }
}
