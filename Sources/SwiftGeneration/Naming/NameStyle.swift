/// Writes words as Swift names, with acronyms in one case as the API Design Guidelines ask.
enum NameStyle {
  /// A name for a property, a parameter, a method or a case: `datasetID`, `urlPath`.
  static func lowerCamel(_ words: [String]) -> String {
    var name = ""
    for (index, word) in words.enumerated() { append(index == 0 ? word : capitalized(word), to: &name) }
    return name
  }

  /// A name for a type: `DatasetID`, `URLPath`.
  static func upperCamel(_ words: [String]) -> String {
    words.reduce(into: "") { name, word in append(capitalized(word), to: &name) }
  }

  /// The name of a type that the schema calls so: as it is, but for acronyms, which the schema may spell like words.
  /// `UploadSamplesJson` becomes `UploadSamplesJSON`, as its method is `uploadSamplesJSON`.
  static func typeName(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0.isASCIILetter || $0.isDigit || $0 == UInt8(ascii: "_") }
    guard isPlain, name.utf8.count <= longestTypeName else { return name }
    var rest = Substring(name)
    var styled = ""
    for word in WordSplitter.words(of: name) {
      while rest.first == "_" { styled.append(rest.removeFirst()) }
      let spelled = rest.prefix(word.utf8.count)
      rest = rest.dropFirst(word.utf8.count)
      styled += holdsAcronym(word) ? capitalized(word) : String(spelled)
    }
    return styled + rest
  }

  /// Longer names are cut, and not looked into.
  private static let longestTypeName = 120

  /// One of the things that a plural names: `reasons` → `reason`.
  static func singular(_ words: [String]) -> [String] {
    guard let last = words.last else { return words }
    return words.dropLast() + [singular(last)]
  }

  /// One of the things that a word names.
  static func singular(_ word: String) -> String {
    let keepsItsEnd = ["ss", "us", "is", "ics"].contains { word.hasSuffix($0) }
    if keepsItsEnd || word.utf8.count < 4 || !word.hasSuffix("s") { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    let hissing = ["sses", "shes", "ches", "xes", "uses"].contains { word.hasSuffix($0) }
    return String(word.dropLast(hissing ? 2 : 1))
  }

  /// Appends a word, with an underscore where two numbers would run together: `v1_10`.
  private static func append(_ word: String, to name: inout String) {
    if let last = name.utf8.last, let first = word.utf8.first, last.isDigit, first.isDigit { name += "_" }
    name += word
  }

  /// A word, which is ASCII, with its first letter or, where it is an acronym, all of them in upper case.
  private static func capitalized(_ word: String) -> String {
    if isAcronym(word) { return word.uppercased() }
    if holdsAcronym(word) { return word.dropLast().uppercased() + "s" }
    var bytes = Array(word.utf8)
    if let first = bytes.first { bytes[0] = first.uppercased }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a word is an acronym or the plural of one.
  private static func holdsAcronym(_ word: String) -> Bool {
    isAcronym(word) || (word.utf8.last == UInt8(ascii: "s") && isAcronym(String(word.dropLast())))
  }

  private static func isAcronym(_ word: String) -> Bool {
    word.utf8.count <= longestAcronym && acronyms.contains(word)
  }

  private static let longestAcronym = acronyms.map(\.utf8.count).max() ?? 0

  /// Abbreviations that are written in capitals. Common words are left out even where they are abbreviations, too.
  private static let acronyms: Set<String> = [
    "acl", "ai", "ak", "api", "arn", "asn", "bgp", "cbr", "cce", "cidr", "cpu", "crc", "css", "csv", "dcs", "ddos",
    "dds", "dhcp", "dli", "dns", "dws", "ecs", "eip", "elb", "evs", "ftp", "gpu", "gre", "html", "http", "https", "iam",
    "icmp", "id", "ike", "imei", "imsi", "io", "iops", "ip", "ipv4", "ipv6", "jdbc", "json", "jwt", "kms", "lts", "mac",
    "md5", "mfa", "mtu", "nat", "nfs", "nic", "npu", "obs", "odbc", "os", "pdf", "pvc", "qps", "ram", "rds", "rsa",
    "sdk", "sfs", "sha1", "sha256", "sk", "sla", "smn", "smtp", "sms", "sni", "sql", "ssd", "ssh", "ssl", "sso", "tcp",
    "tls", "ttl", "ui", "udp", "uri", "url", "utc", "utf8", "uuid", "vip", "vlan", "vm", "vnc", "vpc", "vpn", "waf",
    "wan", "xml", "xss", "yaml",
  ]
}

extension UInt8 {
  fileprivate var uppercased: UInt8 { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) ? self - 32 : self }
}
