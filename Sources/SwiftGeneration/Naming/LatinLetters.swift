/// Latin letters with marks, which names are better off with as plain letters than without them.
enum LatinLetters {
  /// A text in which each such letter stands as the ones it is written with where only ASCII is at hand.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return String(text.unicodeScalars.map { plainLetters[$0] ?? String($0) }.joined())
  }

  private static let plainLetters: [Unicode.Scalar: String] = {
    let pairs = alphabet.flatMap { plain, marked in marked.unicodeScalars.map { ($0, plain) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static let alphabet: KeyValuePairs = [
    "A": "ÀÁÂÃÄÅĀĂĄ", "a": "àáâãäåāăą", "AE": "Æ", "ae": "æ", "C": "ÇĆĈĊČ", "c": "çćĉċč", "D": "ÐĎĐ", "d": "ðďđ",
    "E": "ÈÉÊËĒĔĖĘĚ", "e": "èéêëēĕėęě", "G": "ĜĞĠĢ", "g": "ĝğġģ", "H": "ĤĦ", "h": "ĥħ", "I": "ÌÍÎÏĨĪĬĮİ",
    "i": "ìíîïĩīĭįı", "J": "Ĵ", "j": "ĵ", "K": "Ķ", "k": "ķ", "L": "ĹĻĽŁ", "l": "ĺļľł", "N": "ÑŃŅŇ", "n": "ñńņň",
    "O": "ÒÓÔÕÖØŌŎŐ", "o": "òóôõöøōŏő", "OE": "Œ", "oe": "œ", "R": "ŔŖŘ", "r": "ŕŗř", "S": "ŚŜŞŠ", "s": "śŝşš",
    "ss": "ß", "T": "ŢŤŦ", "t": "ţťŧ", "TH": "Þ", "th": "þ", "U": "ÙÚÛÜŨŪŬŮŰŲ", "u": "ùúûüũūŭůűų", "W": "Ŵ", "w": "ŵ",
    "Y": "ÝŶŸ", "y": "ýÿŷ", "Z": "ŹŻŽ", "z": "źżž",
  ]
}
