/// Writes words as Swift names, with acronyms in one case as the API Design Guidelines ask.
enum NameStyle {
  /// A name for a property, a parameter, a method or a case: `datasetID`, `urlPath`.
  static func lowerCamel(_ words: [String]) -> String {
    guard let first = words.first else { return "" }
    return join([first] + words.dropFirst().map(capitalized))
  }

  /// A name for a type: `DatasetID`, `URLPath`.
  static func upperCamel(_ words: [String]) -> String {
    join(words.map(capitalized))
  }

  /// One of the things that a plural names: `reasons` → `reason`.
  static func singular(_ words: [String]) -> [String] {
    guard let last = words.last else { return words }
    return words.dropLast() + [singular(last)]
  }

  private static func singular(_ word: String) -> String {
    let keepsItsEnd = ["ss", "us", "is", "ics"].contains { word.hasSuffix($0) }
    if keepsItsEnd || word.count < 4 || !word.hasSuffix("s") { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    let hissing = ["sses", "shes", "ches", "xes", "uses"].contains { word.hasSuffix($0) }
    return String(word.dropLast(hissing ? 2 : 1))
  }

  /// Joins words, with an underscore where two numbers would run together: `v1_10`.
  private static func join(_ words: [String]) -> String {
    var name = ""
    for word in words {
      if let last = name.utf8.last, let first = word.utf8.first, last.isDigit, first.isDigit { name += "_" }
      name += word
    }
    return name
  }

  private static func capitalized(_ word: String) -> String {
    if acronyms.contains(word) { return word.uppercased() }
    if word.hasSuffix("s"), acronyms.contains(String(word.dropLast())) { return word.dropLast().uppercased() + "s" }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Abbreviations that are written in capitals. Common words are left out even where they are abbreviations, too.
  private static let acronyms: Set<String> = [
    "acl", "ak", "api", "arn", "asn", "bgp", "cbr", "cce", "cidr", "cpu", "crc", "css", "csv", "dcs", "ddos", "dds",
    "dhcp", "dli", "dns", "dws", "ecs", "eip", "elb", "evs", "ftp", "gpu", "gre", "html", "http", "https", "iam",
    "icmp", "id", "ike", "imei", "imsi", "io", "iops", "ip", "ipv4", "ipv6", "jdbc", "json", "jwt", "kms", "lts",
    "mac", "md5", "mfa", "mtu", "nat", "nfs", "nic", "npu", "obs", "odbc", "os", "pdf", "pvc", "qps", "ram", "rds",
    "rsa", "sdk", "sfs", "sha1", "sha256", "sk", "sla", "smn", "smtp", "sms", "sni", "sql", "ssd", "ssh", "ssl", "sso",
    "tcp", "tls", "ttl", "ui", "udp", "uri", "url", "utc", "utf8", "uuid", "vip", "vlan", "vm", "vnc", "vpc", "vpn",
    "waf", "wan", "xml", "xss", "yaml",
  ]
}
