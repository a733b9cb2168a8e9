/// Markup of other languages that was left in a text, such as `<b id="x">1</b>`.
enum InlineMarkup {
  /// A text without tags of markup; what else stands in angle brackets stays.
  static func stripped(_ text: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    guard bytes.contains(UInt8(ascii: "<")) else { return bytes }
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "<"), let end = endOfTag(bytes, position) {
        position = end
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  /// One past a tag that begins at a position; nil where none does.
  private static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int? {
    let limit = min(start + 100, bytes.count)
    var position = start + 1
    if position < limit, bytes[position] == UInt8(ascii: "/") { position += 1 }
    let name = bytes[position..<limit].prefix(while: \.isLetter)
    guard names.contains(Word(name)), let end = bytes[name.endIndex..<limit].firstIndex(of: UInt8(ascii: ">")) else {
      return nil
    }
    return end == name.endIndex || bytes[name.endIndex].isBlank || end == name.endIndex + 1 ? end + 1 : nil
  }

  private static let names: WordSet = Word.set("b i u br em strong code span sup sub")
}
