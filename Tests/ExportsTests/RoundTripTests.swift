import APIModel
import Diagnostics
import Exports
import JSONDocument
import Testing

@Suite("Exports lose nothing")
struct RoundTripTests {
  @Test("The document of a service gives the service back", arguments: 0..<80 as Range<UInt64>)
  func importOfExport(seed: UInt64) {
    var random = RandomService(seed: seed)
    let service = random.service()
    var diagnostics = DiagnosticCollector()
    let document = OpenAPIExporter(endpoint: "https://zoo.example.com").document(for: service)
    let imported = OpenAPIImporter().service(from: document, into: &diagnostics)
    #expect(diagnostics.diagnostics.map(\.message) == [])
    // Failures name what differs: printing whole services takes minutes.
    let types = service.types.filter { imported?.type(named: $0.name) != $0 }
    let operations = service.operations.filter { imported?.operation(named: $0.name) != $0 }
    #expect(types.map(\.name) == [])
    #expect(operations.map(\.name) == [])
    let isEqual = imported == service
    #expect(isEqual)
  }

  @Test("Both texts of a document give the document back", arguments: 0..<12 as Range<UInt64>, ExportFormat.allCases)
  func textOfDocument(seed: UInt64, format: ExportFormat) throws {
    var random = RandomService(seed: seed)
    let document = OpenAPIExporter().document(for: random.service())
    let text = format.text(of: document)
    let read = try ExportedDocument.read(Array(text.utf8), file: "zoo")
    let isEqual = read == document
    #expect(isEqual)
    let isSameText = format.text(of: read) == text
    #expect(isSameText)
  }
}
