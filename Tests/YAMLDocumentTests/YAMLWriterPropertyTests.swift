import Diagnostics
import TestSupport
import Testing
import YAMLDocument

@Suite struct YAMLWriterPropertyTests {
  @Test(arguments: 0..<8)
  func readingWhatWasWrittenGivesTheSameTree(seed: UInt64) {
    var random = RandomTree(random: SeededGenerator(seed: seed))
    for _ in 0..<150 {
      let tree = random.tree()
      let writer = YAMLWriter(lineWidth: Int.random(in: 10...120, using: &random.random))
      check(tree, writer)
    }
  }

  @Test(arguments: [YAMLScalar.Style.plain, .singleQuoted, .literal])
  func everyTextSurvivesInEveryPlace(style: YAMLScalar.Style) {
    var random = RandomTree(random: SeededGenerator(seed: 99))
    for _ in 0..<200 {
      let scalar = YAMLScalar(random.text(), style: style)
      let key = scalar.text.isEmpty ? YAMLScalar("", style: .singleQuoted) : scalar
      let node = YAMLNode.scalar(scalar)
      for layout in [YAMLLayout.block, .flow] {
        check(node, YAMLWriter())
        check(.sequence(YAMLSequence([node, node], layout: layout)), YAMLWriter())
        check(.mapping(YAMLMapping([.init(key, node)], layout: layout)), YAMLWriter())
        let inner = YAMLNode.mapping(YAMLMapping([.init(key, node)], layout: layout))
        check(.sequence(YAMLSequence([inner, .sequence(YAMLSequence([inner]))])), YAMLWriter())
      }
    }
  }

  private func check(_ tree: YAMLNode, _ writer: YAMLWriter) {
    let text = writer.write(tree)
    #expect(text.utf8.last == UInt8(ascii: "\n"))
    let found = problems(text)
    #expect(found.isEmpty, "\(found) in \(text.debugDescription)")
    guard let read = try? YAMLReader.read(text, file: "f") else { return }
    #expect(Meaning(read) == Meaning(tree), "\(text.debugDescription)")
    #expect(writer.write(read).utf8.elementsEqual(text.utf8), "\(text.debugDescription)")
  }
}
