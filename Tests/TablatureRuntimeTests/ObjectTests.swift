import Foundation
import TablatureRuntime
import Testing

/// Objects that do everything by the list of their fields.
@Suite struct ObjectTests {
  struct Leaf: APIObject {
    var id: String
    var size: Int?
    var isOpen: Bool?
    var score: Double?
    var total: Int64?
    var note: Nullable<String>?
    @Indirect var child: Leaf?
    var groups: [String: [Leaf]]?

    init(id: String) { self.id = id }

    static let fields: Fields<Self> = [
      "id": \.id, "size": \.size, "is_open": \.isOpen, "score": \.score, "total": \.total, "note": \.note,
      "child": \._child, "groups": \.groups,
    ]
  }

  struct Keeper: APIObject {
    var name: String?
    var others: [String: JSONValue]

    static let fields = Fields<Self>(["name": \.name], others: \.others)
  }

  struct Empty: APIObject {
    static let fields: Fields<Self> = [:]
  }

  private static let full = """
    {"child":{"id":"b"},"groups":{"x":[{"id":"c"}]},"id":"a","is_open":true,"note":null,"score":1.5,"size":3,"total":9}
    """

  private func decoded<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONCoder.decode(from: Data(json.utf8))
  }

  @Test(arguments: [#"{"id":"a"}"#, full])
  func survivesDecodingAndEncoding(json: String) throws {
    let leaf: Leaf = try decoded(json)
    #expect(String(decoding: try JSONCoder.encode(leaf), as: UTF8.self) == json)
    #expect(try JSONDecoder().decode(Leaf.self, from: Data(json.utf8)) == leaf)
  }

  @Test(arguments: [
    (#"{"size":3}"#, "id: expected string, found nothing"),
    (#"{"id":"a","child":{"size":1}}"#, "child.id: expected string, found nothing"),
    (#"{"id":"a","size":1,"score":"x"}"#, #"score: expected double, found string "x""#),
    (#"{"id":1}"#, "id: expected string, found number 1"),
    ("[]", "(root): expected Leaf, found list"),
  ])
  func saysWhereDecodingFails(json: String, message: String) throws {
    let error = #expect(throws: DecodingFailure.self) { try decoded(json, as: Leaf.self) }
    #expect(error?.description == message)
  }

  @Test func comparesAndHashesEachField() throws {
    let leaf: Leaf = try decoded(Self.full)
    var variants: [Leaf] = [leaf]
    func vary(_ change: (inout Leaf) -> Void) {
      var copy = leaf
      change(&copy)
      variants.append(copy)
    }
    vary { $0.id = "z" }
    vary { $0.size = nil }
    vary { $0.isOpen = false }
    vary { $0.score = 2 }
    vary { $0.total = 8 }
    vary { $0.note = nil }
    vary { $0.child?.size = 1 }
    vary { $0.groups = [:] }
    #expect(Set(variants + variants).count == variants.count)
    for (index, variant) in variants.enumerated() {
      #expect(variants.indices.filter { variants[$0] == variant } == [index])
    }
  }

  @Test func keepsWhatItDoesNotKnow() throws {
    let json = #"{"a":2,"name":"n","z":[1,{"q":null}]}"#
    let keeper: Keeper = try decoded(json)
    #expect(keeper.others.keys.sorted() == ["a", "z"])
    #expect(String(decoding: try JSONCoder.encode(keeper), as: UTF8.self) == json)
  }

  @Test func namesOfFieldsWinOverOthers() throws {
    let keeper = Keeper(name: "right", others: ["name": "wrong"])
    #expect(String(decoding: try JSONCoder.encode(keeper), as: UTF8.self) == #"{"name":"right"}"#)
  }

  @Test func mayHaveNoFields() throws {
    #expect(try decoded(#"{"a":1}"#) == Empty())
    #expect(String(decoding: try JSONCoder.encode(Empty()), as: UTF8.self) == "{}")
  }
}
