import APIModel
import Diagnostics
import Testing

import SwiftGeneration

@Suite struct PagingTests {
  @Test(arguments: [
    ("{name: page, in: query, type: integer}", "page: page", "get { self.page ?? 0 }"),
    ("{name: page, in: query, type: long}", "page: page", "get { Int(self.page ?? 0) }"),
    ("{name: page_number, in: query, type: integer}", "page: page_number", "get { pageNumberValue ?? 0 }"),
    ("{name: start, in: query, type: long, required: true}", "offset: start", "set { start = Int64(newValue) }"),
    ("{name: from, in: query, type: string}", "marker: from, next: next", "get { from }"),
    ("{name: from, in: query, type: string}", "offset: from", "get { from.flatMap { Int($0) } ?? 0 }"),
    ("{name: from, in: query, type: string}", "offset: from", "set { from = String(newValue) }"),
    ("{name: from, in: query, type: string, required: true}", "page: from", "get { Int(from) ?? 0 }"),
    ("{name: marker, in: query, type: long}", "marker: marker, next: next", "get { markerValue.map { String($0) } }"),
    (
      "{name: from, in: query, type: long}", "marker: from, next: next",
      "set { from = newValue.flatMap { Int64($0) } }"
    ),
  ])
  func aParameterIsWhatTheRuntimeCountsWith(parameter: String, scheme: String, line: String) throws {
    #expect(try source(parameter, scheme).contains(line))
  }

  @Test(arguments: [
    ("{name: page_number, in: query, type: integer, required: true}", "page: page_number", "PageNumberPaging"),
    ("{name: marker, in: query, type: string}", "marker: marker, next: next", "MarkerPaging"),
  ])
  func aParameterThatFitsIsTakenAsItIs(parameter: String, scheme: String, requirement: String) throws {
    let source = try source(parameter, scheme)
    #expect(source.contains("public struct Call: \(requirement) {"))
    #expect(!source.contains("get {"))
  }

  @Test func theItemsMayBeValuesOfANestedEnumeration() throws {
    let source = try source(
      "{name: page, in: query, type: integer}",
      "page: page",
      items: "[{type: string, values: [a]}]"
    )
    #expect(source.contains("public static func items(of page: CallResponse) -> [CallResponse.Item]") == false)
    #expect(source.contains("-> [CallResponse.ItemValue] { page.items ?? [] }"))
  }

  @Test func theItemsMayBeTheValuesOfAMap() throws {
    let source = try source("{name: page, in: query, type: integer}", "page: page", items: "{map: integer}")
    #expect(source.contains("-> [Int] { (page.items ?? [:]).sorted { $0.key < $1.key }.map(\\.value) }"))
  }

  /// What cannot be generated is said, and leaves no trace in the names of the parameters.
  @Test func pagingThatIsLeftOutIsReported() throws {
    let service = try service("{name: marker, in: query, type: double}", "marker: marker, next: next", items: "[any]")
    let tree = try makeGenerator().generate(service)
    #expect(texts(tree)["Sources/Call.swift"]?.contains("  public var marker: Double?\n") == true)
    #expect(
      tree.diagnostics.map { "\($0.range?.description ?? "") \($0.severity) \($0.id): \($0.message)" } == [
        "Call.yaml:1:1 warning generate.paging-left-out: 'Call' is generated without paging: 'marker' is not a string or a whole number that may be left out"
      ]
    )
  }

  private func source(_ parameter: String, _ scheme: String, items: String = "[any]") throws -> String {
    try texts(makeGenerator().generate(service(parameter, scheme, items: items)))["Sources/Call.swift"] ?? ""
  }

  private func service(_ parameter: String, _ scheme: String, items: String) throws -> Service {
    try loadService([
      "Call.yaml": """
      operation: Call
      method: GET
      path: /call
      parameters: [\(parameter)]
      responses: {200: {body: CallResponse}}
      paging: {\(scheme), items: items}
      types:
        CallResponse: {fields: {items: \(items), next: integer}}
      """
    ])
  }
}
