import Diagnostics
import TestSupport
import Testing
import YAMLDocument

/// Whatever the bytes, there is a tree or a diagnostic with a place in the text, and a tree survives being written.
@Suite struct YAMLFuzzTests {
  private static let seeds = [
    """
    operation: ListTasks
    parameters:
      - {name: limit, in: query, range: 1...100, values: {a: one, 'b': "two\\n"}}
      - name: "type"   # a comment
        values: [fast, 'it''s', ~, -1.5e3]
    responses: {200: {}, 404: }
    body: |2-
        {
          "a": 1
        }
    folded: >+
      one
      two

    ? long key
    : - - nested
    """,
    "%YAML 1.2\n---\r\n# é日本🙂\nkey: &a !t [*a, <<, {? b : c}]\n<<: d\nkey: e\n...\n",
  ].map { Array($0.utf8) }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 1)
    let alphabet = Array("ab :-?#,[]{}&*!|>'\"%@`\\\n\t<~.0é🙂\r\u{85}".utf8)
    for round in 0..<3_000 {
      let length = Int.random(in: 0..<40, using: &random)
      check(
        (0..<length).map { _ in
          round.isMultiple(of: 4)
            ? UInt8.random(in: 0...255, using: &random) : alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        }
      )
    }
  }

  @Test func truncations() {
    for seed in Self.seeds {
      for length in 0...seed.count { check(Array(seed.prefix(length))) }
    }
  }

  @Test func mutations() {
    var random = SeededGenerator(seed: 2)
    var valid = 0
    for _ in 0..<1_500 {
      var bytes = Self.seeds[0]
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

  /// Whether the bytes are a document.
  @discardableResult
  private func check(_ bytes: [UInt8]) -> Bool {
    let found = problems(bytes)
    guard found.isEmpty else {
      let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
      for problem in found {
        let start = problem.range?.start ?? SourcePosition(line: 0, column: 0)
        #expect((1...lines).contains(start.line) && (1...bytes.count + 1).contains(start.column), "\(bytes)")
      }
      return false
    }
    guard let tree = try? YAMLReader.read(bytes, file: "f") else { return true }
    let read = try? YAMLReader.read(YAMLWriter().write(tree), file: "f")
    #expect(read.map(Meaning.init) == Meaning(tree), "\(bytes)")
    return true
  }
}
