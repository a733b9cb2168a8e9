import JSONDocument
import TestSupport
import Testing

/// Whatever the bytes, there is a value or an error within the text, and what is read once is read again.
@Suite struct JSONFuzzTests {
  private static let seeds = [
    #"{"a": [1, -2.5e+3, true, false, null], "b\n": "x\u00e9\ud83d\ude00", "c": {}, "d": [[], {}]}"#,
    #"[{"name": "日本", "path": "/v2/{id}"}, 0.1, "\\\"", 100000000000000000000]"#,
  ].map { Array($0.utf8) }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 1)
    let alphabet = Array("[]{}\",:\\u0019ae+-. tnf\n\u{0}é".utf8)
    for round in 0..<4_000 {
      let length = Int.random(in: 0..<40, using: &random)
      check(
        (0..<length).map { _ in
          round.isMultiple(of: 2)
            ? UInt8.random(in: 0...255, using: &random) : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
      )
    }
  }

  @Test func truncations() {
    for seed in Self.seeds {
      for length in 0..<seed.count { #expect(!check(Array(seed.prefix(length)))) }
      #expect(check(seed))
    }
  }

  @Test func mutations() {
    var random = SeededGenerator(seed: 2)
    var valid = 0
    for round in 0..<6_000 {
      var bytes = Self.seeds[round % Self.seeds.count]
      for _ in 0..<Int.random(in: 1..<4, using: &random) { mutate(&bytes, &random) }
      if check(bytes) { valid += 1 }
    }
    #expect(valid > 100)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
    default: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  /// Whether the bytes are JSON.
  @discardableResult
  private func check(_ bytes: [UInt8]) -> Bool {
    do throws(JSONSyntaxError) {
      let value = try JSONValue(parsing: bytes)
      #expect((try? JSONValue(parsing: value.text())) == value, "\(bytes)")
      return true
    } catch {
      #expect((0...bytes.count).contains(error.offset), "\(bytes)")
      #expect(!error.message.isEmpty)
      return false
    }
  }
}
