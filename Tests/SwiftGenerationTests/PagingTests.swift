import Testing

import SwiftGeneration

@Suite struct PagingTests {
  @Test(arguments: [
    ("{name: page, in: query, type: integer}", "page: page", "get { self.page ?? 0 }"),
    ("{name: page, in: query, type: long}", "page: page", "get { Int(self.page ?? 0) }"),
    ("{name: page_number, in: query, type: integer}", "page: page_number", "get { pageNumberValue ?? 0 }"),
    ("{name: start, in: query, type: long, required: true}", "offset: start", "set { start = Int64(newValue) }"),
    ("{name: from, in: query, type: string}", "marker: from, next: next", "get { from }"),
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

  private func source(_ parameter: String, _ scheme: String, items: String = "[any]") throws -> String {
    let service = try loadService([
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
    return texts(try makeGenerator().generate(service))["Sources/Call.swift"] ?? ""
  }
}
