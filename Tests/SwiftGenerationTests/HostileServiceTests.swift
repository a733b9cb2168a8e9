import APIModel
import Diagnostics
import JSONDocument
import SchemaFormat
import Testing

@testable import SwiftGeneration

/// No text of a schema gets out of its literal, its comment or its name, wherever it stands.
@Suite struct HostileServiceTests {
  @Test(arguments: HostileSlot.all)
  func nothingEscapes(slot: HostileSlot) throws {
    let generator = try makeGenerator()
    let twin = try Outline(generator.generate(slot.service(with: slot.benign)))
    for text in HostileText.short {
      let tree: GeneratedTree
      do throws(DiagnosticError) {
        tree = try generator.generate(slot.service(with: text.value))
      } catch {
        #expect(
          error.diagnostics.allSatisfy { ["generate.unit-name", "generate.module-name"].contains($0.id.description) }
        )
        continue
      }
      try check(tree, slot, text, twin)
    }
  }

  @Test func aVeryLongTextIsNoProblem() throws {
    let long = try #require(HostileText.all.last { $0.name == "very long" })
    let generator = try makeGenerator()
    for slot in HostileSlot.all where ["field name", "pattern"].contains(slot.name) {
      try check(generator.generate(slot.service(with: long.value)), slot, long, nil)
    }
  }

  private func check(_ tree: GeneratedTree, _ slot: HostileSlot, _ text: HostileText, _ twin: Outline?) throws {
    for file in tree.files {
      #expect(file.name.utf8.allSatisfy { $0.isFileNameByte }, "\(text): \(file.name)")
      #expect(file.text.utf8.count < 8_000_000)
    }
    let outline = try Outline(tree)
    if let twin {
      #expect(outline.kinds == twin.kinds, "\(text)")
      #expect(outline.signs == twin.signs, "\(text)")
    }
    if slot.isLiteral {
      let wanted = slot.prefix + text.value
      #expect(outline.literals.contains { $0.utf8.elementsEqual(wanted.utf8) }, "\(text)")
    }
  }

  @Test(arguments: ["a b.yaml", "x;y.yaml", ".yaml", "\u{202E}x.yaml", "1.yaml", "a/../../b c.yaml"])
  func theLoaderRefusesFileNames(path: String) {
    #expect(throws: DiagnosticError.self) {
      try loadService([path: "operation: Call\nmethod: GET\npath: /call\nresponses: {204: {}}\n"])
    }
  }

  @Test func theCompilerParsesAllTextsTogether() async throws {
    var unit = Unit(name: "All")
    for (index, text) in HostileText.short.enumerated() {
      var part = HostileSlot.base
      for slot in HostileSlot.all where slot.isFree { slot.put(text.value, &part) }
      unit.operations += part.operations.map { $0.renamed("Op\(index)") }
      unit.types += part.types.map { $0.renamed(["Thing": "T\(index)"]) }
    }
    let service = Service(name: "Zoo", documentation: HostileText.short.map(\.value).joined(), units: [unit])
    let tree = try makeGenerator().generate(service)
    let compiler = SwiftCompiler()
    let said = try await compiler.parseSources(tree) + compiler.parseTests(tree)
    #expect(said.isEmpty, "\(said)")
  }
}

/// What is compared between a client and its benign twin: everything but comments, names and the texts of literals.
private struct Outline {
  var kinds: [SwiftToken.Kind] = []
  var signs: [String] = []
  var literals: Set<String> = []

  init(_ tree: GeneratedTree) throws {
    // The order of the files follows from their names, which may differ.
    let rank = { (file: GeneratedFile) in
      file.name.hasSuffix("Client.swift") ? 0 : file.name.hasPrefix("Types+") ? 1 : 2
    }
    for file in tree.files.filter({ $0.folder == .sources }).sorted(by: { rank($0) < rank($1) }) {
      let bytes = ContiguousArray(file.text.utf8)
      for token in try SwiftTokenizer.tokens(of: bytes) where token.kind != .comment {
        kinds.append(token.kind)
        switch token.kind {
        case .string: if let literal = decodedLiteral(token.text(in: bytes)) { literals.insert(literal) }
        case .directive, .punctuation, .number: signs.append(token.text(in: bytes))
        case .identifier, .comment: break
        }
      }
    }
  }
}

extension UInt8 {
  fileprivate var isFileNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
    case UInt8(ascii: "."): true
    default: false
    }
  }
}
