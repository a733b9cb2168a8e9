import APIModel
import SwiftGeneration
import Testing

/// Truth values are no enumeration in Swift, but the service may still say which of the two it takes.
@Suite struct BooleanTests {
  @Test func aNamedTypeOfThemIsASecondNameForBool() throws {
    let source = try source(fields: "{free: Flag, all: [Flag], fixed: Fixed}")
    #expect(source.contains("public typealias Flag = Bool\n"))
    #expect(source.contains("  public var free: Bool?\n"))
    #expect(source.contains("  public var all: [Bool]?\n"))
    #expect(source.contains("validator.check(fixed, \"fixed\", constant: true)"))
    #expect(!source.contains("check(free"))
  }

  @Test func aSingleListedValueIsChecked() throws {
    let source = try source(
      fields: "{on: {type: boolean, values: [true]}, any: {type: boolean, values: [true, false]}}"
    )
    #expect(source.contains("/// `on`: boolean, always `true`."))
    #expect(source.contains("validator.check(on, \"on\", constant: true)"))
    #expect(!source.contains("validator.check(any"))
  }

  @Test func theClientCompiles() async throws {
    let service = try service(fields: "{free: Flag, all: [Flag], fixed: Fixed, named: {map: Fixed}}", body: "Fixed")
    let said = try await SwiftCompiler().typeCheck(makeGenerator().generate(service), module: "Zoo")
    #expect(said == "")
  }

  private func source(fields: String) throws -> String {
    texts(try makeGenerator().generate(service(fields: fields, body: "Thing")))["Sources/Call.swift"] ?? ""
  }

  private func service(fields: String, body: String) throws -> Service {
    try loadService(
      types: """
        Thing: {fields: \(fields)}
        Holder: {fields: {thing: Thing}}
        Flag: {type: boolean, values: [true, false]}
        Fixed: {type: boolean, values: [true]}
        """,
      of: body
    )
  }
}
