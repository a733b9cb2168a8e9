/// The path and query of a request line, taken apart.
package struct RequestTarget {
  /// A name of the query with its value; nil where there is no `=` after the name.
  package struct Item {
    package var name: String
    package var value: String?
  }

  /// The path, still percent-encoded, so that an encoded slash divides nothing.
  package var path: Substring
  /// The items of the query, decoded, in order.
  package var query: [Item]

  /// Takes a request line apart.
  package init(_ text: String) {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    path = parts[0]
    query = parts.dropFirst().first.map(Self.items) ?? []
  }

  private static func items(of query: Substring) -> [Item] {
    query.split(separator: "&").map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Item(name: sides[0].percentDecoded, value: sides.dropFirst().first?.percentDecoded)
    }
  }
}

extension Substring {
  /// The text with each `%41` read as the byte it stands for; what is no such code stays as it is.
  package var percentDecoded: String {
    var bytes: [UInt8] = []
    var rest = utf8
    while let byte = rest.popFirst() {
      let digits = Array(rest.prefix(2))
      if byte == UInt8(ascii: "%"), digits.count == 2, let high = digits[0].hexDigit, let low = digits[1].hexDigit {
        bytes.append(high << 4 | low)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var hexDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
