import JSONDocument
import TestSupport
import Testing

@Suite struct JSONNumberTests {
  @Test(arguments: [
    "", "-", "+1", "01", "-01", "1.", ".1", "1e", "1e+", "1.e1", " 1", "1 ", "0x1", "1_0", "１", "NaN", "1e1234567890",
  ])
  func refusesOtherText(text: String) {
    #expect(JSONNumber(text) == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0.0e5", 0), ("100", 100), ("100.0", 100), ("1e2", 100), ("1200e-2", 12), ("0.5e1", 5),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("9.223372036854775807e18", Int.max),
      ("9223372036854775808", nil), ("-9223372036854775809", nil), ("1e19", nil), ("1e999999999", nil), ("0.1", nil),
      ("1e-1", nil), ("100.5", nil), ("0e999999999", 0),
    ] as [(String, Int?)]
  )
  func wholeNumbers(text: String, value: Int?) throws {
    #expect(try #require(JSONNumber(text)).int == value)
  }

  @Test(arguments: [
    ("1", true), ("1.0", true), ("1.10e1", true), ("1e300", true), ("0", true), ("0.000", true), ("1.1", false),
    ("1e-1", false), ("10e-1", true), ("12e-1", false), ("-0.5", false),
  ])
  func isWhole(text: String, expected: Bool) throws {
    #expect(try #require(JSONNumber(text)).isWhole == expected)
  }

  @Test(arguments: [
    ("0.1", 0.1), ("-1.5e3", -1500), ("1e400", Double.infinity), ("1e-400", 0),
    ("9007199254740993", 9_007_199_254_740_992),
  ])
  func nearestDouble(text: String, value: Double) throws {
    #expect(try #require(JSONNumber(text)).double == value)
  }

  @Test func keepsItsText() {
    #expect(JSONNumber("1.50e+03")?.description == "1.50e+03")
    #expect(JSONNumber(-7).description == "-7")
    #expect(JSONNumber.zero.description == "0")
  }

  @Test func comparesLikeExactArithmetic() throws {
    var random = RandomDecimal(random: SeededGenerator(seed: 3))
    var equalPairs = 0
    for _ in 0..<4_000 {
      let (leftText, rightText) = (random.text(), random.text())
      let (left, right) = (try #require(JSONNumber(leftText)), try #require(JSONNumber(rightText)))
      let order = ExactDecimal(leftText).order(to: ExactDecimal(rightText))
      #expect((left < right) == (order < 0), "\(leftText) \(rightText)")
      #expect((left > right) == (order > 0), "\(leftText) \(rightText)")
      #expect((left == right) == (order == 0), "\(leftText) \(rightText)")
      guard order == 0 else { continue }
      equalPairs += 1
      #expect(left.hashValue == right.hashValue, "\(leftText) \(rightText)")
    }
    #expect(equalPairs > 30)
  }
}

/// Makes texts of numbers that are often equal and differ in form.
private struct RandomDecimal {
  var random: SeededGenerator

  mutating func text() -> String {
    let sign = Bool.random(using: &random) ? "-" : ""
    let whole = ["0", "1", "10", "12", "120", "99", "100000000000000000000"].randomElement(using: &random) ?? "0"
    let fraction =
      ["", "", ".0", ".00", ".5", ".50", ".05", ".000000000000000000001", ".12"].randomElement(using: &random) ?? ""
    let exponent = ["", "", "e0", "E1", "e+2", "e-1", "e-02", "e20"].randomElement(using: &random) ?? ""
    return sign + whole + fraction + exponent
  }
}

/// A decimal as a signed integer of any length times 10⁻⁶⁰.
private struct ExactDecimal {
  private let isNegative: Bool
  private let digits: String

  init(_ text: String) {
    let parts = text.lowercased().split(separator: "e")
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    let fraction = mantissa.count > 1 ? String(mantissa[1]) : ""
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let zeros = String(repeating: "0", count: 60 - fraction.count + exponent)
    digits = String((mantissa[0] + fraction + zeros).drop { $0 == "0" })
    isNegative = text.hasPrefix("-") && !digits.isEmpty
  }

  func order(to other: ExactDecimal) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let size = (digits.count, digits) < (other.digits.count, other.digits) ? -1 : digits == other.digits ? 0 : 1
    return isNegative ? -size : size
  }
}
