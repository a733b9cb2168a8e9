public import Diagnostics

/// The names that a client has given, in the order in which they came.
///
/// A schema does not tell which of its pages came last. Where two things want one name, or are declared once for both, the
/// record says which was there before, and so nothing that is added takes a name away. It lies beside the generated files.
public struct NameRecord: Sendable, Hashable {
  /// What the file with the record is called.
  public static let fileName = "names.txt"

  private static let heading = """
    # The names of this client, those of each paragraph older than those of the next. What is added yields to what is
    # there; keep this file with the client.

    """

  /// What has a name at the top level of a client.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    case operation, type, group

    /// How many names each has in Swift: an operation and a group have a type and a member of the client.
    fileprivate var nameCount: Int {
      switch self {
      case .operation, .group: 2
      case .type: 1
      }
    }
  }

  /// What something is called in the schema.
  struct Key: Sendable, Hashable {
    var kind: Kind
    var name: String
  }

  /// What something is called in the schema and in Swift.
  struct Entry: Sendable, Hashable {
    var key: Key
    var swiftNames: [String]
  }

  /// The module that the names were given in; they mean nothing in another.
  var module = ""
  /// The names, by the run that gave them.
  private(set) var generations: [[Entry]] = []

  /// A record of no names.
  public init() {}

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - text: The contents of the file.
  ///   - file: The path of the file, for messages.
  /// - Throws: ``DiagnosticID/nameRecord`` for a line that is none of a record, and for names of no module.
  public init(_ text: String, file: String) throws(DiagnosticError) {
    var generation: [Entry] = []
    // To Swift, CR LF is one character, which is not LF.
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ").map(String.init)
      guard let first = words.first else {
        if !generation.isEmpty { generations.append(generation) }
        generation = []
        continue
      }
      if first.hasPrefix("#") { continue }
      if first == "module", words.count == 2 {
        module = words[1]
      } else if let kind = Kind(rawValue: first), words.count == kind.nameCount + 2, !module.isEmpty {
        let key = Key(kind: kind, name: PercentText.decoded(words[1]))
        generation.append(Entry(key: key, swiftNames: Array(words.dropFirst(2))))
      } else {
        throw DiagnosticError(
          .nameRecord,
          Self.problem(with: String(line), isOfModule: !module.isEmpty),
          at: SourceRange(file: file, start: SourcePosition(line: index + 1, column: 1))
        )
      }
    }
    if !generation.isEmpty { generations.append(generation) }
  }

  /// What is wrong with a line, and what to do.
  private static func problem(with line: String, isOfModule: Bool) -> String {
    // Each branch adds a paragraph at the end, so that two of them get into each other's way.
    if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains(where: line.hasPrefix) {
      return "'\(line)' is left from a merge; keep the names of both sides and remove the lines around them"
    }
    let wayOut = "take the file as it was, or remove it to have all names given anew"
    guard isOfModule else { return "the line 'module NAME' should stand here, before all names; \(wayOut)" }
    return "'\(line)' is no line of a record of names; \(wayOut)"
  }

  /// The contents of the file.
  public var text: String {
    let paragraphs = generations.map { generation in
      generation.map { entry in
        ([entry.key.kind.rawValue, PercentText.encoded(entry.key.name)] + entry.swiftNames).joined(separator: " ")
          + "\n"
      }.joined()
    }
    return ([Self.heading + "module \(module)\n"] + paragraphs).joined(separator: "\n")
  }

  /// The record after a run: what is gone is left out, and what is new has a paragraph of its own.
  func updated(with entries: [Entry], module: SwiftName) -> NameRecord {
    let current = Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
    var updated = NameRecord()
    updated.module = module.text
    var seen: Set<Key> = []
    if self.module == module.text {
      updated.generations = generations.map { generation in
        generation.compactMap { entry in seen.insert(entry.key).inserted ? current[entry.key] : nil }
      }
    }
    updated.generations.append(entries.filter { seen.insert($0.key).inserted }.sorted())
    updated.generations.removeAll(where: \.isEmpty)
    return updated
  }
}

extension NameRecord.Entry: Comparable {
  static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.key.kind.rawValue, lhs.key.name) < (rhs.key.kind.rawValue, rhs.key.name)
  }
}

/// Any text as one word of ASCII.
private enum PercentText {
  static func encoded(_ text: String) -> String {
    let bytes = text.utf8.map { byte -> String in
      let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "%")
      if isPlain { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return bytes.isEmpty ? "%" : bytes.joined()
  }

  static func decoded(_ word: String) -> String {
    var bytes: [UInt8] = []
    var rest = Substring(word).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) { bytes.append(value) }
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension DiagnosticID {
  /// A line of the record of names is none.
  public static let nameRecord = DiagnosticID("output.names")
}
