import Testing
import YAMLDocument

@Suite struct YAMLResolvedScalarTests {
  @Test(arguments: ["", "~", "null", "Null", "NULL"])
  func nulls(text: String) {
    #expect(YAMLScalar(text).resolved == .null)
  }

  @Test(arguments: [
    ("true", true), ("True", true), ("TRUE", true), ("false", false), ("False", false), ("FALSE", false),
  ])
  func booleans(text: String, value: Bool) {
    #expect(YAMLScalar(text).resolved == .bool(value))
  }

  @Test(
    arguments: [
      ("0", 0), ("-1", -1), ("+12", 12), ("007", 7), ("0x1F", 31), ("0xff", 255), ("0o17", 15),
      ("9223372036854775807", Int.max), ("9223372036854775808", nil),
    ] as [(String, Int?)]
  )
  func integers(text: String, value: Int?) {
    #expect(YAMLScalar(text).resolved == .integer(text))
    #expect(YAMLScalar(text).resolved.int == value)
  }

  @Test(arguments: [
    "1.5", "-0.0", "+1.", ".5", "1e3", "1E+3", "1.e-3", ".5e10", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN",
  ])
  func floats(text: String) {
    #expect(YAMLScalar(text).resolved == .float(text))
    #expect(YAMLScalar(text).resolved.int == nil)
  }

  @Test(arguments: [
    "no", "No", "yes", "on", "off", "y", "n", "tRUE", "nULL", "1:30", "190:20:30", "1_000", "0b11", "2024-01-01",
    "0x", "0xG", "0o8", "-0x1", "+0o7", "-", "+", ".", "-.", ".e5", "1e", "1e+", "1.5.6", "e5", "1 ", "-.nan", ".iNF",
    "inf", "nan", "１", "1...100", "<<", "=",
  ])
  func otherTextIsText(text: String) {
    #expect(YAMLScalar(text).resolved == .string(text))
  }

  @Test(arguments: [YAMLScalar.Style.singleQuoted, .doubleQuoted, .literal, .folded])
  func whatIsQuotedIsText(style: YAMLScalar.Style) {
    for text in ["", "null", "true", "1", "1.5"] {
      #expect(YAMLScalar(text, style: style).resolved == .string(text))
    }
  }
}
