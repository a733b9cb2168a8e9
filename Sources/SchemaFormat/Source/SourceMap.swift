import APIModel
import Diagnostics
import YAMLDocument

/// Finds where the attributes of a service's parts were written, as far as the model itself does not say.
///
/// The model keeps the place of a field as a whole; that of its `range` is found here, in the trees the service was
/// decoded from. Most schemas have nothing wrong with them, so a tree is searched only when a place in it is asked for.
struct SourceMap {
  /// One step from the node of a part down to one of its types.
  enum Step {
    case key(Keyword)
    case index(Int)
  }

  private let files: [SchemaFile]
  private let texts: SourceTexts
  private lazy var fileIndices = Dictionary(
    files.enumerated().map { ($1.displayName, $0) },
    uniquingKeysWith: { first, _ in first }
  )
  private var searched: Set<Int> = []
  private var parts: [SourceRange: Part] = [:]
  private var valueRanges: [SourceRange: [SourceRange]] = [:]

  /// Makes a map of the trees that a service was decoded from.
  init(_ files: [SchemaFile] = [], texts: SourceTexts = SourceTexts()) {
    self.files = files
    self.texts = texts
  }

  // MARK: Places

  /// The name of a part.
  mutating func name(of origin: Origin) -> SourceRange? {
    guard let range = origin.range, let part = part(at: range) else { return origin.range }
    return part.key?.range ?? (part.value[.operation] ?? part.value[.name])?.range ?? range
  }

  /// An attribute of a part, or of one of its types; the part as a whole if the attribute is not there.
  mutating func attribute(_ key: Keyword, at steps: [Step] = [], of origin: Origin) -> SourceRange? {
    node(at: steps, of: origin)?.attribute(key)?.range ?? origin.range
  }

  /// One of the values that are listed for a type, by its place in the list.
  mutating func value(at index: Int, at steps: [Step] = [], of origin: Origin) -> SourceRange? {
    guard let values = node(at: steps, of: origin)?.attribute(.values) else { return origin.range }
    let ranges = valueRanges[values.range] ?? values.valueRanges
    valueRanges[values.range] = ranges
    return ranges.indices.contains(index) ? ranges[index] : values.range
  }

  /// The text that holds the body of an example.
  mutating func body(of origin: Origin) -> ExampleText? {
    node(at: [.key(.body)], of: origin).map { texts.text(in: $0) }
  }

  /// A parameter that the service file names as configured.
  func configured(_ name: String) -> SourceRange? {
    let service = files.first { $0.kind == .service }
    return service.flatMap { texts.tree(of: $0)[.configured] }?.elements?.first { $0.text == name }?.range
  }

  // MARK: Search

  private struct Part {
    var key: YAMLScalar?
    var value: YAMLNode
  }

  private mutating func node(at steps: [Step], of origin: Origin) -> YAMLNode? {
    var node = origin.range.flatMap { part(at: $0)?.value }
    for step in steps {
      switch step {
      case .key(let key): node = node?[key]
      case .index(let index): node = node?.elements.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
    return node
  }

  /// The part at a place.
  ///
  /// It is in the tree of its file. Only where overlays have merged trees, which are there still, it may be in any.
  private mutating func part(at range: SourceRange) -> Part? {
    let own = fileIndices[range.file].flatMap { files[$0].hasTree ? nil : $0..<$0 + 1 }
    let indices = own ?? files.indices
    for index in indices where searched.insert(index).inserted { addParts(of: texts.tree(of: files[index])) }
    return parts[range]
  }

  /// Adds all that a part of the model may have come from: entries of mappings, elements of lists, and the whole file.
  private mutating func addParts(of root: YAMLNode) {
    parts[root.range] = Part(value: root)
    var open = [root]
    while let node = open.popLast() {
      for element in node.elements ?? [] {
        parts[element.range] = Part(value: element)
        open.append(element)
      }
      for entry in node.entries ?? [] {
        // The only entry of an element takes up the same place; then the element is the part.
        if parts[entry.range] == nil { parts[entry.range] = Part(key: entry.key, value: entry.value) }
        open.append(entry.value)
      }
    }
  }
}

extension YAMLNode {
  /// The places of listed values, those left out that decode to nothing.
  fileprivate var valueRanges: [SourceRange] {
    let keys = entries?.filter { $0.key.resolved != .null }.map(\.key.range)
    return keys ?? elements?.filter { $0.scalar != nil && !$0.isNull }.map(\.range) ?? []
  }

  /// An attribute of a field or a type, wherever in the nested type it stands; for `type`, the innermost type.
  fileprivate func attribute(_ key: Keyword) -> YAMLNode? {
    var node = self
    while true {
      if key != .type, let attribute = node[key] { return attribute }
      guard let inner = node[.type] ?? node[.map] ?? node.elements?.first else { break }
      node = inner
    }
    return key == .type ? node : nil
  }
}
