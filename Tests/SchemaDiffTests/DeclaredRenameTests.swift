import SchemaDiff
import Testing

@Suite("Declared renames")
struct DeclaredRenameTests {
  /// What two versions of the fields of a type differ in, either way.
  private func lines(_ base: [String], _ revision: [String]) throws -> (forwards: [String], backwards: [String]) {
    let (old, new) = try (load(Document(fields: base).texts), load(Document(fields: revision).texts))
    return (findings(old, new).map(\.line), findings(new, old).map(\.line))
  }

  @Test("two fields that swapped their names are not what they were")
  func swapped() throws {
    let lines = try lines(
      ["a: string", "b: string"],
      ["a: {type: string, formerly: [b]}", "b: {type: string, formerly: [a]}"]
    )
    let expected = ["field-renamed types/Item/fields/a a -> b", "field-renamed types/Item/fields/b b -> a"]
    #expect(lines.forwards == expected)
    #expect(lines.backwards == expected)
  }

  @Test("a field may get the name that another one gave up")
  func chain() throws {
    let lines = try lines(
      ["a: string", "b: integer"],
      ["b: {type: string, formerly: [a]}", "c: {type: integer, formerly: [b]}"]
    )
    #expect(lines.forwards == ["field-renamed types/Item/fields/a a -> b", "field-renamed types/Item/fields/b b -> c"])
    let back = ["field-renamed types/Item/fields/b b -> a", "field-renamed types/Item/fields/c c -> b"]
    #expect(lines.backwards == back)
  }

  @Test("parameters, too", arguments: [("query", "a", "b"), ("header", "X-A", "X-B")])
  func parameters(location: String, first: String, second: String) throws {
    func service(_ fields: [String]) -> [String: String] { Document(parameters: fields).texts }
    func parameter(_ name: String, _ attributes: String = "") -> String {
      "{name: \(name), in: \(location), type: string\(attributes)}"
    }
    let base = service([parameter(first), parameter(second)])
    let revision = service([parameter(first, ", formerly: [\(second)]"), parameter(second, ", formerly: [\(first)]")])
    let found = try findings(load(base), load(revision))
    #expect(found.map(\.rule) == [.parameterRenamedOptional, .parameterRenamedOptional])
  }

  @Test("renames of the past are no news, and a name that is still there stays with its field")
  func past() throws {
    let renamed = ["b: {type: string, formerly: [a]}", "c: {type: integer, formerly: [b]}"]
    #expect(try lines(renamed, renamed).forwards == [])
    let swapped = ["a: {type: string, formerly: [b]}", "b: {type: string, formerly: [a]}"]
    #expect(try lines(swapped, swapped).forwards == [])
    let merged = try lines(["a: string", "b: string"], ["b: {type: string, formerly: [a]}"])
    #expect(merged.forwards == ["field-removed-optional types/Item/fields/a string -> -"])
  }
}
