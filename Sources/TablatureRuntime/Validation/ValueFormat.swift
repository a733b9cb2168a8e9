/// What a string stands for, where the reference gives a format.
public enum ValueFormat: Hashable, Sendable, CaseIterable {
  /// A date with a time, as in RFC 3339.
  case dateTime
  /// A date, `YYYY-MM-DD`.
  case date
  /// A time of day, `hh:mm:ss` with or without a fraction.
  case time
  /// Seconds since 1970-01-01T00:00:00Z.
  case epochSeconds
  /// Milliseconds since 1970-01-01T00:00:00Z.
  case epochMilliseconds
  /// A universally unique identifier, with or without hyphens.
  case uuid
  /// An IPv4 address.
  case ipv4
  /// An IPv6 address.
  case ipv6
  /// An IP address of either version.
  case ip
  /// A block of addresses, such as `192.168.0.0/16`.
  case cidr
  /// A URI.
  case uri
  /// An e-mail address.
  case email
  /// A domain name.
  case hostname
  /// Bytes in base 64.
  case base64
  /// A JSON text inside the string.
  case json
  /// An XML text inside the string.
  case xml

  /// Whether a string has the format.
  ///
  /// Only its characters count: an address need not exist, and of XML only the ends are looked at.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(matches)
  }

  private func matches(_ bytes: Bytes) -> Bool {
    switch self {
    case .dateTime: DateFormat.isDateTime(bytes)
    case .date: DateFormat.isDate(bytes)
    case .time: DateFormat.isTime(bytes)
    case .epochSeconds, .epochMilliseconds: DataFormat.isWholeNumber(bytes)
    case .uuid: DataFormat.isUUID(bytes)
    case .ipv4: AddressFormat.isIPv4(bytes)
    case .ipv6: AddressFormat.isIPv6(bytes)
    case .ip: AddressFormat.isIPv4(bytes) || AddressFormat.isIPv6(bytes)
    case .cidr: AddressFormat.isBlock(bytes)
    case .uri: NameFormat.isURI(bytes)
    case .email: NameFormat.isEmail(bytes)
    case .hostname: NameFormat.isHost(bytes)
    case .base64: DataFormat.isBase64(bytes)
    case .json: DataFormat.isJSON(bytes)
    case .xml: DataFormat.isXML(bytes)
    }
  }

  /// The format with its article, for messages.
  var phrase: String {
    switch self {
    case .dateTime: "a date and time such as 2024-05-31T08:00:00Z"
    case .date: "a date such as 2024-05-31"
    case .time: "a time such as 08:00:00"
    case .epochSeconds: "a number of seconds since 1970"
    case .epochMilliseconds: "a number of milliseconds since 1970"
    case .uuid: "a UUID"
    case .ipv4: "an IPv4 address"
    case .ipv6: "an IPv6 address"
    case .ip: "an IP address"
    case .cidr: "a block of addresses such as 192.168.0.0/16"
    case .uri: "a URI"
    case .email: "an e-mail address"
    case .hostname: "a host name"
    case .base64: "base 64"
    case .json: "a JSON text"
    case .xml: "an XML text"
    }
  }
}
