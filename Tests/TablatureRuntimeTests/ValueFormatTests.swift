import TablatureRuntime
import TestSupport
import Testing

@Suite struct ValueFormatTests {
  private static let cases: [(ValueFormat, valid: [String], invalid: [String])] = [
    (
      .dateTime,
      [
        "2024-02-29T08:00:00Z", "2024-05-31t23:59:60z", "2024-05-31 08:00:00.123456789+08:00",
        "0001-01-01T00:00:00-23:59", "2000-02-29T00:00:00Z",
      ],
      [
        "2023-02-29T08:00:00Z", "1900-02-29T00:00:00Z", "2024-05-31T24:00:00Z", "2024-05-31T08:60:00Z",
        "2024-05-31T08:00:61Z", "2024-05-31T08:00:00", "2024-05-31T08:00Z", "2024-05-31T08:00:00.Z",
        "2024-05-31T08:00:00+8:00", "2024-05-31T08:00:00Zx", "2024-5-31T08:00:00Z",
      ]
    ),
    (
      .date, ["2024-12-31", "2024-04-30"],
      ["2024-04-31", "2024-00-01", "2024-13-01", "2024-01-00", "20240101", "2024-1-1"]
    ),
    (.time, ["00:00:00", "23:59:59.9", "08:00:00Z"], ["24:00:00", "8:00:00", "08:00", "08:00:00."]),
    (.epochSeconds, ["0", "-1", "1700000000"], ["", "1.5", "+1", "1e9", "x", "99999999999999999999"]),
    (.epochMilliseconds, ["1700000000000"], ["1700000000000ms"]),
    (
      .uuid,
      ["123e4567-e89b-12d3-a456-426614174000", "123E4567E89B12D3A456426614174000"],
      [
        "123e4567-e89b-12d3-a456-42661417400", "123e4567-e89b-12d3-a456-4266141740000",
        "123e4567ae89ba12d3aa456a426614174000", "g23e4567-e89b-12d3-a456-426614174000",
        "123e4567e89b12d3a45642661417400-",
      ]
    ),
    (
      .ipv4, ["0.0.0.0", "255.255.255.255"],
      ["256.0.0.1", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.4 ", "1..3.4", "١.2.3.4"]
    ),
    (
      .ipv6,
      ["::", "::1", "1::", "2001:db8::ff00:42:8329", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4"],
      [
        ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "1:2:3:4:5:6:7::8", "g::", "1.2.3.4::",
        "::1.2.3.4.5", "1:2:3:4:5:6:7:1.2.3.4", "fe80::1%eth0", "",
      ]
    ),
    (.ip, ["1.2.3.4", "::1"], ["1.2.3", "x"]),
    (
      .cidr, ["192.168.0.0/16", "0.0.0.0/0", "::/128", "2001:db8::/32"],
      ["192.168.0.0/33", "::/129", "1.2.3.4", "1.2.3.4/", "1.2.3.4/01", "1.2.3.4/-1", "1.2.3.4/1/2", "/8"]
    ),
    (
      .uri, ["https://example.com/a?b=c#d", "urn:uuid:1", "obs://bucket/key%20x", "mailto:a@b.c"],
      ["", "/a/b", "https:", "1http://x", "http://a b", "http://é", "http://x/%2", "http://x/%zz"]
    ),
    (
      .email, ["a@b.example", "first.last+tag@sub.example.com"],
      ["a", "a@", "@b", "a@b@c", ".a@b", "a..b@c", "a b@c", "a@-b", "a@b..c"]
    ),
    (
      .hostname, ["a", "example.com", "xn--bcher-kva.example", "1.2.3.4"],
      ["", ".", "a.", "-a", "a-", "a_b", "a..b", "é.example", String(repeating: "a", count: 64)]
    ),
    (
      .base64, ["", "QQ==", "QUI=", "QUJD", "+/+/"], ["Q", "QQ=", "QQ===", "Q===", "Q=Q=", "QQ==QQ==", "QU-_", "QU D"]
    ),
    (.json, ["{}", "[1]", "null", #""x""#, " 1 "], ["", "{", "{]", "x", "[1] 2"]),
    (.xml, ["<a/>", " <a>b</a>\n"], ["", "a", "<a", "a>", "  "]),
  ]

  @Test(arguments: ValueFormat.allCases)
  func formats(format: ValueFormat) throws {
    let (_, valid, invalid) = try #require(Self.cases.first { $0.0 == format })
    for text in valid { #expect(format.matches(text), "\(text)") }
    for text in invalid { #expect(!format.matches(text), "\(text)") }
  }

  @Test(arguments: ValueFormat.allCases)
  func noiseIsNeitherAccidentallyFineNorFatal(format: ValueFormat) {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let text = random.string(maxLength: 40)
      if format.matches(text), text.unicodeScalars.count > 12 {
        Issue.record("\(format) took \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: ValueFormat.allCases)
  func longTextsTakeNoTime(format: ValueFormat) {
    let start = ContinuousClock.now
    for unit in ["1:", "a.", "1", "/", "<", "[", "%20", "@"] {
      _ = format.matches(String(repeating: unit, count: 20_000))
    }
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
