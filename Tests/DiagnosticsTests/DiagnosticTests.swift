import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  @Test func sortsByPlaceThenIdAndKeepsEachOnce() {
    var collector = DiagnosticCollector()
    let other = DiagnosticID("test.another")
    collector.error(testID, "b", at: range(2, 1))
    collector.warning(testID, "b", at: range(1, 5))
    collector.note(testID, "no place")
    collector.error(other, "b", at: range(2, 1))
    collector.error(testID, "b", at: range(2, 1))
    collector.error(testID, "a", at: range(2, 1))
    #expect(collector.diagnostics.count == 6)
    #expect(
      DiagnosticRenderer().render(collector.sorted) == """
        note: no place [test.kind]
        s.yaml:1:5: warning: b [test.kind]
        s.yaml:2:1: error: b [test.another]
        s.yaml:2:1: error: a [test.kind]
        s.yaml:2:1: error: b [test.kind]

        """
    )
  }

  @Test func knowsWhetherThereAreErrors() {
    var collector = DiagnosticCollector()
    collector.note(testID, "n")
    collector.warning(testID, "w")
    #expect(!collector.hasErrors)
    var other = DiagnosticCollector()
    other.error(testID, "e")
    collector.merge(other)
    #expect(collector.hasErrors)
    #expect(collector.diagnostics.map(\.severity).max() == .error)
  }
}

@Suite struct SourceCursorTests {
  @Test func walksOverScalarsAndLines() throws {
    let text = Array("aé\r\n\r🙂\n\nx".utf8)
    var places: [String] = []
    try text.withUnsafeBufferPointer { bytes in
      var cursor = SourceCursor(bytes)
      while let scalar = try cursor.next() {
        places.append("\(cursor.lastPosition.line):\(cursor.lastPosition.column) U+\(String(scalar.value, radix: 16))")
      }
      #expect(cursor.offset == text.count)
      #expect(cursor.position == SourcePosition(line: 5, column: 2))
    }
    #expect(
      places == [
        "1:1 U+61", "1:2 U+e9", "1:3 U+d", "1:4 U+a", "2:1 U+d", "3:1 U+1f642", "3:2 U+a", "4:1 U+a", "5:1 U+78",
      ]
    )
  }

  @Test func decodesLikeTheStandardLibrary() {
    var bytes: [UInt8] = [0, 0, 0, 0]
    for lead in UInt8.min...UInt8.max {
      for second in [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0] as [UInt8] {
        for third in [0x7F, 0x80, 0xBF, 0xC0] as [UInt8] {
          bytes = [lead, second, third, 0x80]
          for length in 1...4 {
            let prefix = Array(bytes.prefix(length))
            let decoded = prefix.withUnsafeBufferPointer { $0.scalar(at: 0) }
            #expect(decoded == standardDecoding(prefix), "\(prefix)")
          }
        }
      }
    }
  }

  private func standardDecoding(_ bytes: [UInt8]) -> Unicode.Scalar? {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }
}
