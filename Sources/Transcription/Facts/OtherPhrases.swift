import APIModel

/// How the dialect states defaults and constants.
enum DefaultPhrases {
  /// The phrases.
  static let all: [Phrase] = [
    Phrase("default value is|: @", .defaultValue),
    Phrase("default value of ~3 is @", .defaultValue),
    Phrase("default value when|if ~6 is @", .defaultValue),
    Phrase("default : @", .defaultValue),
    Phrase("default is @", .defaultValue),
    Phrase("default ~2 is !", .defaultValue),
    Phrase("default offset|limit|number|port|quantity is #", .defaultValue),
    Phrase("default value ! ", .defaultValue),
    Phrase("default value # ", .defaultValue),
    Phrase("defaults to @", .defaultValue),
    Phrase("default to !", .defaultValue),
    Phrase("! is used by default", .defaultValue),
    Phrase("value is @ by default", .defaultValue),
    Phrase("value ! is used by default", .defaultValue),
    Phrase("is # by default", .defaultValue),
    Phrase("is ! by default", .defaultValue),
    Phrase("set to @ by default", .defaultValue),
    Phrase("by default , the? ~1 value is @", .defaultValue),
    Phrase("by default , ! is used", .defaultValue),
    Phrase("by default , # is used", .defaultValue),
    Phrase("by default , ! ~2 are|is returned", .defaultValue),
    Phrase("by default , # ~4 are|is returned", .defaultValue),
    Phrase("# ~3 are|is returned by default", .defaultValue),
    Phrase("# ~3 are|is displayed by default", .defaultValue),
    Phrase("value is fixed to|at|as @", .constant),
    Phrase("fixed to|at|as !", .constant),
    Phrase("fixed value is|: @", .constant),
    Phrase("fixed value ! ", .constant),
    Phrase("value must be !", .constant),
    Phrase("value must be set to !", .constant),
    Phrase("must be set to !", .constant),
    Phrase("value|parameter can only be !", .constant),
    Phrase("value|parameter can only be @ , indicating|which|that", .constant),
    Phrase("it|which can only be !", .constant),
    Phrase("can be set only to !", .constant),
    Phrase("can only be set to !", .constant),
    Phrase("fill ! in this field", .constant),
    Phrase("value is !", .constant),
    Phrase("value of this parameter is !", .constant),
    Phrase("only ~1 ! is|are available|supported", .constant),
    Phrase("only the value ! is supported", .constant),
    Phrase("only value of this parameter that is currently supported is !", .constant),
    Phrase("only supports !", .constant),
  ]
}

/// How the dialect states units, formats and lists inside strings.
enum FormatPhrases {
  /// The phrases.
  static let all: [Phrase] = units + formats + separators

  private static let units: [Phrase] = unitNames.flatMap { words, unit in
    [
      Phrase("unit : the? \(words)", .unit(unit)),
      Phrase("unit is : \(words)", .unit(unit)),
      Phrase("unit is in? the? \(words)", .unit(unit)),
      Phrase("unit ( \(words) )", .unit(unit)),
      Phrase("units : \(words)", .unit(unit)),
      Phrase("in the? unit of \(words)", .unit(unit)),
      Phrase("in units of \(words)", .unit(unit)),
      Phrase("in \(words)", .unit(unit)),
      Phrase("measured in \(words)", .unit(unit)),
    ]
  }

  private static let unitNames: [(words: String, unit: String)] = [
    ("second|seconds|s", "seconds"), ("minute|minutes|min", "minutes"), ("hour|hours|h", "hours"),
    ("day|days", "days"), ("week|weeks", "weeks"), ("month|months", "months"), ("year|years", "years"),
    ("millisecond|milliseconds|ms", "milliseconds"), ("microsecond|microseconds", "microseconds"),
    ("byte|bytes", "bytes"), ("kb", "KB"), ("mb", "MB"), ("gb", "GB"), ("tb", "TB"),
    ("kib", "KiB"), ("mib", "MiB"), ("gib", "GiB"), ("percent|percentage", "percent"), ("mbit/s", "Mbit/s"),
    ("mbps", "Mbit/s"), ("kbit/s", "kbit/s"), ("gbit/s", "Gbit/s"), ("mb/s", "MB/s"), ("pixel|pixels", "pixels"),
  ]

  /// The unit that a word names, or nil.
  static func unit(named word: Word) -> String? { unitsByWord[word] }

  private static let unitsByWord: [Word: String] = {
    let pairs = unitNames.flatMap { words, unit in words.split(separator: "|").map { (Word($0.utf8), unit) } }
    return Dictionary(pairs) { first, _ in first }
  }()

  private static let formats: [Phrase] = [
    Phrase("uuid format", .format(.uuid)),
    Phrase("format of uuid", .format(.uuid)),
    Phrase("format is uuid", .format(.uuid)),
    Phrase("is a ~2 uuid", .format(.uuid)),
    Phrase("must be a ~2 uuid", .format(.uuid)),
    Phrase("standard uuid", .format(.uuid)),
    Phrase("base64 format", .format(.base64)),
    Phrase("encoded using base64", .format(.base64)),
    Phrase("base64-encoded", .format(.base64)),
    Phrase("base64 encoded", .format(.base64)),
    Phrase("encoded in base64", .format(.base64)),
    Phrase("cidr format", .format(.cidr)),
    Phrase("format is cidr", .format(.cidr)),
    Phrase("cidr block format", .format(.cidr)),
    Phrase("json format", .format(.json)),
    Phrase("xml format", .format(.xml)),
    Phrase("ipv4 format", .format(.ipv4)),
    Phrase("ipv6 format", .format(.ipv6)),
    Phrase("valid ipv4 address", .format(.ipv4)),
    Phrase("valid ipv6 address", .format(.ipv6)),
    Phrase("valid ip address", .format(.ip)),
    Phrase("unix timestamp , in milliseconds", .format(.epochMilliseconds)),
    Phrase("unix timestamp in milliseconds", .format(.epochMilliseconds)),
    Phrase("unix timestamp ( ms )", .format(.epochMilliseconds)),
    Phrase("timestamp , in milliseconds", .format(.epochMilliseconds)),
    Phrase("timestamp in milliseconds", .format(.epochMilliseconds)),
    Phrase("timestamp is in milliseconds", .format(.epochMilliseconds)),
    Phrase("timestamp ( in? ms|milliseconds )", .format(.epochMilliseconds)),
    Phrase("millisecond timestamp", .format(.epochMilliseconds)),
    Phrase("time when ~9 , in milliseconds|ms", .format(.epochMilliseconds)),
    Phrase("13-digit timestamp", .format(.epochMilliseconds)),
    Phrase("unix timestamp , in seconds", .format(.epochSeconds)),
    Phrase("timestamp , in seconds", .format(.epochSeconds)),
    Phrase("timestamp in seconds", .format(.epochSeconds)),
    Phrase("timestamp is in seconds", .format(.epochSeconds)),
    Phrase("10-digit timestamp", .format(.epochSeconds)),
  ]

  private static let separators: [Phrase] = separatorNames.flatMap { words, mark in
    [
      Phrase("separated by|with|using a? \(words)", .separator(mark)),
      Phrase("separate ~4 with|by|using a? \(words)", .separator(mark)),
      Phrase("use|using a? \(words) (? \(mark)? )? to separate", .separator(mark)),
      Phrase("joined by a? \(words)", .separator(mark)),
    ]
  }

  private static let separatorNames: [(words: String, mark: String)] = [
    ("comma|commas", ","), ("hyphen|hyphens", "-"), ("semicolon|semicolons", ";"), ("colon|colons", ":"),
    ("slash|slashes", "/"),
  ]
}

/// How the dialect states when a value must, should not or cannot be given.
enum ConditionPhrases {
  /// The phrases.
  static let all: [Phrase] = [
    Phrase("mandatory only? when|if", .requiredWhen),
    Phrase("yes only? when|if", .requiredWhen),
    Phrase("required only? when|if", .requiredWhen),
    Phrase("must be specified|set|configured only? when|if", .requiredWhen),
    Phrase("is mandatory only? for|to", .requiredWhen),
    Phrase("cannot be left blank when|if", .requiredWhen),
    Phrase("has|have been deprecated", .deprecated),
    Phrase("is|are deprecated", .deprecated),
    Phrase("has|have been discarded", .deprecated),
    Phrase("is|are discarded", .deprecated),
    Phrase("to be discarded", .deprecated),
    Phrase("no longer used|supported", .deprecated),
    Phrase("has|have been abandoned", .deprecated),
    Phrase("is|are abandoned", .deprecated),
    Phrase("will be deprecated|discarded", .deprecated),
    Phrase("this ~2 is read-only", .readOnly),
    Phrase("read-only field|attribute|parameter", .readOnly),
    Phrase("regular expression : @", .pattern),
    Phrase("regular expression is|:? !", .pattern),
    Phrase("regular expression rule|requirements : !", .pattern),
    Phrase("if value is null", .nullable),
    Phrase("value can be null", .nullable),
    Phrase("is set to null", .nullable),
    Phrase("null is returned", .nullable),
    Phrase("start|current|starting page", .countsPages),
    Phrase("page number|index", .countsPages),
    Phrase("number|index of the? pages?", .countsPages),
  ]
}
