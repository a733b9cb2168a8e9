import APIModel
import Foundation
import JSONDocument
import Testing

@testable import SwiftGeneration

/// Every name that generated code might mix up with something else, in every place a schema can put a name.
///
/// The names are mined from the sources of the runtime, so that one that is added tomorrow is tried, too.
@Suite struct MinedNamesTests {
  @Test func aClientOfDangerousNamesCompiles() async throws {
    let words = try Self.words()
    #expect(words.count > 800)
    let tree = try makeGenerator().generate(Self.service(words))
    let said = try await SwiftCompiler().typeCheck(tree, module: "Zoo")
    #expect(said.isEmpty, "\(said)")
  }

  @Test func testsOfDangerousNamesParse() async throws {
    let tree = try makeGenerator().generate(Self.service(try Self.words()))
    let said = try await SwiftCompiler().parseTests(tree)
    #expect(said.isEmpty, "\(said)")
  }

  @Test func theListOfRuntimeTypesIsComplete() throws {
    var declared: Set<String> = []
    for text in try Self.runtimeSources() {
      let outline = try DeclarationOutline(of: text)
      for type in outline.declarations where type.owner.isEmpty && !["extension", "import"].contains(type.keyword) {
        if text.contains("public \(type.keyword) \(type.name)") { declared.insert(type.name) }
      }
    }
    let types = declared.filter { $0.first?.isUppercase == true }
    #expect(types.sorted() == ReservedNames.runtimeTypes.sorted())
  }

  // MARK: Words

  /// The identifiers of the runtime and of the templates, keywords, and names of the libraries.
  private static func words() throws -> [String] {
    var words: Set<String> = []
    let templates = try TemplateName.allCases.map { try TemplateSyntax.skeleton(of: BuiltinTemplates.text(of: $0)) }
    for text in try runtimeSources() + templates {
      let bytes = ContiguousArray(text.utf8)
      for token in try SwiftTokenizer.tokens(of: bytes) where token.kind == .identifier {
        words.insert(token.text(in: bytes).filter { $0 != "`" })
      }
    }
    words.formUnion(ReservedNames.keywords)
    words.formUnion(ReservedNames.types)
    words.formUnion(ReservedNames.properties.union(ReservedNames.cases).union(ReservedNames.methods))
    words.formUnion(contextualWords)
    return words.filter { $0.contains { $0.isLetter } }.sorted()
  }

  private static let contextualWords = [
    "Zoo", "ZooClient", "actor", "any", "async", "await", "borrow", "borrowing", "consume", "consuming", "copy",
    "didSet", "discard", "distributed", "dynamic", "each", "final", "get", "indirect", "infix", "isolated", "lazy",
    "left", "macro", "mutating", "newValue", "nonisolated", "nonmutating", "oldValue", "open", "optional",
    "override", "package", "postfix", "prefix", "required", "right", "sending", "set", "some", "then", "unowned",
    "unsafe", "weak", "willSet", "yield", "__consuming", "_modify", "_read", "Sample", "RoundTrip", "Test", "Suite",
    "Tag", "Kind", "TypeValue",
  ]

  private static func runtimeSources() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/TablatureRuntime").resolvingSymlinksInPath()
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? []
    return try files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }

  // MARK: The service

  /// How many words one type or operation takes.
  private static let share = 60

  private static func service(_ words: [String]) -> Service {
    let shares = stride(from: 0, to: words.count, by: share).map { Array(words[$0..<min($0 + share, words.count)]) }
    let wordTypes = shares.enumerated().flatMap { types($0.element, number: $0.offset) }
    // Names that differ only in case would be one name at the top level.
    var seen: Set<String> = []
    let names = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.filter { seen.insert($0).inserted }
    let named = names.filter { words.contains($0) }.map { name in
      let field = Field(name: name, value: .reference("Words0"))
      return TypeDefinition(name: name, kind: .object(ObjectType(fields: [field])))
    }
    let operations = shares.enumerated().map { operation($0.element, name: "Call\($0.offset)") }
    let methods = words.filter { $0.first?.isLowercase == true && isRiskyMethod($0) }.map { word in
      let name = word.prefix(1).uppercased() + word.dropFirst() + "_"
      return Operation(
        name: name,
        method: .post,
        path: path("/x"),
        parameters: [Parameter(location: .query, field: Field(name: word, value: .scalar(.integer)))],
        requestBody: Body(value: .reference("Words0")),
        responses: [Response(status: 200, body: Body(value: .reference("Words1")))]
      )
    }
    return Service(
      name: "Zoo",
      configured: words,
      units: [Unit(name: "Types", types: wordTypes + named), Unit(name: "Calls", operations: operations + methods)]
    )
  }

  /// Whether a method of the client with a name could be mixed up with something that the client's code uses.
  private static func isRiskyMethod(_ name: String) -> Bool {
    let templates = [TemplateName.call, .client].map { BuiltinTemplates.text(of: $0) }.joined()
    return templates.contains(name) || ReservedNames.keywords.contains(name) || ReservedNames.methods.contains(name)
      || contextualWords.contains(name)
  }

  /// A type whose fields are called by words, and one whose fields have values called by words and by their meanings.
  private static func types(_ words: [String], number: Int) -> [TypeDefinition] {
    let fields = words.map { Field(name: $0, value: .scalar(.string), isRequired: true) }
    // The names of nested types begin with a capital, so only such words can hide another type.
    let enumerations = words.filter { $0.first?.isUppercase == true }.map { word in
      var scalar = Scalar(.string)
      scalar.values = [EnumeratedValue("x")]
      return Field(name: word, value: ValueType(.scalar(scalar)))
    }
    var texts = Scalar(.string)
    texts.values = words.map { EnumeratedValue($0) }
    var numbers = Scalar(.integer)
    numbers.values = words.enumerated().map { EnumeratedValue("\($0.offset)", meaning: $0.element) }
    return [
      TypeDefinition(name: "Words\(number)", kind: .object(ObjectType(fields: fields, additional: .scalar(.string)))),
      TypeDefinition(name: "Choices\(number)", kind: .object(ObjectType(fields: enumerations))),
      TypeDefinition(name: "Texts\(number)", kind: .enumeration(texts)),
      TypeDefinition(name: "Numbers\(number)", kind: .enumeration(numbers)),
    ]
  }

  /// An operation whose parameters are called by words.
  private static func operation(_ words: [String], name: String) -> APIModel.Operation {
    let parameters = words.map { word in
      Parameter(location: .query, field: Field(name: word, value: .scalar(.string)))
    }
    return Operation(
      name: name,
      method: .post,
      path: path("/x"),
      parameters: parameters,
      requestBody: Body(value: .reference("Words0")),
      responses: [Response(status: 200, body: Body(value: .reference("Words1")))],
      paging: Paging(scheme: .marker(parameter: words[0], next: ["x"], item: nil), items: ["y"])
    )
  }
}
