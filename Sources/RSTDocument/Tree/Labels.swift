/// A label as it is compared: in lower case, each run of white space one blank, none at the ends.
func normalizedLabel(_ name: String) -> String {
  normalizedLabel(Array(name.utf8)[...])
}

/// A label as it is compared, from UTF-8.
func normalizedLabel(_ name: ArraySlice<UInt8>) -> String {
  guard name.allSatisfy({ $0 < 0x80 }) else {
    let words = String(decoding: name, as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
  var result: [UInt8] = []
  result.reserveCapacity(name.count)
  var hasBlank = false
  for byte in name {
    if byte <= Characters.space {
      hasBlank = !result.isEmpty
    } else {
      if hasBlank { result.append(Characters.space) }
      hasBlank = false
      result.append(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
